import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

const SCREENSHOTS = path.join(__dirname, '../../build/screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe-core finds wrong in the pane's document, each with the elements it means. */
export async function violations(pane: Frame): Promise<string[]> {
  // a page keeps it
  if (!(await pane.evaluate('"axe" in window'))) await pane.evaluate(AXE);
  const found = await pane.evaluate(async () => {
    const axe = (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe;
    return axe.run();
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Gives the pane a width, as the splitter does. */
export async function setPaneWidth({ page }: WorkbenchPage, width: number): Promise<void> {
  await page.locator('#pane').evaluate((pane, pixels) => {
    (pane as HTMLElement).style.width = `${pixels}px`;
  }, width);
}

/** Keeps a picture of the pane for people to look at. */
export async function screenshot(workbench: WorkbenchPage, name: string, part = '#pane'): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await workbench.page.locator(part).screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}

/** What the browser keeps of the user's choice of colours. */
export const IN_DARK = { 'chi-tieu.theme': 'dark' };

/** How far the pane's document reaches beyond its own width. */
export function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Presses Tab in the pane and waits until the keyboard is elsewhere: Office.js moves it itself, a moment later. */
export async function pressTab({ page }: WorkbenchPage, pane: Frame): Promise<void> {
  const before = await pane.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Tab');
  await pane.waitForFunction((element) => document.activeElement !== element || !document.hasFocus(), before);
}

/** From the gallery to the page of a table. */
export async function openTable(pane: Frame, table: string): Promise<void> {
  await pane.locator(`.card[data-table="${table}"]`).click();
  await pane.locator('.insert-bar').waitFor();
}

/** Resolves when the preview of what is chosen has been drawn. */
export async function drawn(pane: Frame): Promise<void> {
  await pane.locator('.shown:not(.stale) .paper table').waitFor();
}
