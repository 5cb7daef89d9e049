/* A department's own templates as data: written to a file, and checked when they come back. */
export { templateFaultWords } from './fault-words';
export { readTemplate, readTemplateFile, templateText } from './template-file';
