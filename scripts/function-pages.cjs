/* The pages of docs/functions as HTML, for Excel's "Help on this function". */
const fs = require('fs');
const path = require('path');

const folder = path.join(__dirname, '../docs/functions');

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Code, bold words and links within a line. */
const inline = (text) =>
  escaped(text)
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([A-Z0-9]+)\.md\)/g, '<a href="$2.html">$1</a>');

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

function block(text) {
  const heading = /^(#{1,2}) (.*)$/.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const lines = text.split('\n');
  if (lines[0].startsWith('|')) return table(lines);
  if (lines[0].startsWith('- '))
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('\n')}</ul>`;
  return `<p>${inline(lines.join(' '))}</p>`;
}

const style = `body{font:16px/1.5 "Segoe UI",Arial,sans-serif;max-width:60rem;margin:1.5rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top}
code{font-family:Consolas,monospace}
`;

/** A page's Markdown (headings, paragraphs, lists, tables) as a whole HTML document. */
exports.pageHtml = (markdown) => {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = escaped(blocks[0].replace(/^# /, ''));
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${title}</title><style>${style}</style></head><body>`,
    ...blocks.map(block),
    '</body></html>',
    '',
  ].join('\n');
};

/** The pages of the help, by file name. */
exports.helpPages = () => {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Map(
    files.map((file) => [
      file.replace(/\.md$/, '.html'),
      exports.pageHtml(fs.readFileSync(path.join(folder, file), 'utf8')),
    ]),
  );
};
