/* What formulas that call our functions give, worked out without Excel. */
export { evaluate, type OurFunctions } from './evaluate';
export { isFault, NotComputable, type Scalar } from './values';
