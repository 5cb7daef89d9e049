/** Values are taken rarely, and looking at them brings the functions along: loaded when it is wanted. */
export const loadShownValues = () => import(/* webpackChunkName: "shown-values" */ './index');
