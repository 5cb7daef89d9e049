/* Templates of the department's own: made from a form of theirs, or from a block that was changed. */
export { AS_READ, meaningOf, meaningsFor, withMeaning } from './column-meanings';
export { templateDoubtWords } from './doubt-words';
export { templateOfBlock } from './from-block';
export { templateOfForm, type AboutForm, type ReadTemplate } from './from-sheet';
export { ownId } from './own-id';
