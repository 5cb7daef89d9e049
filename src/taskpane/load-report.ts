/** Everything about report text, fetched when it is first asked for: the pane opens without it. */
export const loadReport = () => import(/* webpackChunkName: "report" */ './report');
