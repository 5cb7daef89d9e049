/** What a chart draws, whoever made it. */
export interface ChartDrawing {
  /** Bars lie, the first on top. */
  lying: boolean;
  /** Bars of a group stand on each other. */
  stacked: boolean;
  title: string;
  categories: readonly string[];
  /** `values`: `null` where there is none; `color`: `null` is not seen. */
  series: readonly {
    name: string;
    /** Whether the legend has it. */
    listed: boolean;
    values: readonly (number | null)[];
    color: string | null;
    line: boolean;
  }[];
  hasLegend: boolean;
  /** Values are written beside their bars. */
  labelled: boolean;
  /** A value as the axis shows it. */
  written: (value: number) => string;
}

/** A part of a picture, in the units of its size. */
export type Shape =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; color: string }
  | { kind: 'line'; points: readonly (readonly [x: number, y: number])[]; color: string; dashed: boolean }
  | { kind: 'text'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; size: number };

const TEXT = 9;
const TITLE = 11;
const GRID = '#D9D9D9';
const AXIS = '#7F7F7F';
/** Width of a letter, for how much of a name has room. */
const LETTER = TEXT * 0.56;
/** Part of a group's room that its bars take. */
const FILLED = 0.65;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The shapes of a chart in a picture of a size: a small likeness of what Excel draws. */
export function chartPicture(chart: ChartDrawing, width: number, height: number): Shape[] {
  const { lying, title, categories, hasLegend } = chart;
  const longest = Math.max(0, ...categories.map(({ length }) => length));
  const names = lying ? Math.min(longest * LETTER + 6, width * 0.4) : 34;
  const box = { left: names, top: 22, width: width - names - 34, height: height - (hasLegend ? 56 : 40) };
  const scale = scaleOf(chart);
  return [
    {
      kind: 'text',
      x: width / 2,
      y: 13,
      text: cut(title, width / (TITLE * 0.52)),
      anchor: 'middle',
      size: TITLE,
    },
    ...axisShapes(chart, box, scale),
    ...barShapes(chart, box, scale),
    ...lineShapes(chart, box, scale),
    ...nameShapes(chart, box),
    ...(hasLegend ? legendShapes(chart, width, height) : []),
  ];
}

const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;

/** What differs less is alike. */
const LEAST_SPAN = 1e-9;

interface Scale {
  low: number;
  high: number;
  step: number;
}

/** Ends of the axis of values, at whole steps; zero is always on it. */
function scaleOf({ series, stacked, categories }: ChartDrawing): Scale {
  const bars = series.filter(({ line }) => !line);
  const sums = categories.flatMap((_, at) => {
    const values = bars.map(({ values: all }) => all[at] ?? 0);
    const side = (sign: 1 | -1) => values.filter((one) => one * sign > 0).reduce((sum, one) => sum + one, 0);
    return stacked ? [side(1), side(-1)] : values;
  });
  const lines = series.filter(({ line }) => line).flatMap(({ values }) => values.map((one) => one ?? 0));
  const all = [0, ...sums, ...lines];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const raw = (most - least > LEAST_SPAN ? most - least : 1) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= raw) ?? raw;
  return { low: Math.floor(least / step) * step, high: Math.ceil(most / step) * step || step, step };
}

/** Place of a value between the ends of the axis. */
function along({ lying }: ChartDrawing, box: Box, { low, high }: Scale): (value: number) => number {
  const share = (value: number) => (value - low) / (high - low);
  return lying
    ? (value) => box.left + share(value) * box.width
    : (value) => box.top + (1 - share(value)) * box.height;
}

function axisShapes(chart: ChartDrawing, box: Box, scale: Scale): Shape[] {
  const { lying, written } = chart;
  const at = along(chart, box, scale);
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const count = Math.round((scale.high - scale.low) / scale.step);
  return Array.from({ length: count + 1 }, (_, tick) => scale.low + tick * scale.step).flatMap(
    (value): Shape[] => {
      const place = at(value);
      const isZero = Math.abs(value) < scale.step / 2;
      const points = lying
        ? ([
            [place, box.top],
            [place, bottom],
          ] as const)
        : ([
            [box.left, place],
            [right, place],
          ] as const);
      return [
        { kind: 'line', points, color: isZero ? AXIS : GRID, dashed: false },
        lying
          ? { kind: 'text', x: place, y: bottom + 11, text: written(value), anchor: 'middle', size: TEXT }
          : { kind: 'text', x: box.left - 3, y: place + 3, text: written(value), anchor: 'end', size: TEXT },
      ];
    },
  );
}

