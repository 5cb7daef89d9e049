/**
 * Stands in the build where Fabric's buttons import their menu: the pane's buttons open none, and the menu with its layers and
 * positioning is a quarter of what the pane would load. A button that is given a menu after all fails at once and says why.
 */
export function ContextualMenu(): never {
  throw new Error('buttons of this pane have no menu: webpack.config.js leaves it out');
}
