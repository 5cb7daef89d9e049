export * from './kit';
export { ABOUTS, type TemplateId } from './catalogue';
export { templateOf } from './at-hand';
export { loadTemplate } from './load-template';
export { DEFAULT_CHOICES } from './choices';
