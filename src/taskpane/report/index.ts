/* What the pane loads when it is asked for report text. */
export { readReport } from '../../reports';
export { reconcileTexts } from './reconcile-texts';
