/** The ledger of published figures, fetched when it is first asked for: few sessions need it. */
export const loadLedger = () => import(/* webpackChunkName: "ledger" */ '../workbook/ledger/ledger');
