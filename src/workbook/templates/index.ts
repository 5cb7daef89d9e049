/* What is done for templates of the department's own, as one part to be fetched. */
export { readTemplateOf } from './read-template';
export { keepTemplates } from './kept-templates';
