/** The check and its tab, fetched when it is first asked for: the pane opens without it. */
export const loadCheck = () => import(/* webpackChunkName: "check" */ './check');
