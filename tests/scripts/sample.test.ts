import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const root = path.join(__dirname, '../..');
const committed = readFileSync(path.join(root, 'samples/chi-tieu-2023.xlsx'));
const parts = unzipSync(new Uint8Array(committed));
const text = (part: string) => strFromU8(parts[part]);

test('the sample is what its script makes, byte for byte, in any time zone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
    const file = path.join(folder, `${zone.replace('/', '-')}.xlsx`);
    execFileSync(process.execPath, [path.join(root, 'scripts/make-sample.mjs'), file], {
      env: { ...process.env, TZ: zone },
    });
    expect(readFileSync(file).equals(committed)).toBe(true);
  }
  rmSync(folder, { recursive: true });
}, 60_000);

test('it has the shape of a department’s file: stacked headers, merges, a frozen head, text numbers', () => {
  const sheet = text('xl/worksheets/sheet1.xml');
  const strings = text('xl/sharedStrings.xml');
  expect(sheet).toContain('<mergeCell ref="A7:A9"/>');
  expect(sheet).toContain('<mergeCell ref="E7:H7"/>');
  expect(sheet).toMatch(/<pane [^>]*ySplit="10"[^>]*state="frozen"/);
  for (const typed of ['31.621', '108.000', '35.000', '…']) expect(strings).toContain(`>${typed}</t>`);
  expect(text('xl/styles.xml')).toContain('Times New Roman');
});

test('its words are composed Vietnamese (NFC)', () => {
  const strings = text('xl/sharedStrings.xml');
  expect(strings).toContain('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ');
  expect(strings).toBe(strings.normalize('NFC'));
});
