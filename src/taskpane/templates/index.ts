/* What the pane loads when it is asked for templates of the department's own. */
export { TemplatesPart } from './components/TemplatesPart';
