/** Everything about the blocks inserted so far, fetched when it is first asked for: the pane opens without it. */
export const loadBlocks = () => import(/* webpackChunkName: "blocks" */ './blocks');
