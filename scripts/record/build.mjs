// usage: npm run record-page
// Writes build/record/snippet.yaml: import it in Script Lab (Excel > Script Lab > Import), press Run and then "Record", and put what it
// shows into a file of tests/workbench/office-host/recordings. docs/manual-check.md tells it step by step.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../../build/record');

const script = `${readFileSync(path.join(here, 'batches.cjs'), 'utf8')}
document.getElementById('record').onclick = async () => {
  const shown = document.getElementById('answers');
  shown.value = '…';
  const { diagnostics } = Office.context;
  const answers = await record((batch) => Excel.run(batch));
  shown.value = JSON.stringify({ platform: diagnostics.platform, version: diagnostics.version, answers }, null, 2);
  shown.select();
};
`;
const template = `<p>Ghi trong một sổ làm việc mới, trống. / Record in a new, empty workbook.</p>
<button id="record">Ghi / Record</button>
<textarea id="answers" rows="20" style="width: 100%"></textarea>
`;
const block = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

const snippet = `name: Chi tieu - recording
description: Records what Excel answers to small batches.
host: EXCEL
api_set: {}
script:
  content: |
${block(script)}
  language: typescript
template:
  content: |
${block(template)}
  language: html
style:
  content: ''
  language: css
libraries: |
  https://appsforoffice.microsoft.com/lib/1/hosted/office.js
`;

mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'snippet.yaml'), snippet);
console.log(path.relative(process.cwd(), path.join(out, 'snippet.yaml')));
