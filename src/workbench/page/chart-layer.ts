import { chartPicture, type Shape } from '../../spreadsheet/chart-picture';
import type { SheetChart } from '../charts';
import type { GridEngine } from '../engine/grid';
import type { Box } from '../engine/grid-window';
import { chartDrawing } from './chart-drawing';
import { texts, type Language } from './texts';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture, and what it was drawn from. */
interface Drawn {
  holder: HTMLElement;
  from: string;
}

/** Pictures of the charts of the sheet in front, over the cells that they cover. */
export class ChartLayer {
  private readonly root = document.createElement('div');
  private readonly drawn = new Map<string, Drawn>();
  private request = 0;

  constructor(
    private readonly engine: GridEngine,
    container: HTMLElement,
    private language: Language,
  ) {
    this.root.className = 'chart-layer';
    container.append(this.root);
    const follow = () => {
      this.update();
      // Univer tells of scrolling in several ways, and not of all; a picture must not stay behind its cells
      this.request = requestAnimationFrame(follow);
    };
    follow();
  }

  setLanguage(language: Language): void {
    this.language = language;
  }

  dispose(): void {
    cancelAnimationFrame(this.request);
    this.root.remove();
  }

  private update(): void {
    const { engine } = this;
    const sheetId = engine.activeSheet();
    const charts = engine.beside.sheets[sheetId]?.charts ?? [];
    const window = charts.length ? engine.window() : null;
    const shown = new Set<string>();
    for (const chart of window ? charts : []) {
      const key = `${sheetId} ${chart.id}`;
      const box = window!.boxOf(chart.from, chart.to);
      shown.add(key);
      place(this.shown(key, chart, box), this.root, window!.canvas, box, window!.roomFor(chart.from));
    }
    for (const [key, { holder }] of this.drawn) {
      if (shown.has(key)) continue;
      holder.remove();
      this.drawn.delete(key);
    }
  }

  /** The picture of a chart as it is now. One of the file keeps its place with words: what it draws is not known here. */
  private shown(key: string, { name, content }: SheetChart, box: Box): HTMLElement {
    const chart = content && chartDrawing(this.engine, content, this.language);
    const size = { width: Math.round(box.width), height: Math.round(box.height) };
    const state = JSON.stringify([chart ?? name, size, this.language]);
    const known = this.drawn.get(key);
    const holder = known?.holder ?? this.holder(chart ? 'chart' : 'chart of-file');
    if (known?.from === state) return holder;
    const inside = chart
      ? picture(chart.title, chartPicture(chart, size.width, size.height), size)
      : texts[this.language].chartOfFile(name);
    holder.replaceChildren(inside);
    this.drawn.set(key, { holder, from: state });
    return holder;
  }

  private holder(className: string): HTMLElement {
    const holder = document.createElement('div');
    holder.className = className;
    this.root.append(holder);
    return holder;
  }
}

/** Puts a picture where its cells are; what lies outside of the room is cut off. */
function place(holder: HTMLElement, root: HTMLElement, canvas: HTMLElement, box: Box, room: Box): void {
  const [at, origin] = [canvas.getBoundingClientRect(), root.getBoundingClientRect()];
  const cut = {
    top: Math.max(0, room.top - box.top),
    left: Math.max(0, room.left - box.left),
    right: Math.max(0, box.left + box.width - room.left - room.width),
    bottom: Math.max(0, box.top + box.height - room.top - room.height),
  };
  Object.assign(holder.style, {
    left: `${at.left - origin.left + box.left}px`,
    top: `${at.top - origin.top + box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    clipPath: `inset(${cut.top}px ${cut.right}px ${cut.bottom}px ${cut.left}px)`,
  });
}

function picture(
  title: string,
  shapes: readonly Shape[],
  size: { width: number; height: number },
): SVGElement {
  const svg = element('svg', {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': title,
  });
  for (const shape of shapes) svg.append(drawn(shape));
  return svg;
}

function drawn(shape: Shape): SVGElement {
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, color } = shape;
      return element('rect', { x, y, width, height, fill: color });
    }
    case 'line': {
      const points = shape.points.map((point) => point.join(',')).join(' ');
      const dashes = shape.dashed ? '5 3' : 'none';
      return element('polyline', { points, fill: 'none', stroke: shape.color, 'stroke-dasharray': dashes });
    }
    case 'text': {
      const { x, y, anchor, size, text } = shape;
      const words = element('text', { x, y, 'text-anchor': anchor, 'font-size': size });
      words.textContent = text;
      return words;
    }
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
