/* What makes the copy, in one chunk. */
export { copyPackage } from './copy-package';
export { shownPackage } from './shown-package';