function barShapes(chart: ChartDrawing, box: Box, scale: Scale): Shape[] {
  const { lying, stacked, categories, series, labelled, written } = chart;
  const at = along(chart, box, scale);
  const bars = series.filter(({ line }) => !line);
  const room = (lying ? box.height : box.width) / Math.max(1, categories.length);
  const thick = (room * FILLED) / (stacked ? 1 : Math.max(1, bars.length));
  return categories.flatMap((_, group) => {
    const ends = { up: 0, down: 0 };
    return bars.flatMap(({ values, color }, place): Shape[] => {
      const value = values[group] ?? 0;
      const side = value < 0 ? 'down' : 'up';
      const from = stacked ? ends[side] : 0;
      ends[side] = from + value;
      if (color === null || value === 0) return [];
      const [one, other] = [at(from), at(from + value)];
      const [start, size] = [Math.min(one, other), Math.abs(other - one)];
      const across =
        (lying ? box.top : box.left) + (group + (1 - FILLED) / 2) * room + (stacked ? 0 : place * thick);
      const bar: Shape = lying
        ? { kind: 'bar', x: start, y: across, width: size, height: thick, color }
        : { kind: 'bar', x: across, y: start, width: thick, height: size, color };
      if (!labelled || !lying) return [bar];
      const [x, anchor] = value < 0 ? [start - 2, 'end' as const] : [start + size + 2, 'start' as const];
      return [bar, { kind: 'text', x, y: across + thick / 2 + 3, text: written(value), anchor, size: TEXT }];
    });
  });
}

/** A line ends where a value is missing and begins again behind it. */
function lineShapes(chart: ChartDrawing, box: Box, scale: Scale): Shape[] {
  const at = along(chart, box, scale);
  const room = box.width / Math.max(1, chart.categories.length);
  return chart.series.flatMap(({ line, values, color }): Shape[] => {
    if (!line || color === null) return [];
    const runs: (readonly [number, number])[][] = [[]];
    values.forEach((value, place) => {
      if (value === null) runs.push([]);
      else runs[runs.length - 1].push([box.left + (place + 0.5) * room, at(value)]);
    });
    return runs
      .filter(({ length }) => length > 1)
      .map((points) => ({ kind: 'line', points, color, dashed: true }));
  });
}

function nameShapes({ lying, categories }: ChartDrawing, box: Box): Shape[] {
  const room = (lying ? box.height : box.width) / Math.max(1, categories.length);
  return categories.map((name, at): Shape => {
    const middle = (at + 0.5) * room;
    return lying
      ? {
          kind: 'text',
          x: box.left - 4,
          y: box.top + middle + 3,
          text: cut(name, box.left / LETTER - 1),
          anchor: 'end',
          size: TEXT,
        }
      : {
          kind: 'text',
          x: box.left + middle,
          y: box.top + box.height + 12,
          text: cut(name, room / LETTER),
          anchor: 'middle',
          size: TEXT,
        };
  });
}

function legendShapes({ series }: ChartDrawing, width: number, height: number): Shape[] {
  const shown = series.flatMap(({ name, listed, color, line }) =>
    color === null || !listed ? [] : [{ name, color, line }],
  );
  const room = width / Math.max(1, shown.length);
  return shown.flatMap(({ name, color, line }, at): Shape[] => {
    const [x, y] = [at * room + 8, height - 8];
    return [
      line
        ? {
            kind: 'line',
            points: [
              [x, y],
              [x + 14, y],
            ],
            color,
            dashed: true,
          }
        : { kind: 'bar', x, y: y - 4, width: 14, height: 8, color },
      {
        kind: 'text',
        x: x + 18,
        y: y + 3,
        text: cut(name, (room - 30) / LETTER),
        anchor: 'start',
        size: TEXT,
      },
    ];
  });
}
