import { guidePages, guidePictures, helpPages, pageHtml } from '../../scripts/function-pages.cjs';
import type { Library } from './library';
import { loadLibrary } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

test('every function has a page to open from Excel', () => {
  const files = helpPages();
  for (const { id } of library.en.functions) expect(files.get(`${id}.html`)).toContain(`<h1>CT.${id}</h1>`);
  expect(files.size).toBe(library.en.functions.length);
});

test('the guide and the list of functions are there in both languages, and lead to every function', () => {
  const pages = guidePages(library);
  expect([...pages.keys()].sort()).toEqual([
    'functions.en.html',
    'functions.vi.html',
    'guide.en.html',
    'guide.vi.html',
  ]);
  for (const language of ['vi', 'en'] as const) {
    expect(pages.get(`guide.${language}.html`)).toContain(`href="functions.${language}.html"`);
    expect(pages.get(`guide.${language}.html`)).toContain(`<html lang="${language}">`);
    for (const { id } of library[language].functions)
      expect(pages.get(`functions.${language}.html`)).toContain(`href="${id}.html"`);
  }
});

test('every link of a page leads to another', () => {
  const pages = new Map([...helpPages(), ...guidePages(library)]);
  const links = [...pages.values()].flatMap((page) =>
    [...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((to) => !pages.has(to))).toEqual([]);
});

test('the guides show pictures of the pane, each of them there', () => {
  const pictures = guidePictures(guidePages(library).values());
  expect(pictures.size).toBeGreaterThan(8);
  for (const [name, bytes] of pictures)
    expect([name, bytes.subarray(1, 4).toString()]).toEqual([name, 'PNG']);
});

test('no mark of the source is left in a page', () => {
  for (const [name, page] of [...helpPages(), ...guidePages(library)]) {
    const text = page.replace(/<style>[^]*?<\/style>|<code>.*?<\/code>/g, '').replace(/<[^>]*>/g, '');
    expect([name, /`|\*\*|^#+ |^\|/m.exec(text)]).toEqual([name, null]);
  }
});

test('tables, code and special characters become HTML', () => {
  const html = pageHtml(
    '# CT.X\n\n| a | b |\n| --- | --- |\n| `=CT.X(1 | 2)` | **<5** & more |\n\n- one\n- [two](GROWTH.md)',
  );
  expect(html).toContain('<th>a</th><th>b</th>');
  expect(html).toContain('<td><strong>&lt;5</strong> &amp; more</td>');
  expect(html).toContain('<li><a href="GROWTH.html">two</a></li>');
  expect(html).toContain('<title>CT.X</title>');
});
