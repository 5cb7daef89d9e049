import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionDefinition, FunctionsFile } from '../functions/library';
import { describeInBrowser } from './browser';
import { type Content, type Trial, trials } from '../functions/trials';
import { placed, topOf, TRIAL_SHEET, trialWorkbook } from './function-trials';
import { cellOf, PATIENCE, workbenchForTests, type WorkbenchPage } from './workbench-page';

jest.setTimeout(4 * PATIENCE);

const addin = path.join(__dirname, '../../build/addin');

/** Metadata of the built functions, by language. */
const files = { vi: 'functions.vi.json', en: 'functions.json' };
type Language = keyof typeof files;

function builtFunctions(language: Language): FunctionDefinition[] {
  const text = readFileSync(path.join(addin, files[language]), 'utf8');
  return (JSON.parse(text) as FunctionsFile).functions;
}

/** Letters of a name that are typed before it is taken from the list. */
const LETTERS = 3;
/** Functions that the list offers at once. */
const MOST_OFFERED = 10;
/** Class of the item of the list that a key takes; the others have it for dark pages only. */
const HIGHLIGHT = ' univer-bg-gray-200';
/** So many functions are tried in one page: opening it costs seconds, and what fails is tried again as a whole. */
const TOGETHER = 9;
const batches = Array.from({ length: Math.ceil(trials.length / TOGETHER) }, (_, batch) =>
  trials.slice(batch * TOGETHER, (batch + 1) * TOGETHER),
).map((tried) => ({ tried, names: tried.map(({ id }) => id).join(', ') }));

/** Puts the arguments of the trials into the grid. */
async function openTrials(workbench: WorkbenchPage, tried: Trial[]): Promise<void> {
  const file = trialWorkbook(tried);
  await workbench.choose(file);
  await workbench.page.getByText(file.name, { exact: true }).waitFor();
  await workbench.ready();
  await workbench.paneFrame();
}

/** What the cells of a result show in the file that is downloaded; a number to nine digits behind the point. */
async function expectShown(
  workbench: WorkbenchPage,
  tried: Trial[],
  expected: (trial: Trial) => Content[][],
): Promise<void> {
  const { opened } = await workbench.download();
  const seen = tried.map((trial, place) => ({
    id: trial.id,
    shown: expected(trial).map((line, row) =>
      line.map((_, column) => cellOf(opened, TRIAL_SHEET, topOf(place) + row, column)?.v),
    ),
  }));
  const shown = (content: Content) => (typeof content === 'number' ? expect.closeTo(content, 9) : content);
  expect(seen).toEqual(
    tried.map((trial) => ({ id: trial.id, shown: expected(trial).map((line) => line.map(shown)) })),
  );
}

/**
 * Begins a formula in a cell: types the first letters of a function's name and takes it from the list with a key. Checks what the list
 * and the help of the parameters say of it.
 */
async function begin(
  workbench: WorkbenchPage,
  cell: string,
  { id, description, parameters }: FunctionDefinition,
  key: string,
): Promise<void> {
  const { page } = workbench;
  const name = `CT.${id}`;
  const typed = name.slice(0, 'CT.'.length + LETTERS);
  await workbench.begin(cell, `=${typed}`);
  const list = page.locator('ul[data-u-comp="sheets-formula-editor"]');
  const offered = list
    .locator('li')
    .filter({ has: page.locator('span.univer-block', { hasText: new RegExp(`^${name}$`) }) });
  // the list looks again a moment after each letter, and opens once more where a key comes before its last look
  await offered.locator('span.univer-text-red-500', { hasText: new RegExp(`^${typed}$`) }).waitFor();
  expect(await offered.innerText()).toBe(`${name}\n${description}`);
  // the grid remembers which place of the list was taken last, even where this list is shorter
  for (let presses = 0; presses < MOST_OFFERED; presses++) {
    if ((await offered.getAttribute('class'))?.includes(HIGHLIGHT)) break;
    await page.keyboard.press(presses < MOST_OFFERED / 2 ? 'ArrowDown' : 'ArrowUp');
  }
  await page.keyboard.press(key);
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const help = page.locator('[data-u-comp="rect-popup"]', { hasText: `${name}(${names.join(',')})` });
  const explained = (await help.textContent()) ?? '';
  const texts = [description, ...parameters.map((parameter) => parameter.description)];
  expect({ id, unexplained: texts.filter((text) => !explained.includes(text)) }).toEqual({
    id,
    unexplained: [],
  });
}

describeInBrowser('functions in the grid', () => {
  const { open } = workbenchForTests();

  it('are all tried here', () => {
    expect(trials.map(({ id }) => id)).toEqual(builtFunctions('en').map(({ id }) => id));
  });

  it.each(batches)(
    'are offered and explained in both languages, spill, and are calculated again after an edit: $names',
    async ({ tried }) => {
      const workbench = await open();
      await openTrials(workbench, tried);
      const [vietnamese, english] = [builtFunctions('vi'), builtFunctions('en')].map((functions) =>
        tried.flatMap(({ id }) => functions.filter((one) => one.id === id)),
      );
      for (const [place, { args }] of tried.entries()) {
        await begin(workbench, placed('A1', place), vietnamese[place], 'Tab');
        await workbench.finish(`${args.map((argument) => placed(argument, place)).join(';')})`);
      }
      await expectShown(workbench, tried, ({ shown }) => shown);

      for (const [place, { edit }] of tried.entries())
        await workbench.enter(placed(edit.cell, place), edit.typed);
      await expectShown(workbench, tried, ({ shownThen }) => shownThen);

      await workbench.page.locator('#language').click();
      await workbench.paneFrame();
      for (const place of tried.keys()) {
        await begin(workbench, placed('F1', place), english[place], 'Enter');
        await workbench.cancel();
      }
      // the add-in has been started again, in the other language
      await expectShown(workbench, tried, ({ shownThen }) => shownThen);
      expect(workbench.errors).toEqual([]);
      expect(workbench.outside).toEqual([]);
    },
  );
});
