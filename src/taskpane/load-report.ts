import { loadTemplate } from '../tables';

/** Everything about report text, and the tables that its figures go into, fetched when first asked for: the pane opens without. */
export const loadReport = async () => {
  const [report] = await Promise.all([
    import(/* webpackChunkName: "report" */ './report'),
    loadTemplate('DOICHIEU'),
  ]);
  return report;
};
