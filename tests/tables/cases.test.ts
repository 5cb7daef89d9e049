/* Golden cases: a folder each with what is asked for and typed, and every cell that comes of it (README.md). */
import { TEMPLATES } from './templates';
import { planTexts, tableCases } from './case-files';
import { describedPlan } from './described-plan';
import { filled, planOf, withCalculation } from './filled-block';

withCalculation();

const cases = tableCases();

test('every standard table has a case, and none that has one is gone: users’ workbooks name it', () => {
  const [asked, there] = [cases.map(({ request }) => request.table as string), Object.keys(TEMPLATES)];
  expect({
    gone: asked.filter((table) => !there.includes(table)),
    untried: there.filter((table) => !asked.includes(table)),
  }).toEqual({ gone: [], untried: [] });
});

describe.each(cases)('the case $name', ({ name, request, inputs, figures, shown }) => {
  test('is planned as written down', () => {
    const { planned, writtenDown } = planTexts(name, describedPlan(planOf(request)));
    expect(planned).toBe(writtenDown);
  });

  test('shows what was worked out, with our functions and in plain Excel', async () => {
    expect(figures).not.toBe('');
    for (const mode of ['ct', 'plain'] as const) {
      const at = await filled(planOf({ ...request, mode }), inputs);
      expect(Object.fromEntries(Object.keys(shown).map((address) => [address, at(address)]))).toEqual(shown);
    }
  }, 60_000);

  test('shows what the plan expects before anything is typed', async () => {
    const plan = planOf(request);
    const at = await filled(plan, {});
    for (const [address, cell] of Object.entries(describedPlan(plan).cells)) {
      if (!String(cell.content ?? '').startsWith('=') || cell.role === 'input') continue;
      const wanted = cell.expected ?? '';
      expect([address, at(address)]).toEqual([
        address,
        typeof wanted === 'number' ? Math.round(wanted * 1e4) / 1e4 : wanted,
      ]);
    }
  }, 60_000);
});
