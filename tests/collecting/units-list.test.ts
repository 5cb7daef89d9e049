import { readUnits, withKnownCodes } from '../../src/collecting';

const unitsIn = (text: string) => {
  const read = readUnits(text);
  return 'units' in read ? read.units.map(({ code, name }) => `${code}|${name}`) : read.problem;
};

test('a unit a line; without codes their places are', () => {
  expect(unitsIn('UBND xã A\r\n\n# ghi chú\n  UBND xã B  ')).toEqual(['001|UBND xã A', '002|UBND xã B']);
});

test('a code before a semicolon, a tab, or a comma where it looks like one', () => {
  expect(unitsIn('X-1;UBND xã A\n02\tUBND xã B\n17,UBND xã C\n"18","UBND ""xã"" D"')).toEqual([
    'X-1|UBND xã A',
    '02|UBND xã B',
    '17|UBND xã C',
    '18|UBND "xã" D',
  ]);
  expect(unitsIn('Công ty Mẫu, chi nhánh 2')).toEqual(['001|Công ty Mẫu, chi nhánh 2']);
});

test('nobody, and the same unit or code twice, are told', () => {
  expect(unitsIn('\n#\n')).toEqual({ kind: 'noUnits' });
  expect(unitsIn('xã A\nxã B\nXã  a')).toEqual({ kind: 'twice', unit: 'Xã a', lines: [1, 3] });
  expect(unitsIn('1;xã A\n1;xã B')).toMatchObject({ kind: 'twice', lines: [1, 2] });
});

test('a name that a form cannot say of itself is told with its line', () => {
  const longest = 'ệ'.repeat(200);
  expect(unitsIn(longest)).toEqual([`001|${longest}`]);
  expect(unitsIn(`xã A\n\n${longest}x`)).toEqual({ kind: 'tooLong', line: 3, most: 200 });
});

test('units keep the codes they had, and new ones get free ones', () => {
  const before = [
    { code: '001', name: 'A' },
    { code: '002', name: 'B' },
  ];
  const now = [
    { code: '001', name: 'Mới' },
    { code: '002', name: 'a' },
    { code: '003', name: 'B' },
  ];
  expect(withKnownCodes(now, before)).toEqual([
    { code: '003', name: 'Mới' },
    { code: '001', name: 'a' },
    { code: '002', name: 'B' },
  ]);
});
