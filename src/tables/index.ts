export * from './kit';
export { TEMPLATE_INFO, type TemplateId } from './catalogue';
export { tableOf, templateOf } from './at-hand';
export { loadTemplate } from './load-template';
export * from './table-ref';
export type { Language } from './kit/words';
