/**
 * Stands in the build where Fabric's buttons import their menu and their key tips: the pane's buttons have neither, and with
 * their layers and positioning they are a quarter of what the pane would load. A button that is given one after all fails at
 * once and says why.
 */
function leftOut(): never {
  throw new Error('buttons of this pane have no menu and no key tips: webpack.config.js leaves them out');
}

export const ContextualMenu = leftOut;
export const KeytipData = leftOut;
