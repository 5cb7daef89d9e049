import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATE_INFO, loadTemplate, templateOf, type TemplateId } from '../../src/tables';
import { isAtHand } from '../../src/tables/at-hand';

const IDS = Object.keys(TEMPLATE_INFO) as TemplateId[];

test('every folder of the catalogue is a table of the registry, called like it', () => {
  const folders = readdirSync(path.join(__dirname, '../../src/tables/catalogue'), { withFileTypes: true });
  const tables = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(tables.sort()).toEqual(IDS.map((id) => id.toLowerCase()).sort());
});

test('the pane opens with two tables at hand', () => {
  expect(IDS.filter(isAtHand)).toEqual(['CT-NAM', 'TARGETS']);
});

test.each(IDS)('%s is at hand once it was fetched', async (id) => {
  await loadTemplate(id);
  expect(templateOf(id)).toMatchObject({ id, ...TEMPLATE_INFO[id] });
  expect(templateOf(id).rows.length).toBeGreaterThan(0);
});
