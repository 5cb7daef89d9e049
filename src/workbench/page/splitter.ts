import { element } from './elements';

const STORED = 'chi-tieu-workbench.pane-width';
/** Pixels: the width of Excel's own pane, and the least it can have. */
const USUAL = 350;
const LEAST = 320;
/** What the grid keeps. */
const LEAST_GRID = 240;
const STEP = 10;

/** The bar between grid and pane: dragged, or moved with the arrow keys. */
export class Splitter {
  private readonly bar = element('splitter');
  private readonly pane = element('pane');
  private readonly main = element('workbook').parentElement ?? document.body;
  private width = stored();

  constructor() {
    this.bar.addEventListener('keydown', (event) => this.onKey(event));
    this.bar.addEventListener('pointerdown', (event) => this.onDrag(event));
    this.bar.addEventListener('dblclick', () => this.resize(USUAL));
    window.addEventListener('resize', () => this.show());
    this.show();
  }

  private get most(): number {
    return Math.max(LEAST, this.main.clientWidth - LEAST_GRID);
  }

  private onKey(event: KeyboardEvent): void {
    const widths: Record<string, number> = {
      ArrowLeft: this.width + STEP,
      ArrowRight: this.width - STEP,
      Home: this.most,
      End: LEAST,
      Enter: USUAL,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.resize(width);
  }

  private onDrag({ pointerId, clientX }: PointerEvent): void {
    const from = this.width;
    this.bar.setPointerCapture(pointerId);
    // the frame would swallow the pointer
    this.main.classList.add('dragging');
    const move = (event: PointerEvent) => this.resize(from + clientX - event.clientX);
    this.bar.addEventListener('pointermove', move);
    const end = () => {
      this.bar.removeEventListener('pointermove', move);
      this.main.classList.remove('dragging');
    };
    this.bar.addEventListener('lostpointercapture', end, { once: true });
  }

  private resize(width: number): void {
    this.width = Math.min(this.most, Math.max(LEAST, Math.round(width)));
    store(this.width);
    this.show();
  }

  private show(): void {
    const width = Math.min(this.width, this.most);
    this.pane.style.width = `${width}px`;
    this.bar.setAttribute('aria-valuenow', String(width));
    this.bar.setAttribute('aria-valuemin', String(LEAST));
    this.bar.setAttribute('aria-valuemax', String(this.most));
  }
}

function stored(): number {
  try {
    const width = Number(window.localStorage.getItem(STORED));
    return width >= LEAST ? width : USUAL;
  } catch {
    return USUAL;
  }
}

function store(width: number): void {
  try {
    window.localStorage.setItem(STORED, String(width));
  } catch {
    // where storage is blocked the width lasts until the page is closed
  }
}
