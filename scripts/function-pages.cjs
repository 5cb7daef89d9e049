/* The help as HTML: the pages of docs/functions, which Excel's "Help on this function" opens, the guide and the list of functions. */
const fs = require('fs');
const path = require('path');

const folder = path.join(__dirname, '../docs/functions');

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Code, bold words, pictures and links within a line. */
const inline = (text) =>
  escaped(text)
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/!\[([^\]]+)\]\((images\/[\w/-]+\.png)\)/g, '<img src="$2" alt="$1" width="380">')
    .replace(/\[([^\]]+)\]\(([A-Z0-9]+|functions\.(?:vi|en))\.(?:md|html)\)/g, '<a href="$2.html">$1</a>')
    // what else is linked stays with the project
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

/** Cells of a table's row; a bar within code is no separator. */
const cells = (line) =>
  line
    .replace(/^\|\s*|\s*\|$/g, '')
    .split(/\s+\|\s+/)
    .map(inline);

function table(lines) {
  const [head, , ...rows] = lines;
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('\n')}</tbody></table>`;
}

/** A list; a line without its mark goes on with the one before. */
function listOf(lines, mark) {
  const items = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const tag = mark.test('1. ') ? 'ol' : 'ul';
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}</${tag}>`;
}

function block(text) {
  const heading = /^(#{1,2}) (.*)$/.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const lines = text.split('\n');
  if (lines[0].startsWith('|')) return table(lines);
  const list = [/^[-*] /, /^\d+\. /].find((mark) => mark.test(lines[0]));
  if (list) return listOf(lines, list);
  return `<p>${inline(lines.join(' '))}</p>`;
}

const style = `body{font:16px/1.5 "Segoe UI",Arial,sans-serif;max-width:60rem;margin:1.5rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}
code{font-family:Consolas,monospace}
`;

/** A page's Markdown (headings, paragraphs, lists, tables) as a whole HTML document. */
exports.pageHtml = (markdown, language = 'en') => {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = escaped(blocks[0].replace(/^# /, ''));
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${style}</style></head><body>`,
    ...blocks.map(block),
    '</body></html>',
    '',
  ].join('\n');
};

const WORDS = {
  vi: {
    guide: path.join(__dirname, '../docs/huong-dan.md'),
    functions: 'Các hàm CT',
    head: '| hàm | cho biết |',
  },
  en: {
    guide: path.join(__dirname, '../docs/guide.md'),
    functions: 'CT functions',
    head: '| function | what it gives |',
  },
};

/**
 * The guide and the list of functions in each language, by file name.
 * @param metadata - functions.json as it is shipped, by language
 */
exports.guidePages = (metadata) =>
  new Map(
    Object.entries(WORDS).flatMap(([language, { guide, functions, head }]) => {
      const rows = metadata[language].functions.map(
        ({ id, description }) => `| [CT.${id}](${id}.md) | ${description.replace(/\s+/g, ' ')} |`,
      );
      const list = [`# ${functions}`, [head, '| --- | --- |', ...rows].join('\n')].join('\n\n');
      const text = fs.readFileSync(guide, 'utf8').replace('](functions)', `](functions.${language}.html)`);
      return [
        [`guide.${language}.html`, exports.pageHtml(text, language)],
        [`functions.${language}.html`, exports.pageHtml(list, language)],
      ];
    }),
  );

/** The pages of the functions, by file name. */
exports.helpPages = () => {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Map(
    files.map((file) => [
      file.replace(/\.md$/, '.html'),
      exports.pageHtml(fs.readFileSync(path.join(folder, file), 'utf8')),
    ]),
  );
};

/** The pictures that pages show, by their name in the page. */
exports.guidePictures = (pages) => {
  const names = [...pages].flatMap((page) =>
    [...page.matchAll(/<img src="([^"]+)"/g)].map(([, name]) => name),
  );
  return new Map(
    [...new Set(names)].map((name) => [name, fs.readFileSync(path.join(__dirname, '../docs', name))]),
  );
};
