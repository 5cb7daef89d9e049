/* Looks of the sample's cells, and the part xl/styles.xml that holds them. */

const FONTS = [
  { size: 12 },
  { size: 12, bold: true },
  { size: 14, bold: true },
  { size: 12, italic: true },
  { size: 10, italic: true },
];
const [PLAIN, BOLD, TITLE, ITALIC, SMALL] = FONTS.keys();

const LOOKS = {
  plain: { font: PLAIN, wrap: true },
  office: { font: PLAIN, align: 'center' },
  officeBold: { font: BOLD, align: 'center' },
  form: { font: ITALIC, align: 'right' },
  heading: { font: BOLD },
  title: { font: TITLE, align: 'center' },
  subtitle: { font: ITALIC, align: 'center' },
  unit: { font: ITALIC, align: 'right' },
  header: { font: BOLD, align: 'center', wrap: true, border: true, fill: true },
  numbers: { font: SMALL, align: 'center', border: true },
  group: { font: BOLD, border: true, wrap: true },
  row: { font: PLAIN, border: true, wrap: true },
  total: { font: BOLD, border: true, wrap: true },
  note: { font: ITALIC, wrap: true },
};
const FORMATS = { general: 0, thousands: 3, text: 49, oneDecimal: 164 };

/** What cells look like that no one gave a look: the first style of a file. */
const NORMAL = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** Every combination in use, in order of first use: behind the normal style its place is the cell's style number. */
const used = [];

/** Number of the style for a look, a number format and an alignment of its own. */
export function styleNumber(look, format = 'general', align = '') {
  const key = `${look}|${format}|${align}`;
  if (!used.includes(key)) used.push(key);
  return used.indexOf(key) + 1;
}

const font = ({ size, bold, italic }) =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font>`;

function cellFormat(key) {
  const [name, format, ownAlign] = key.split('|');
  const { font: fontId, align, wrap, border, fill } = LOOKS[name];
  const horizontal = ownAlign || align;
  return (
    `<xf numFmtId="${FORMATS[format]}" fontId="${fontId}" fillId="${fill ? 2 : 0}" borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment${horizontal ? ` horizontal="${horizontal}"` : ''} vertical="center"${wrap ? ' wrapText="1"' : ''}/></xf>`
  );
}

/** xl/styles.xml with all styles that were asked for. */
export function stylesPart(xml) {
  const side = (name) => `<${name} style="thin"><color auto="1"/></${name}>`;
  return xml(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>` +
      `<fonts count="${FONTS.length}">${FONTS.map(font).join('')}</fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEAF1EE"/><bgColor indexed="64"/></patternFill></fill></fills>` +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${used.length + 1}">${NORMAL}${used.map(cellFormat).join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
}
