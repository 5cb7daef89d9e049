import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { finishMetadata, functionFiles, nameProblem } from '../../scripts/functions-metadata.cjs';
import choicesFile from '../../src/functions/choices.json';
import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';
import { firstLine, trials } from './trials';

const choices: Record<string, { parameters: string[] }> = choicesFile;

/** Ids stand in users' workbooks: a trial may come with a new function, none may go or change its name. */
const publicIds = trials.map(({ id }) => id);

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

test('no function that stands in users’ workbooks is gone, and every one is tried in tests/functions/trials', () => {
  const ids = library.en.functions.map(({ id }) => id);
  expect([...library.functions.keys()].sort()).toEqual(ids);
  expect({
    gone: publicIds.filter((id) => !ids.includes(id)),
    untried: ids.filter((id) => !publicIds.includes(id)),
  }).toEqual({ gone: [], untried: [] });
});

test('a function is exported under its id', () => {
  const named = functionFiles().flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/@customfunction (\w+)\n[^]*?\nexport function (\w+)/g),
  ]);
  expect(named.map(([, id]) => id).sort()).toEqual(library.en.functions.map(({ id }) => id));
  expect(named.filter(([, id, name]) => name.toUpperCase() !== id)).toEqual([]);
});

test('every file with functions is part of the library that is built', () => {
  const library = readFileSync(path.join(__dirname, '../../src/functions/index.ts'), 'utf8');
  const imported = [...library.matchAll(/^import '\.\/(.*)';$/gm)].map(([, name]) => name);
  expect(imported).toEqual(functionFiles().map((file) => path.basename(file, '.ts')));
});

test('errors are handed to the functions as data, by the one flag that Excel LTSC 2021 survives (office-js 4385)', () => {
  for (const file of [library.en, library.vi]) {
    expect(file.allowCustomDataForDataTypeAny).toBe(true);
    expect(JSON.stringify(file)).not.toContain('allowErrorForDataTypeAny');
  }
});

test('both languages describe the same functions', () => {
  const frame = ({ functions }: Library['en']) =>
    functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => [
        type,
        dimensionality,
        optional,
        customEnumId,
      ]),
    }));
  expect(frame(library.vi)).toEqual(frame(library.en));
  expect(library.vi.functions.map(({ description }) => description)).not.toEqual(
    library.en.functions.map(({ description }) => description),
  );
});

test('descriptions and help fit into the 255 characters that Excel’s function wizard shows', () => {
  for (const { functions } of [library.en, library.vi]) {
    const texts = functions.flatMap(({ id, description, parameters }) => [
      [id, description],
      ...parameters.map((parameter) => [`${id}.${parameter.name}`, parameter.description]),
    ]);
    expect(texts.filter(([, text]) => (text ?? '').length > 255)).toEqual([]);
  }
});

test('the help of a parameter names every choice in both languages, since the workbench lists no choices', () => {
  for (const { functions, enums } of [library.en, library.vi]) {
    const silent = functions.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name, description, customEnumId }) =>
        enums
          .filter((one) => one.id === customEnumId)
          .flatMap(({ values }) =>
            values.filter(({ stringValue }) => !description.includes(`"${stringValue}"`)),
          )
          .map(({ stringValue }) => `${id}.${name}: ${stringValue}`),
      ),
    );
    expect(silent).toEqual([]);
  }
  expect(library.en.enums).toHaveLength(Object.keys(choices).length);
});

test('optional parameters stand behind the others', () => {
  for (const { parameters } of library.en.functions) {
    const optional = parameters.map((parameter) => Boolean(parameter.optional));
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test('every function gives a range, so that ranges spill', () => {
  expect(library.en.functions.filter(({ result }) => result.dimensionality !== 'matrix')).toEqual([]);
});

test('the generated file is the same however the source files are ordered', async () => {
  const files = functionFiles();
  const there = await generateCustomFunctionsMetadata(files);
  const back = await generateCustomFunctionsMetadata([...files].reverse());
  expect(finishMetadata(back.metadataJson)).toEqual(finishMetadata(there.metadataJson));
});

test('a function without texts fails the build', async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  const file = JSON.parse(metadataJson) as { functions: unknown[] };
  file.functions.push({ id: 'NEWONE', name: 'NEWONE', parameters: [{ name: 'x' }], result: {} });
  expect(() => finishMetadata(JSON.stringify(file))).toThrow(
    /NEWONE has no description \(vi\)[^]*NEWONE\.x has no help/,
  );
});

test('a text without a function fails the build', async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  const file = JSON.parse(metadataJson) as { functions: { id: string }[] };
  file.functions = file.functions.filter(({ id }) => id !== 'GROWTH');
  expect(() => finishMetadata(JSON.stringify(file))).toThrow(/GROWTH stands in texts\.vi\.json/);
});

test('help pages get their addresses', async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  const { en } = finishMetadata(metadataJson, { helpUrl: 'https://addin.example.vn/docs/' });
  expect(en).toContain('"helpUrl": "https://addin.example.vn/docs/GROWTH.html"');
});

describe('a name that cannot stand in a cell is refused', () => {
  it.each([
    ['SUM', /function of Excel/],
    ['RATE', /function of Excel/],
    ['ABC12', /address/],
    ['YTD1', /address/],
    ['RESULT', /Excel 4/],
    ['AB', /three or more/],
    ['Growth', /capital/],
    ['CT.GROWTH', /capital/],
  ])('%s', (name, reason) => {
    expect(nameProblem(name)).toMatch(reason);
  });

  it('but the client’s name for growth is kept', () => {
    expect(nameProblem('GROWTH')).toBeNull();
  });
});

describe('the choices offered are the choices taken', () => {
  /** Where a choice asks for other arguments than the trial has: a number that may be a multiple, totals, last year's figures. */
  const more: Record<string, unknown[]> = {
    'CHECKPCT.kind': [2, 2, 1],
    'YEAREND.method': [2, 1, undefined, 1, 1],
    'EXCELLENTCAP.rule': [2, 2],
    'EXCELLENTCAP.rounding': [2, 2],
  };
  /** Arguments with which a function has a result, whatever the choice. */
  const sound = (place: string, id: string): unknown[] => {
    const needed = library.en.functions.find((one) => one.id === id)?.parameters ?? [];
    const tried = trials.filter((one) => one.id === id).flatMap(firstLine);
    return more[place] ?? tried.slice(0, needed.filter(({ optional }) => !optional).length);
  };

  it.each(
    Object.keys(choices).flatMap((id) => choices[id]?.parameters.map((place) => [place, id] as const) ?? []),
  )('by %s', (place, enumId) => {
    const [id = '', name = ''] = place.split('.');
    const parameters = library.en.functions.find((one) => one.id === id)?.parameters ?? [];
    const at = parameters.findIndex((parameter) => parameter.name === name);
    const given = (choice: unknown) => Object.assign([...sound(place, id)], { [at]: choice });
    const offered =
      library.en.enums.find((one) => one.id === enumId)?.values.map(({ stringValue }) => stringValue) ?? [];
    expect(parameters[at]?.customEnumId).toBe(enumId);
    for (const choice of offered) expect(call(library, id, given(choice))).not.toBeInstanceOf(ShownError);
    const refusal = call(library, id, given('nonsense')) as ShownError;
    const named = [...refusal.message.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice);
    expect(named).toEqual(offered);
    expect(call(library, id, given(undefined))).toEqual(
      call(library, id, given(place === 'VERDICT.comparator' ? 'none' : offered[0])),
    );
  });
});
