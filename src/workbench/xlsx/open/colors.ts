import { child, children, numberAttribute, type XmlElement } from '../../../spreadsheet/package/xml';

/** Colours of Excel's old palette, by index (8 to 63; 0 to 7 repeat 8 to 15). */
const palette = `
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
`
  .trim()
  .split(/\s+/);
const SYSTEM_FOREGROUND = 64;
const SYSTEM_BACKGROUND = 65;
/** Order of the theme's colours as cells number them: light and dark are swapped against the theme part. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const officeTheme =
  `FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72`.split(' ');

/** Resolves a colour element (`rgb`, `theme` with `tint`, `indexed`) to `#RRGGBB`. */
export type ColorReader = (color: XmlElement | null) => string | null;

/** @param theme root of the theme part, where there is one; @param styles root of the styles part */
export function colorReader(theme: XmlElement | null, styles: XmlElement | null): ColorReader {
  const themeColors = readTheme(theme);
  const own = children(child(styles, 'colors', 'indexedColors'), 'rgbColor').map((element) =>
    (element.getAttribute('rgb') ?? '').slice(-6),
  );
  return (color) => {
    if (!color) return null;
    const base = baseColor(color, themeColors, own);
    if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
    return `#${tinted(base, numberAttribute(color, 'tint') ?? 0).toUpperCase()}`;
  };
}

function baseColor(color: XmlElement, themeColors: string[], own: string[]): string | null {
  const theme = numberAttribute(color, 'theme');
  if (theme !== null) return themeColors[theme] ?? null;
  const rgb = color.getAttribute('rgb');
  if (rgb) return rgb.slice(-6);
  const indexed = numberAttribute(color, 'indexed');
  if (indexed === SYSTEM_FOREGROUND) return '000000';
  if (indexed === SYSTEM_BACKGROUND) return 'FFFFFF';
  return indexed === null ? null : (own[indexed] ?? palette[indexed] ?? null);
}

function readTheme(theme: XmlElement | null): string[] {
  const scheme = child(theme, 'themeElements', 'clrScheme');
  return themeOrder.map((name, index) => {
    const slot = child(scheme, name);
    const color =
      child(slot, 'srgbClr')?.getAttribute('val') ?? child(slot, 'sysClr')?.getAttribute('lastClr') ?? null;
    return color ?? officeTheme[index];
  });
}

/** Lightness moved towards white (positive tint) or black (negative), as the format defines it. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue = hueOf(red, green, blue, max, spread);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const channel = (offset: number) => {
    const position = (((hue + offset) % 6) + 6) % 6;
    const part = Math.max(0, Math.min(1, Math.abs(position - 3) - 1));
    return moved + chroma * (part - 0.5);
  };
  return [0, 4, 2]
    .map((offset) => Math.round(Math.max(0, Math.min(1, channel(offset))) * 255))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

function hueOf(red: number, green: number, blue: number, max: number, spread: number): number {
  if (spread === 0) return 0;
  if (max === red) return (green - blue) / spread;
  return max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}
