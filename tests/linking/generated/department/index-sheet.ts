import { columnLetters } from '../../../../src/spreadsheet/a1';
import { words, type Chooser, type Values } from '../chooser';
import type { Page } from '../page';
import { filled } from '../sheet-parts';

/** A table whose figures are all published indices: no level stands beside them. */
export interface IndexSubject {
  table: 'CPI' | 'IIP';
  sheetNames: Values<string>;
  titles: Values<string>;
  rows: readonly (readonly [id: string | null, names: Values<string>])[];
  /** By the column of the table; those of other comparisons fill none. */
  headers: readonly (readonly [key: string | null, words: Values<string>, share: number])[];
}

const SAME = ['so với cùng kỳ năm trước', 'so với cùng kỳ'] as const;

export const INDEX_SUBJECTS: Readonly<Record<string, IndexSubject>> = {
  prices: {
    table: 'CPI',
    sheetNames: words(['CPI', 'Gia'], ['CSG', 'Bieu 7']),
    titles: words(
      [
        'CHỈ SỐ GIÁ TIÊU DÙNG, GIÁ VÀNG, GIÁ ĐÔ LA MỸ THÁNG {m} NĂM {y}',
        'CHỈ SỐ GIÁ TIÊU DÙNG THÁNG {m}/{y}',
      ],
      [
        'CHỈ SỐ GIÁ TIÊU DÙNG TRÊN ĐỊA BÀN TỈNH THÁNG {mm} NĂM {y}',
        'Biểu 7. Chỉ số giá tiêu dùng tháng {m} năm {y}',
      ],
    ),
    rows: [
      ['cpi', words(['CHỈ SỐ GIÁ TIÊU DÙNG', 'Chỉ số giá tiêu dùng chung'], ['CHỈ SỐ CHUNG', 'CPI chung'])],
      [
        'food',
        words(['Hàng ăn và dịch vụ ăn uống', 'Hàng ăn và DV ăn uống'], ['Nhóm hàng ăn và dịch vụ ăn uống']),
      ],
      ['staples', words(['Lương thực', 'Trong đó: Lương thực'], ['- Lương thực'])],
      ['foodstuff', words(['Thực phẩm'], ['- Thực phẩm'])],
      ['beverages', words(['Đồ uống và thuốc lá'], ['Đồ uống, thuốc lá'])],
      [
        'garments',
        words(['May mặc, giày dép, mũ nón', 'May mặc, mũ nón, giày dép'], ['May mặc, mũ nón và giầy dép']),
      ],
      [
        'housing',
        words(['Nhà ở và vật liệu xây dựng', 'Nhà ở, điện nước, chất đốt và VLXD'], ['Nhà ở và VLXD']),
      ],
      ['transport', words(['Giao thông'], ['Nhóm giao thông'])],
      [
        'communication',
        words(['Bưu chính viễn thông', 'Thông tin và truyền thông'], ['Bưu chính, viễn thông']),
      ],
      ['education', words(['Giáo dục'], ['Nhóm giáo dục'])],
      ['gold', words(['CHỈ SỐ GIÁ VÀNG', 'Giá vàng'], ['Chỉ số giá vàng 99,99%', 'Vàng'])],
      ['dollar', words(['CHỈ SỐ GIÁ ĐÔ LA MỸ', 'Chỉ số giá USD'], ['Đô la Mỹ', 'Giá đô la Mỹ'])],
    ],
    headers: [
      [
        'baseYear',
        words(
          [
            'So với kỳ gốc 2019',
            'So với kỳ gốc (2019)',
            'Tháng {m} so với năm gốc 2019 (%)',
            'So với kỳ gốc năm 2019',
          ],
          ['Tháng {m} so với kỳ gốc 2019', 'So với năm gốc 2019 (%)'],
        ),
        0.5,
      ],
      [null, words(['So với kỳ gốc 2014', 'So với kỳ gốc 2024'], ['So với năm gốc 2014 (%)']), 0.2],
      [
        'sameMonth',
        words(
          [
            'Tháng {m} so với tháng {m}/{p}',
            'So với tháng {m}/{p}',
            'Tháng {m} so với cùng kỳ năm trước',
            'So với cùng tháng năm trước (%)',
            'So cùng kỳ năm {p}',
            'So với T{m}/{p}',
          ],
          ['So với cùng kỳ năm trước (%)', 'T{m}/{y} so với T{m}/{p}'],
        ),
        0.95,
      ],
      [
        'december',
        words(
          [
            'Tháng {m} so với tháng 12 năm {p}',
            'So với tháng 12/{p}',
            'So với tháng 12 năm trước',
            'So T12/{p} (%)',
            'So với cuối năm {p}',
          ],
          ['So với T12 năm trước', 'Tháng {m} so tháng 12/{p} (%)'],
        ),
        0.7,
      ],
      [
        'lastMonth',
        words(
          [
            'Tháng {m} so với tháng trước',
            'So với tháng {l}',
            'So với tháng trước',
            'So với tháng {l}/{ly} (%)',
            'So T{l}/{ly}',
          ],
          ['So tháng trước (%)', 'T{m} so với T{l}'],
        ),
        0.9,
      ],
      [
        'quarter',
        words(
          [
            'Bình quân quý so với cùng kỳ năm trước',
            'Bình quân quý {q}/{y} so với quý {q}/{p}',
            'BQ quý {q} so cùng kỳ',
          ],
          ['Bình quân quý {q} so cùng kỳ'],
        ),
        0.4,
      ],
      [
        'yearToDate',
        words(
          [
            'Bình quân {m} tháng so với cùng kỳ',
            'Bình quân {m} tháng năm {y} so với cùng kỳ năm trước',
            'BQ {m} tháng so cùng kỳ năm trước',
            'Bình quân từ đầu năm so cùng kỳ (%)',
          ],
          ['BQ {m} tháng/cùng kỳ (%)', 'Bình quân {m} tháng đầu năm {y} so cùng kỳ năm {p}'],
        ),
        0.8,
      ],
    ],
  },
  industry: {
    table: 'IIP',
    sheetNames: words(['IIP', 'CS SXCN'], ['Chi so CN', 'Bieu 6']),
    titles: words(
      ['CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP THÁNG {m} NĂM {y}', 'CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP (IIP) THÁNG {m}/{y}'],
      ['CHỈ SỐ SX NGÀNH CÔNG NGHIỆP THÁNG {mm} NĂM {y}', 'Biểu 6. Chỉ số sản xuất công nghiệp tháng {m}/{y}'],
    ),
    rows: [
      ['industry', words(['Toàn ngành công nghiệp', 'TỔNG SỐ'], ['TOÀN NGÀNH', 'Chỉ số toàn ngành'])],
      ['mining', words(['Khai khoáng'], ['Ngành khai khoáng', 'B - Khai khoáng'])],
      [
        'manufacturing',
        words(
          ['Công nghiệp chế biến, chế tạo'],
          ['Ngành CN chế biến, chế tạo', 'C - Công nghiệp chế biến, chế tạo'],
        ),
      ],
      ['10', words(['Sản xuất, chế biến thực phẩm'], ['SX chế biến thực phẩm'])],
      ['11', words(['Sản xuất đồ uống'], ['SX đồ uống'])],
      ['14', words(['Sản xuất trang phục'], ['SX trang phục'])],
      [
        'electricity',
        words(
          ['Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí'],
          ['SX và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí'],
        ),
      ],
      [
        'water',
        words(
          ['Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải'],
          ['Cung cấp nước, quản lý và xử lý rác thải, nước thải'],
        ),
      ],
    ],
    headers: [
      [
        'lastMonthOnYear',
        words(
          [
            `Chính thức tháng {l}/{ly} ${SAME[0]}`,
            `Tháng {l} ${SAME[1]}`,
            `TH tháng {l} năm {ly} ${SAME[1]} (%)`,
          ],
          ['T{l}/{ly} so với cùng kỳ (%)'],
        ),
        0.7,
      ],
      [
        'onLastMonth',
        words(
          [
            'Ước tháng {m}/{y} so với tháng trước',
            'Tháng {m} so với tháng {l}',
            'Ước T{m} so với T{l}/{ly} (%)',
          ],
          ['T{m} so với tháng trước (%)'],
        ),
        0.85,
      ],
      [
        'month',
        words(
          [
            `Ước tháng {m}/{y} ${SAME[0]}`,
            `Tháng {m} ${SAME[1]}`,
            `Ước tính T{m}/{y} ${SAME[1]} (%)`,
            'Tháng {m}/{y} so T{m}/{p} (%)',
          ],
          ['T{m} so với cùng kỳ (%)', 'Dự ước tháng {m} so với cùng kỳ năm trước'],
        ),
        1,
      ],
      [
        'cumulative',
        words(
          [
            `{m} tháng ${SAME[0]}`,
            `Cộng dồn {m} tháng ${SAME[1]}`,
            `Lũy kế {m} tháng năm {y} ${SAME[1]} (%)`,
            'LK {m}T/{y} so {m}T/{p} (%)',
          ],
          ['{m} tháng/cùng kỳ năm trước (%)', 'Ước {m} tháng so với cùng kỳ'],
        ),
        1,
      ],
      [null, words(['Đóng góp vào mức tăng chung (điểm %)', 'Quyền số (%)'], ['Mức đóng góp (%)']), 0.2],
    ],
  },
};

