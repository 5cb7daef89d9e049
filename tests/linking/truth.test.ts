import { fixtures, sharedTruths } from './fixture-files';

const says = ({ held, bans, asks }: { held: unknown[]; bans: unknown[]; asks: unknown[] }) =>
  held.length + bans.length + asks.length;

test.each(sharedTruths().map((truth) => [truth.name, truth] as const))(
  'the truth of %s names rows and columns that its tables have',
  (_name, { workbook, truths }) => {
    expect(workbook).toMatch(/\.xlsx$/);
    expect(truths.length).toBeGreaterThan(0);
    for (const truth of truths) expect(says(truth)).toBeGreaterThan(0);
  },
);

test.each(fixtures().map((fixture) => [fixture.name, fixture] as const))(
  'the fixture %s holds a figure in every cell that must be linked',
  (_name, { kinds, sheets, truths }) => {
    expect(kinds.length).toBeGreaterThan(0);
    for (const { held: all } of truths) {
      const held = all.filter(({ optional }) => !optional);
      for (const { sheet, row, column } of held.flatMap(({ accepts }) =>
        accepts.flatMap(({ cells }) => cells),
      )) {
        const { area, values } = sheets[sheet].snapshot;
        expect(values[row - area.row]?.[column - area.column] ?? '').not.toBe('');
      }
    }
  },
);
