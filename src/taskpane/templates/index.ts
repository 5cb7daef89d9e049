/* What the pane loads when it is asked for templates of the department's own. */
export { readTemplateOf } from '../../workbook/templates/read-template';
export { keepTemplates } from '../../workbook/templates/kept-templates';
export { TemplatesPart } from './components/TemplatesPart';
