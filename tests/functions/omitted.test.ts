import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentedExamples } from './examples';
import { parseFormula } from './formula';
import { call, loadLibrary, ShownError, type Library } from './library';

const folder = path.join(__dirname, '../../docs/functions');

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

/** What Excel hands over behind the arguments; with metadata of yesterday that is the place of a new optional one. */
const invocation = () => ({
  functionName: 'CT.NEW',
  address: 'Sheet1!A1',
  parameterAddresses: null,
  setResult: () => undefined,
});

/** The functions' own examples, called with nothing but what they must be given. */
const calls = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => documentedExamples(readFileSync(path.join(folder, file), 'utf8')))
    .map(({ formula }) => parseFormula(formula))
    .map(({ id, args }) => {
      const { parameters } = library.en.functions.find((one) => one.id === id)!;
      const needed = parameters.filter(({ optional }) => !optional).length;
      return { id, args: args.slice(0, needed), needed, optional: parameters.length - needed };
    })
    .filter(({ optional }) => optional > 0);

test('fact 12: an invocation object in the place of an optional argument counts as omitted (office-js 2777)', () => {
  const asked = calls();
  const withOptional = library.en.functions.filter((one) => one.parameters.some(({ optional }) => optional));
  expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(withOptional.map(({ id }) => id)));
  for (const { id, args, needed, optional } of asked) {
    const omitted = call(library, id, args);
    for (let place = needed; place < needed + optional; place++) {
      const given: unknown[] = Array.from({ length: place + 1 }, (_, index) => args[index] ?? undefined);
      given[place] = invocation();
      expect({ id, place, shown: call(library, id, given) }).toEqual({ id, place, shown: omitted });
    }
  }
});

test('an error in the place of an optional argument is no omission', () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
  expect(call(library, 'GROWTH', [2, 1, error])).toEqual(
    new ShownError('#N/A', expect.any(String) as string),
  );
});
