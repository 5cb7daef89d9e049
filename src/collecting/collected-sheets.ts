import type { Language } from '../tables/choices';
import type { Board, FileReport } from './board';
import { collectedWords, sinceWords } from './collected-words';
import type { SourceFigure } from './consolidate';
import { faultWords } from './fault-words';
import type { PlainSheet } from './plain-sheet';

/** Columns of the sheet of figures, in their order; readers of the file go by it. */
export const FIGURE_COLUMNS = [
  'label',
  'header',
  'measure',
  'code',
  'unit',
  'value',
  'file',
  'sheet',
  'cell',
  'line',
  'own',
  'key',
] as const;

/** Columns for programs. */
const KEYS: ReadonlySet<string> = new Set(['line', 'own', 'key']);
export function boardSheet({ units, others }: Board, language: Language): PlainSheet {
  const { sheets, board, filled, faults, notes, sinceLast, states } = collectedWords(language);
  const countOf = (files: readonly FileReport[], what: 'faults' | 'notes') =>
    files.reduce((sum, file) => sum + file[what].length, 0);
  return {
    name: sheets.board,
    columns: [
      { title: board.place, width: 6 },
      { title: board.code, width: 10 },
      { title: board.unit, width: 36 },
      { title: board.state, width: 12 },
      { title: sinceLast, width: 20 },
      { title: filled, width: 10 },
      { title: faults, width: 8 },
      { title: notes, width: 8 },
      { title: board.file, width: 40 },
      { title: board.number, width: 24 },
      { title: board.savedAt, width: 22 },
    ],
    rows: [
      ...units.map(({ unit, state, files, sinceLast: since }, at) => {
        const [first] = files as readonly (FileReport | undefined)[];
        return [
          at + 1,
          unit.code,
          unit.name,
          states[state],
          sinceWords(since, language),
          first && first.entries > 0 ? `${first.filled}/${first.entries}` : null,
          countOf(files, 'faults'),
          countOf(files, 'notes'),
          files.map(({ file }) => file).join('\n'),
          first?.number ?? null,
          first?.savedAt ?? null,
        ];
      }),
      ...others.map((file) => [
        null,
        file.unit?.code ?? null,
        file.unit?.name ?? null,
        states.faulty,
        null,
        null,
        file.faults.length,
        file.notes.length,
        file.file,
        file.number,
        file.savedAt,
      ]),
    ],
  };
}

export function findingsSheet({ units, others }: Board, language: Language): PlainSheet {
  const { sheets, board, severity, finding } = collectedWords(language);
  const lines = (name: string, { file, faults, notes }: FileReport) => [
    ...faults.map((one) => [name, file, severity.fault, faultWords(one, language)]),
    ...notes.map((one) => [name, file, severity.note, faultWords(one, language)]),
  ];
  return {
    name: sheets.findings,
    columns: [
      { title: board.unit, width: 36 },
      { title: board.file, width: 40 },
      { title: board.state, width: 10 },
      { title: finding, width: 110 },
    ],
    rows: [
      ...units.flatMap(({ unit, files }) => files.flatMap((file) => lines(unit.name, file))),
      ...others.flatMap((file) => lines(file.unit?.name ?? '', file)),
    ],
  };
}

export function changesSheet({ units }: Board, language: Language): PlainSheet {
  const { sheets, board, label, header, before, after } = collectedWords(language);
  return {
    name: sheets.changes,
    columns: [
      { title: board.unit, width: 36 },
      { title: label, width: 50 },
      { title: header, width: 40 },
      { title: before, width: 16 },
      { title: after, width: 16 },
    ],
    rows: units.flatMap(({ unit, sinceLast }) =>
      sinceLast.kind === 'changed'
        ? sinceLast.changes.map((one) => [unit.name, one.label, one.header, one.before, one.after])
        : [],
    ),
  };
}

export function figuresSheet(figures: readonly SourceFigure[], language: Language): PlainSheet {
  const { sheets, board, label, header, measure, value, file, sheet, cell, line, own, key } =
    collectedWords(language);
  const titles: Record<(typeof FIGURE_COLUMNS)[number], [title: string, width: number]> = {
    label: [label, 50],
    header: [header, 36],
    measure: [measure, 14],
    code: [board.code, 10],
    unit: [board.unit, 36],
    value: [value, 16],
    file: [file, 40],
    sheet: [sheet, 20],
    cell: [cell, 8],
    line: [line, 20],
    own: [own, 20],
    key: [key, 14],
  };
  return {
    name: sheets.figures,
    columns: FIGURE_COLUMNS.map((name) => ({
      title: titles[name][0],
      width: titles[name][1],
      ...(KEYS.has(name) && { hidden: true }),
    })),
    rows: figures.map(({ unit, ...one }) =>
      FIGURE_COLUMNS.map((name) => (name === 'code' ? unit.code : name === 'unit' ? unit.name : one[name])),
    ),
  };
}
