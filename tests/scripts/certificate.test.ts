import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isCurrent } from '../../scripts/certificate.cjs';

const DAY = 24 * 3600 * 1000;
const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
const cert = path.join(folder, 'localhost.crt');

beforeAll(() => {
  const script = path.join(__dirname, '../../scripts/self-signed.mjs');
  execFileSync(process.execPath, [script, path.join(folder, 'localhost.key'), cert]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a certificate made here holds now, and neither in its last day nor after it', () => {
  expect(readFileSync(cert, 'utf8')).toContain('BEGIN CERTIFICATE');
  expect(isCurrent(cert)).toBe(true);
  expect(isCurrent(cert, Date.now() + 363 * DAY)).toBe(true);
  expect(isCurrent(cert, Date.now() + 364.5 * DAY)).toBe(false);
  expect(isCurrent(cert, Date.now() + 400 * DAY)).toBe(false);
});

test('a certificate that is not there does not hold', () => {
  expect(isCurrent(path.join(folder, 'nowhere.crt'))).toBe(false);
});
