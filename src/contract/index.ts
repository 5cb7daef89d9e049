/* What the pane and the command line ask of the add-in: types only. */
export type * from '../collecting';
export type { BlockPlan, PlannedCell } from '../planning/block-plan';
export type { SourceFinding } from '../findings';
export type { CheckFinding, CheckReport } from '../findings/check';
export type { LinkedCell, WordedSource } from '../linking/link-plan';
export type { CellChange, TypedDifference } from '../planning/cell-change';
export type { TableOffer } from '../planning/offers';
export type { CellWords, FigureUse, FigureWay, WayCell } from '../linking/figure-way';
export type { ReportFigure } from '../reports';
export type { BlockRequest, FormulaMode, Language, TableId } from '../tables/choices';
export type { CellLink, LinkRule, LinkRules } from '../tables/kit';
export type * from './automation';
export type * from './fixes';
export type * from './insertion';
export type * from './linked-cells';
export type * from './preview';
export type * from './problem';
export type * from './switch';
