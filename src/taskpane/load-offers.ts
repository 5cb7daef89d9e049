/** What a workbook can fill is looked for when it is asked for, in code that comes then. */
export const loadOffers = () => import(/* webpackChunkName: "offers" */ '../workbook/excel/offers');
