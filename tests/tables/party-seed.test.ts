/* A committee's own targets and words, entered into the Party sheet as a user would and read back. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PARTY_TARGET_ROWS } from '../../src/tables/catalogue/ct-dang/rows';
import { TEMPLATES } from './templates';
import { cellName } from '../../src/spreadsheet/a1';
import type { BlockPlan } from '../../src/planning/block-plan';
import type { BlockRequest } from '../../src/tables/choices';
import { filled, planOf, plannedAt, withCalculation } from './filled-block';

const DATA = path.join(__dirname, '../../../shared/data');
const TARGETS = path.join(DATA, 'seed_party_targets.csv');
const WORDS = path.join(DATA, 'seed_qualitative.csv');
const isThere = existsSync(TARGETS) && existsSync(WORDS);
if (!isThere) console.warn(`SKIPPED: the Party's own targets are tried only where ${DATA} is.`);
const whereShared = isThere ? describe : describe.skip;

/** Cells of a file of comma-separated values, by the names in its first line. */
function readCsv(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') records.push([]);
  }
  const [names, ...rows] = records.filter((cells) => cells.some((cell) => cell !== ''));
  return rows.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}

const { columns, parts = [] } = TEMPLATES['CT-DANG'];
const columnOf = (key: string) => columns.findIndex((column) => column.key === key);

/** First row of the empty lines for targets of one's own, from 0. */
function ownTargetsTop({ cells }: BlockPlan): number {
  const heading = PARTY_TARGET_ROWS.find(({ id }) => id === 'others')!.words.vi;
  return cells.findIndex((row) => row.some((cell) => cell?.content === heading)) + 1;
}

/** Address of a line of a part under the table; its words stand in the second column. */
function partLine({ cells }: BlockPlan, id: string, line: number, column = 1): string {
  const title = parts.find((part) => part.id === id)!.title.vi;
  const top = cells.findIndex((row) => row[0]?.content === title);
  return cellName(top + 2 + line, column);
}

whereShared('a committee’s own targets', () => {
  withCalculation();
  const targets = isThere ? readCsv(TARGETS) : [];
  const request: BlockRequest = {
    table: 'CT-DANG',
    year: 2023,
    form: 'growth',
    language: 'vi',
    baseYear: 2010,
    source: null,
    place: { kind: 'newSheet' },
    rows: targets.length,
  };

  test('are entered one by one and read back complete, with a verdict for each number', async () => {
    expect(targets).toHaveLength(14);
    const plan = planOf(request);
    const top = ownTargetsTop(plan);
    const inputs: Record<string, string | number> = {};
    targets.forEach((target, line) => {
      const put = (key: string, content: string | number) => {
        if (content !== '') inputs[cellName(top + line, columnOf(key))] = content;
      };
      const { value } = target;
      const isNumber = /^\d+$/.test(value);
      put('name', target.target_vi);
      put('unit', target.unit);
      put('population', target.population);
      put('comparator', /^[≥>=≤<]/.exec(target.comparator)?.[0] ?? '');
      put('target', isNumber ? Number(value) : value);
      // a remark that began with = would be a formula
      put('note', target.remark.replace(/^= */, ''));
      // of a percentage all are reached, of a count as many as are asked for
      if (isNumber) {
        const asked = Number(value);
        put('achieved', target.unit === '%' ? 40 : asked);
        if (target.unit === '%') put('total', 40);
      }
    });
    for (const address of Object.keys(inputs)) {
      const planned = plannedAt(plan, address)!;
      if (planned.validation && 'list' in planned.validation)
        expect(planned.validation.list).toContain(inputs[address]);
    }
    const at = await filled(plan, inputs);
    expect(Object.fromEntries(Object.keys(inputs).map((address) => [address, at(address)]))).toEqual(inputs);
    targets.forEach((target, line) => {
      if (!/^\d+$/.test(target.value)) return;
      const exceeded = target.unit === '%' && /^[≥>]/.test(target.comparator) && target.value !== '100';
      const strict = target.comparator.startsWith('>');
      const exactly = target.comparator.startsWith('=') && target.unit === '%' && target.value !== '100';
      const verdict = exactly ? 'Không đạt' : exceeded && !strict ? 'Vượt' : 'Đạt';
      expect([target.id, at(cellName(top + line, columnOf('verdict')))]).toEqual([target.id, verdict]);
    });
  }, 60_000);

  test('their words go into the parts below, each kind where it belongs, and come back complete', async () => {
    const words = readCsv(WORDS);
    expect(words).toHaveLength(16);
    const partOf: Record<string, string> = {
      leadership: 'results',
      result: 'results',
      shortcoming: 'shortcomings',
      task_2024: 'tasks',
      solution: 'tasks',
      award: 'awards',
    };
    const plan = planOf({ ...request, rows: 8 });
    const used = new Map<string, number>();
    const inputs: Record<string, string | number> = {};
    for (const { kind, text_vi_condensed: text } of words) {
      const part = partOf[kind];
      const line = used.get(part) ?? 0;
      used.set(part, line + 1);
      inputs[partLine(plan, part, line)] = text;
      if (part !== 'tasks') continue;
      inputs[partLine(plan, part, line, 5)] = 'Văn phòng Đảng ủy';
      inputs[partLine(plan, part, line, 7)] = 'Quý II';
      inputs[partLine(plan, part, line, 9)] = 'Đang thực hiện';
    }
    expect(Object.fromEntries(used)).toEqual({ results: 5, shortcomings: 4, tasks: 6, awards: 1 });
    const states = plannedAt(plan, partLine(plan, 'tasks', 0, 9))!.validation;
    expect(states && 'list' in states && states.list).toContain('Đang thực hiện');
    const at = await filled(plan, inputs);
    expect(Object.fromEntries(Object.keys(inputs).map((address) => [address, at(address)]))).toEqual(inputs);
  }, 60_000);
});
