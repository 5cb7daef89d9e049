/** The part about templates, fetched when it is first asked for: the pane opens without it. */
export const loadTemplates = () => import(/* webpackChunkName: "templates" */ './templates');
