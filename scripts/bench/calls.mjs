// Custom functions as cells call them: through Microsoft's unmodified Office.js in a browser, in the workbench's page with the built
// add-in. 10,000 single-cell calls in one message and one call over 100,000 rows, against a function that only returns its first
// argument. usage: npm run bench -- calls [TURNS]
/* global window */
import { createRequire } from 'node:module';
import { ensureBuilt } from '../ensure-built.mjs';
import { serveWorkbench } from '../serve.mjs';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { askAddin, followAddin, keepCalls } = require('./addin-frame.cjs');
const { launchBrowser } = require('../../tests/browser/browser.ts');

const TURNS = 15;
const CALLS = 10_000;
const ROWS = 100_000;
const MOST = 1.5;
const PATIENCE = 180_000;

/** The function compared with: registered beside the add-in's own by the page that the bench serves, and by nothing else. */
const identity = {
  id: 'IDENTITY',
  name: 'IDENTITY',
  description: 'Returns its first argument.',
  parameters: ['value', 'other', 'form', 'ifUndefined'].map((name, place) => ({
    name,
    description: 'An argument.',
    type: 'any',
    ...(place < 2 ? { dimensionality: 'matrix' } : { optional: true }),
  })),
  result: { dimensionality: 'matrix' },
};
const identityScript = `CustomFunctions.associate('${identity.id}', (value) => value);`;

const functions = {
  GROWTH: (value, base) => value / base - 1,
  PLANPCT: (value, base) => value / base,
  [identity.id]: (value) => value,
};

/** Serves the add-in's page with one script more, and the metadata with one function more. */
async function addIdentity(context) {
  await context.route('**/addin/taskpane.html', async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    await route.fulfill({
      response,
      body: page.replace('</head>', '<script defer src="identity.js"></script></head>'),
    });
  });
  await context.route('**/addin/identity.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: identityScript }),
  );
  await context.route(/\/addin\/functions(\.vi)?\.json$/, async (route) => {
    const response = await route.fetch();
    const metadata = await response.json();
    metadata.functions.push(identity);
    await route.fulfill({ response, json: metadata });
  });
}

/** Numbers with many digits, as results of calculations have them. */
const column = (count, start, step) =>
  Array.from({ length: count }, (_, row) => [start + ((row * step) % 9973) + row / 7]);

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Calls of one function, as the host sends them: the arguments of a parameter that takes ranges are tables. */
const workloads = [
  {
    name: `${CALLS.toLocaleString('en')} single-cell calls in one message`,
    calls: (values, bases) => values.slice(0, CALLS).map((value, row) => [[value], [bases[row]]]),
  },
  {
    name: `one call over ${ROWS.toLocaleString('en')} rows`,
    calls: (values, bases) => [[values, bases]],
  },
];

function checkAnswers(id, calls, answers) {
  calls.forEach(([values, bases], place) =>
    values.forEach(([value], row) => {
      const expected = functions[id](value, bases[row][0]);
      const answer = answers[place]?.[row]?.[0];
      if (!(Math.abs(answer - expected) <= 1e-9 * Math.max(1, Math.abs(expected))))
        throw new Error(`${id}(${value}, ${bases[row][0]}) is ${answer}, not ${expected}`);
    }),
  );
}

/** Milliseconds of each function, turn by turn: a slow minute of the machine hits all alike. */
async function measure(page, calls, turns) {
  const times = Object.fromEntries(Object.keys(functions).map((id) => [id, []]));
  await keepCalls(page, calls);
  for (const id of Object.keys(functions)) {
    const { answers } = await askAddin(page, id, true);
    checkAnswers(id, calls, answers);
  }
  for (let turn = 0; turn < turns; turn += 1) {
    // in another order each time: each finds the memory as the one before left it
    const ids = Object.keys(functions);
    for (const id of [...ids.slice(turn % ids.length), ...ids.slice(0, turn % ids.length)])
      times[id].push((await askAddin(page, id)).milliseconds);
  }
  return times;
}

function report(name, times) {
  const base = median(times[identity.id]);
  console.log(`\n${name}`);
  for (const [id, all] of Object.entries(times)) {
    const [least, middle, most] = [Math.min(...all), median(all), Math.max(...all)].map((one) =>
      one.toFixed(0),
    );
    const ratio = (median(all) / base).toFixed(2);
    console.log(
      `  ${id.padEnd(9)} median ${middle.padStart(5)} ms (${least} to ${most}), ${ratio} of ${identity.id}`,
    );
  }
  return Object.values(times).every((all) => median(all) / base <= MOST);
}

export async function run([turns = TURNS]) {
  ensureBuilt();
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    context.setDefaultTimeout(PATIENCE);
    await addIdentity(context);
    const page = await context.newPage();
    await page.addInitScript(followAddin);
    await page.goto(`https://localhost:${server.address().port}/`);
    await page.locator('#grid .grid canvas').first().waitFor();
    const frame = await page.locator('#pane iframe').elementHandle();
    await (await frame.contentFrame()).waitForFunction(() => 'chiTieu' in window);
    const [values, bases] = [column(ROWS, 1000, 31), column(ROWS, 900, 17)];
    let isMet = true;
    for (const { name, calls } of workloads)
      isMet = report(name, await measure(page, calls(values, bases), Number(turns))) && isMet;
    console.log(`\nGoal: at most ${MOST} times ${identity.id}. ${isMet ? 'Met.' : 'Not met.'}`);
    return isMet ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}
