/** Reading a template from a sheet, for those who draw nothing. */
export const loadTemplateCore = () =>
  import(/* webpackChunkName: "template-core" */ '../workbook/templates/read-template');
