export * from './kit';
export { TEMPLATE_INFO, type TemplateId } from './catalogue';
export { templateOf } from './at-hand';
export { loadTemplate } from './load-template';
