/** The tab of the check, fetched when it is first asked for: the pane opens without it. */
export const loadCheck = () => import(/* webpackChunkName: "check" */ './check');

/** The check alone, for those who draw nothing. */
export const loadCheckCore = () => import(/* webpackChunkName: "check-core" */ '../workbook/check/check');