/** What stands below "Tháng 5 năm 2031 so với". */
const IN_GROUP: Readonly<Record<string, readonly string[]>> = {
  baseYear: ['Kỳ gốc 2019', 'Kỳ gốc (2019)'],
  other: ['Kỳ gốc 2014', 'Kỳ gốc (2024)'],
  sameMonth: ['Tháng {m} năm {p}', 'Cùng tháng năm trước', 'T{m}/{p}'],
  december: ['Tháng 12 năm {p}', 'Tháng 12 năm trước'],
  lastMonth: ['Tháng trước', 'Tháng {l}', 'Tháng {l} năm {ly}'],
};

/** Writes a sheet of indices; gives its lines of truth. */
export function writeIndexSheet(
  chooser: Chooser,
  page: Page,
  { table, titles, rows, headers }: IndexSubject,
  blanks: Readonly<Record<string, string | number>>,
  sheet: number,
): string[] {
  const month = Number(blanks.m);
  const isEndOfQuarter = month % 3 === 0;
  const kept = headers.filter(
    ([key, , share]) => (key !== 'quarter' || isEndOfQuarter) && chooser.chance(share),
  );
  // beside December there is one comparison with it
  const columns = kept.filter(([key]) => key !== 'december' || month !== 12);
  const quarter = ['I', 'II', 'III', 'IV'][Math.ceil(month / 3) - 1];
  const fill = (text: string) => filled(text, { ...blanks, q: quarter });
  let line = 0;
  page.put(line++, 0, fill(chooser.value(titles)));
  page.put(line++, columns.length, 'Đơn vị tính: %');
  const hasNumberRow = chooser.chance(0.4);
  const isGrouped = table === 'CPI' && chooser.chance(0.5);
  page.put(line, 0, chooser.chance(0.5) ? '' : 'Nhóm ngành');
  const group = fill(chooser.one(['Tháng {m} năm {y} so với', 'Tháng {m}/{y} so với (%)']));
  const inGroup = columns.filter(([key]) => key !== 'quarter' && key !== 'yearToDate').length;
  if (isGrouped) {
    page.put(line, 1, group);
    page.merge(line, 1, 1, inGroup);
    line++;
  }
  columns.forEach(([key, all], place) => {
    const isOwn = !isGrouped || place >= inGroup;
    const text = fill(isOwn ? chooser.value(all) : chooser.one(IN_GROUP[key ?? 'other']));
    const isTall = isGrouped && place >= inGroup;
    page.put(isTall ? line - 1 : line, place + 1, text);
    if (isTall) page.merge(line - 1, place + 1, 2, 1);
  });
  line++;
  if (hasNumberRow) columns.forEach((_, place) => page.put(line, place + 1, place + 1));
  if (hasNumberRow) line++;
  const has = (wanted: string) => columns.some(([key]) => key === wanted);
  // a December is compared with the one before in both columns, and a quarter of three months is what was reached
  const alsoOf = (key: string, id: string, cell: string): string[] => [
    ...(key === 'sameMonth' && month === 12 ? [`may ${id}|december ${cell}`] : []),
    ...(key === 'quarter' && month === 3 && !has('yearToDate') ? [`may ${id}|yearToDate ${cell}`] : []),
    ...(key === 'yearToDate' && month === 3 && !has('quarter') ? [`may ${id}|quarter ${cell}`] : []),
  ];
  // which of the two the first quarter comes from is the same
  const twinOf = (key: string): number => {
    const other = key === 'quarter' ? 'yearToDate' : key === 'yearToDate' ? 'quarter' : null;
    return month === 3 ? columns.findIndex(([own]) => own !== null && own === other) : -1;
  };
  const truth = rows
    .filter((_, place) => place === 0 || chooser.chance(0.9))
    .flatMap(([id, names]) => {
      page.put(line, 0, chooser.value(names));
      const index = () => Number((94 + 14 * chooser.next()).toFixed(2));
      const firstQuarter = index();
      columns.forEach(([key], place) => {
        const isFirstQuarter = month === 3 && (key === 'quarter' || key === 'yearToDate');
        page.put(line, place + 1, isFirstQuarter ? firstQuarter : index());
      });
      line++;
      return columns.flatMap(([key], place) => {
        if (id === null || key === null) return [];
        const cell = `${sheet}!${columnLetters(place + 1)}${line}:index`;
        const twin = twinOf(key);
        const other = twin < 0 ? '' : ` or ${sheet}!${columnLetters(twin + 1)}${line}:index`;
        return [`cell ${id}|${key} ${cell}${other}`, ...alsoOf(key, id, cell)];
      });
    });
  return [`table ${table} year=${blanks.y} month=${month}`, ...truth];
}
