// usage: node scripts/make-icons.mjs - draws the icons of assets/ again (needs Chromium or Edge; or its program file in CHROME_PATH)
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '../assets');
const browser = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);

/** Colours that stand out on the ribbon's white and on its dark grey alike. */
const GREEN = '#148a6d';
const PALE = '#6bbfa8';
const RED = '#d9363e';
const GREY = '#7d7b79';

const rect = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" rx="${radius}"/>`;
const line = (d, color, width, join = 'round') =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="${join}" stroke-linecap="butt"/>`;

/*
 * Every picture is drawn on 16 units. The sizes are whole multiples of 16, so what lies on whole units is sharp at all of them;
 * the small variant keeps to whole units altogether, the large one has room for round corners and finer lines.
 */
const pictures = {
  /** The product's mark: figures rising to the line of the plan. */
  icon: {
    sizes: [16, 32, 64, 80, 128],
    small: () =>
      rect(1, 11, 4, 4, PALE) + rect(6, 8, 4, 7, PALE) + rect(11, 5, 4, 10, GREEN) + rect(1, 2, 14, 2, RED),
    large: () =>
      rect(1, 10.5, 4, 4.5, PALE, 0.5) +
      rect(6, 7.5, 4, 7.5, PALE, 0.5) +
      rect(11, 4.5, 4, 10.5, GREEN, 0.5) +
      rect(1, 1.5, 14, 1.5, RED, 0.75),
  },
  /** A table with its header, and a plus. */
  table: {
    sizes: [16, 32, 80],
    small: () =>
      rect(1, 1, 13, 12, GREY) +
      rect(1, 1, 13, 3, GREEN) +
      [2, 6, 10]
        .map((x) => [5, 8, 11].map((y) => rect(x, y, 3, y === 11 ? 1 : 2, '#fff')).join(''))
        .join('') +
      rect(8, 8, 8, 8, 'ERASE') +
      rect(11, 9, 2, 6, GREEN) +
      rect(9, 11, 6, 2, GREEN),
    large: () =>
      rect(1, 1, 14, 11.5, GREY, 1) +
      rect(1, 1, 14, 3.5, GREEN, 1) +
      rect(1, 3, 14, 1.5, GREEN) +
      [1.5, 6, 10.5].map((x) => [5, 7.5, 10].map((y) => rect(x, y, 4, 2, '#fff')).join('')).join('') +
      '<circle cx="11.75" cy="11.75" r="4.25" fill="ERASE"/>' +
      `<circle cx="11.75" cy="11.75" r="3.6" fill="${GREEN}"/>` +
      rect(11.25, 9.75, 1, 4, '#fff', 0.25) +
      rect(9.75, 11.25, 4, 1, '#fff', 0.25),
  },
  /** Figures in a list, and the tick over them. */
  check: {
    sizes: [16, 32, 80],
    small: () =>
      rect(1, 1, 11, 13, GREY) +
      [3, 6, 9].map((y) => rect(3, y, 7, 2, '#fff')).join('') +
      line('M6 10 9 13 15 6', 'ERASE', 5) +
      line('M6 10 9 13 15 6', GREEN, 2),
    large: () =>
      rect(1, 1, 11, 13.5, GREY, 1) +
      [3, 6, 9].map((y) => rect(2.75, y, 7.5, 1.5, '#fff', 0.25)).join('') +
      line('M6 10.5 9 13.5 15 6.5', 'ERASE', 4) +
      line('M6 10.5 9 13.5 15 6.5', GREEN, 1.75),
  },
  /** A target and the arrow that points at it. */
  target: {
    sizes: [16, 32, 80],
    small: () =>
      `<circle cx="7" cy="9" r="5" fill="none" stroke="${GREEN}" stroke-width="2"/>` +
      line('M7 9 13 3', 'ERASE', 4) +
      rect(6, 8, 2, 2, RED) +
      line('M7 9 14 2', RED, 1.5) +
      rect(10, 1, 5, 2, RED) +
      rect(13, 1, 2, 5, RED),
    large: () =>
      `<circle cx="7" cy="9" r="5.4" fill="none" stroke="${GREEN}" stroke-width="1.2"/>` +
      `<circle cx="7" cy="9" r="2.7" fill="none" stroke="${PALE}" stroke-width="1.2"/>` +
      line('M7 9 14 2', 'ERASE', 2.4) +
      `<circle cx="7" cy="9" r="1.1" fill="${RED}"/>` +
      line('M7 9 14 2', RED, 1) +
      line('M10.3 1.6h4.1v4.1', RED, 1.2, 'miter'),
  },
};

/** A picture as SVG; what is painted in ERASE cuts everything painted before it. */
function svg(shapes, size) {
  const layers = shapes.match(/<[^>]+\/>/g);
  let drawn = '';
  let masks = '';
  layers.forEach((layer, at) => {
    if (!layer.includes('ERASE')) {
      drawn += layer;
      return;
    }
    masks += `<mask id="m${at}" maskUnits="userSpaceOnUse" x="0" y="0" width="16" height="16"><rect width="16" height="16" fill="#fff"/>${layer.replace('ERASE', '#000')}</mask>`;
    drawn = `<g mask="url(#m${at})">${drawn}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><defs>${masks}</defs>${drawn}</svg>`;
}

if (!browser) {
  console.error('No Chromium found: install it, or name it in the variable CHROME_PATH.');
  process.exit(1);
}
mkdirSync(assets, { recursive: true });
const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
const page = await running.newPage();
for (const [name, { sizes, small, large }] of Object.entries(pictures)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    const drawing = svg(size === 16 ? small() : large(), size);
    await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block}</style>${drawing}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(path.join(assets, `${name}-${size}.png`), png);
  }
}
await running.close();
