/** The tab of units' files, fetched when it is first asked for: the pane opens without it. */
export const loadUnits = () => import(/* webpackChunkName: "units" */ './units');
