import type { ColumnKind } from './table';

/**
 * What a column of any template holds, beside the kinds of the yearly tables. `level`: a value of some period; `cumulative`: since
 * January (lũy kế); `samePeriod`: the same period of last year (cùng kỳ); `quantity`: lượng; `count`: persons or units; `indexInput`:
 * a published index, typed; `weight`: what a target is shared out by; `statedPercent`: a published percentage, typed; `share` (cơ cấu), `contribution` and `points` (điểm
 * phần trăm), `path` (tiến độ chuẩn); `forecast`: the year's end, or what each month must bring; `population`: whom a target counts;
 * `verdict`, `check`: a finding in words; `choice`: one of a list; `text`, `owner`, `deadline`, `state`: words.
 */
export type TemplateColumnKind =
  | ColumnKind
  | 'level'
  | 'cumulative'
  | 'samePeriod'
  | 'quantity'
  | 'count'
  | 'weight'
  | 'indexInput'
  | 'statedPercent'
  | 'share'
  | 'contribution'
  | 'points'
  | 'path'
  | 'forecast'
  | 'population'
  | 'verdict'
  | 'check'
  | 'choice'
  | 'text'
  | 'owner'
  | 'deadline'
  | 'state';
