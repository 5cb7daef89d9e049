import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectedJson } from '../../collecting/collected-json';
import { command } from './command';
import { IssuedForms } from './issued-forms';
import { PATIENCE } from './workbench';

/* Names and files that would cost a unit its form. */

jest.setTimeout(PATIENCE);

let issued: IssuedForms;
beforeAll(async () => {
  issued = await IssuedForms.make(2);
});
afterAll(() => issued.remove());

test('the longest name of a unit makes a file that every system takes, and its form is known again', async () => {
  const out = path.join(issued.folder, 'dai');
  const name = 'ệ'.repeat(200);
  const given = await command(
    'forms',
    '--table',
    'CT-NAM',
    '--units',
    `${name},B`,
    '--out',
    out,
    '--year',
    '2025',
  );
  expect(given.code).toBe(0);
  for (const file of readdirSync(out)) expect(Buffer.byteLength(file)).toBeLessThan(200);
  const { out: text } = await command('collect', out, '--out', `${out}.xlsx`, '--json');
  const told = JSON.parse(text) as CollectedJson;
  expect(told.units.map(({ unit, files }) => [unit.name, files.length])).toEqual([
    [name, 1],
    ['B', 1],
  ]);
  expect(told.others).toEqual([]);
});

test('a collection is written over, what a unit sent never is', async () => {
  const { out: below } = await issued.collected(
    issued.sent('xa', {}),
    '--unit',
    issued.register.units[1].name,
  );
  const where = issued.sent('ghi-de', {
    'a.xlsx': issued.filled(0).bytes,
    'b.xlsx': readFileSync(below),
    'c.xlsx': new TextEncoder().encode('ghi chú'),
  });
  const collect = (out: string) => command('collect', where, '--forms', issued.registerFile, '--out', out);
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) {
    const file = path.join(where, name);
    const before = readFileSync(file);
    const { code, err } = await collect(file);
    expect([code, err]).toEqual([1, expect.stringContaining('không bị ghi đè')]);
    expect(Buffer.compare(readFileSync(file), before)).toBe(0);
  }
  const later = path.join(issued.folder, 'sau');
  await command('forms', '--table', 'CT-NAM', '--units', 'A,B', '--out', later, '--year', '2026');
  const own = path.join(where, 'tong.xlsx');
  for (let time = 0; time < 2; time++) expect((await collect(own)).err).not.toContain('không bị ghi đè');
  // nor is the collection of another period
  const other = await command('collect', later, '--out', own);
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('không bị ghi đè')]);
});

test('what is named as the collection of last time and is no workbook is told', async () => {
  const { code, told } = await issued.collectedJson(
    issued.sent('nop', {}),
    '--previous',
    issued.registerFile,
  );
  expect([code, told]).toEqual([
    1,
    expect.objectContaining({ problem: expect.objectContaining({ code: 'previousUnreadable' }) as unknown }),
  ]);
});
