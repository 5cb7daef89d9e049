import type { ReadFigure } from './read-figure';

/** A piece of the text with the figures whose phrases cover it. */
interface Segment {
  start: number;
  text: string;
  figures: readonly number[];
}

/** The part of the text that is drawn. */
interface Window {
  start: number;
  end: number;
}

/** So much of a long text is drawn at a time: a page of 200 drawn whole would hold the pane up. */
const MOST_SHOWN = 12_000;
const BEFORE_ACTIVE = 3_000;

/** The whole text, or of a long one the part around a place, cut at ends of lines where there are any near. */
export function windowAround(text: string, place: number): Window {
  if (text.length <= MOST_SHOWN) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(place - BEFORE_ACTIVE, text.length - MOST_SHOWN));
  const line = from === 0 ? -1 : text.indexOf('\n', from);
  const start = from === 0 ? 0 : line >= 0 && line < Math.min(place, from + BEFORE_ACTIVE) ? line + 1 : from;
  return { start, end: Math.min(text.length, start + MOST_SHOWN) };
}

/** The drawn part of the text cut where phrases begin and end. */
export function segmentsOf(text: string, figures: readonly ReadFigure[], { start, end }: Window): Segment[] {
  const shown = figures.filter(({ figure }) => figure.end > start && figure.start < end);
  const cuts = new Set([start, end]);
  for (const { figure } of shown) {
    cuts.add(Math.max(start, figure.start));
    cuts.add(Math.min(end, figure.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const open: ReadFigure[] = [];
  const waiting = [...shown].sort((a, b) => a.figure.start - b.figure.start);
  return places.slice(0, -1).map((from, at) => {
    while (waiting.length > 0 && waiting[0].figure.start <= from) open.push(waiting.shift()!);
    for (let place = open.length - 1; place >= 0; place -= 1)
      if (open[place].figure.end <= from) open.splice(place, 1);
    return { start: from, text: text.slice(from, places[at + 1]), figures: open.map(({ id }) => id) };
  });
}
