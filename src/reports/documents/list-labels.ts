import { child, children, type XmlElement } from '../../spreadsheet/package/xml';

/** A level of a list: how its number is written, and what stands around it ("%1.%2."). */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const MOST_LEVELS = 9;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters;
  return text;
}

/** a … z, aa, bb, as Word goes on behind z. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

function numeral(value: number, format: string): string {
  if (value < 1 || value > 4000) return String(value);
  switch (format) {
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** The value of an element that has nothing but a value: `<w:numFmt w:val="decimal"/>`. */
export function valueOf(element: XmlElement | null, name = 'val'): string | null {
  const found = Array.from(element?.attributes ?? []).find(({ localName }) => localName === name);
  return found?.value ?? null;
}

const numberOf = (element: XmlElement | null): number | null => {
  const value = Number(valueOf(element) ?? NaN);
  return Number.isInteger(value) ? value : null;
};

const attribute = (element: XmlElement, name: string): string | null =>
  Array.from(element.attributes).find(({ localName }) => localName === name)?.value ?? null;

function levelOf(element: XmlElement): Level {
  return {
    format: valueOf(child(element, 'numFmt')) ?? 'decimal',
    text: valueOf(child(element, 'lvlText')) ?? '',
    start: numberOf(child(element, 'start')) ?? 1,
  };
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  return new Map(
    children(parent, 'lvl').map((level): [number, Level] => [
      Number(attribute(level, 'ilvl')),
      levelOf(level),
    ]),
  );
}

/** The lists of a document and how far each has been counted (danh sách đánh số). */
export class ListLabels {
  private readonly lists = new Map<string, { counted: string; levels: Map<number, Level> }>();
  private readonly ofStyles = new Map<string, { list: string; level: number }>();
  private readonly counts = new Map<string, (number | undefined)[]>();

  /**
   * @param numbering - root of the part of lists; `null` where a document has none
   * @param styles - root of the part of styles, whose paragraphs may be numbered too
   */
  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    const shapes = new Map(
      (numbering ? children(numbering, 'abstractNum') : []).map((shape) => [
        attribute(shape, 'abstractNumId') ?? '',
        levelsOf(shape),
      ]),
    );
    for (const list of numbering ? children(numbering, 'num') : []) {
      const id = attribute(list, 'numId') ?? '';
      const shape = valueOf(child(list, 'abstractNumId')) ?? '';
      const levels = new Map(shapes.get(shape));
      const overrides = children(list, 'lvlOverride');
      for (const override of overrides) {
        const at = Number(attribute(override, 'ilvl'));
        const own = child(override, 'lvl');
        const level = own ? levelOf(own) : levels.get(at);
        const start = numberOf(child(override, 'startOverride'));
        if (level) levels.set(at, start === null ? level : { ...level, start });
      }
      // lists of one shape go on counting each other, but for one that begins again by itself
      this.lists.set(id, { counted: overrides.length > 0 ? `own ${id}` : shape, levels });
    }
    for (const style of styles ? children(styles, 'style') : []) {
      const numbered = this.placeIn(child(style, 'pPr', 'numPr'));
      if (numbered) this.ofStyles.set(attribute(style, 'styleId') ?? '', numbered);
    }
  }

  private placeIn(numbered: XmlElement | null): { list: string; level: number } | null {
    const list = valueOf(child(numbered, 'numId'));
    return list === null ? null : { list, level: numberOf(child(numbered, 'ilvl')) ?? 0 };
  }

  /** What stands before a paragraph, counted on: "1.", "II.", "b)", "-"; nothing where it is in no list. */
  next(properties: XmlElement | null): string {
    const style = valueOf(child(properties, 'pStyle')) ?? '';
    const place = this.placeIn(child(properties, 'numPr')) ?? this.ofStyles.get(style) ?? null;
    const list = place && this.lists.get(place.list);
    const level = place && list?.levels.get(place.level);
    if (!list || !level || place.level >= MOST_LEVELS) return '';
    if (level.format === 'bullet') return '-';
    if (level.format === 'none') return '';
    const counts = this.counts.get(list.counted) ?? [];
    this.counts.set(list.counted, counts);
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
    counts.length = place.level + 1;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      return shown ? numeral(counts[at] ?? shown.start, shown.format) : '';
    });
  }
}
