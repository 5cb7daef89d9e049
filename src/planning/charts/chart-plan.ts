import type { Area } from '../../spreadsheet/area';

/** A series of a planned chart; areas are counted from the block's first cell. */
interface SeriesPlan {
  name: string;
  values: Area;
  /** A line over the columns of the others. */
  line?: true;
  /** `#RRGGBB`; `null`: it is not seen and only lifts what stands on it. */
  color: string | null;
  /** The legend leaves it out: nothing of it is seen, or another series has its name and colour. */
  unlisted?: true;
  /** Each value is written beside it. */
  labelled?: true;
}

/** A chart beside a block, as it will be made: plain data, so that the record can keep it. */
export interface ChartPlan {
  type: 'ColumnClustered' | 'BarClustered' | 'ColumnStacked';
  title: string;
  /** What its values are in. */
  unit: string;
  /** The cells it covers, which are the block's. */
  area: Area;
  categories: Area;
  series: SeriesPlan[];
  /** Of its values, as Excel's en-US code. */
  numberFormat: string;
  hasLegend: boolean;
  /** None of its values is below zero: bars begin there, however alike they are. */
  fromZero?: true;
}
