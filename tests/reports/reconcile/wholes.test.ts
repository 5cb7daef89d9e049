import { readReport } from '../../../src/reports';
import { contradictionWords, reconcile } from '../../../src/reports/reconcile';

const flagged = (text: string) =>
  reconcile([{ name: 'report', text, figures: readReport(text) }]).findings.flatMap(
    ({ figure, status, base }) => (status === 'wrong' ? [[figure.indicator, base?.indicator]] : []),
  );

const PARTS = 'gồm: vốn A đạt 30 tỷ đồng, chiếm 30% tổng vốn; vốn B đạt 70 tỷ đồng, chiếm 70% tổng vốn';

describe('shares of a whole that is named before', () => {
  test('agree with it', () => expect(flagged(`Năm 2031, tổng quỹ đạt 100 tỷ đồng, ${PARTS}.`)).toEqual([]));

  test('show a whole that is not their sum', () => {
    const found = flagged(`Năm 2031, tổng quỹ đạt 120 tỷ đồng, ${PARTS}.`);
    expect(found).toHaveLength(2);
    for (const [, base] of found) expect(base).toBe('tổng quỹ');
  });

  test('are wrong one by one', () =>
    expect(
      flagged(`Năm 2031, tổng quỹ đạt 100 tỷ đồng, ${PARTS.replace('chiếm 70%', 'chiếm 75%')}.`),
    ).toEqual([['vốn B', 'tổng quỹ']]));

  test('of something else are left open: one part alone, parts that add up to nothing', () => {
    expect(flagged('Năm 2031, tổng quỹ đạt 100 tỷ đồng; cơm nắm đạt 5 tỷ đồng, chiếm 60% thị phần.')).toEqual(
      [],
    );
    expect(
      flagged(
        'Năm 2031, tổng quỹ đạt 100 tỷ đồng; cơm nắm đạt 5 tỷ đồng, chiếm 60% thị phần; xôi gấc đạt 4 tỷ đồng, chiếm 12% thị phần.',
      ),
    ).toEqual([]);
  });
});

const contradictory = (...texts: string[]) =>
  reconcile(texts.map((text, at) => ({ name: `${at}`, text, figures: readReport(text) }))).contradictions.map(
    (one) => [one.kind, contradictionWords(one).places.length],
  );

describe('a total', () => {
  const OUTPUT = '9 tháng năm 2031, giá trị sản xuất công nghiệp ước đạt hơn 21.825 tỷ đồng';
  const SECTIONS =
    'công nghiệp khai khoáng ước đạt hơn 164 tỷ đồng; công nghiệp chế biến, chế tạo ước đạt gần 13.420 tỷ đồng; công nghiệp sản xuất và phân phối điện ước đạt hơn 8.159 tỷ đồng; cung cấp nước, xử lý rác thải ước đạt hơn 82 tỷ đồng';

  test.each([
    ['its parts are all that the catalogue knows', `${OUTPUT}. Trong đó, ${SECTIONS}.`, []],
    ['one of them is wrong', `${OUTPUT}. Trong đó, ${SECTIONS.replace('164', '614')}.`, [['sum', 5]]],
    [
      'the text says that these are all',
      'Năm 2031, tổng quỹ đạt 90 tỷ đồng, gồm: quỹ A 30 tỷ đồng; quỹ B 65 tỷ đồng.',
      [['sum', 3]],
    ],
    [
      'some parts are told',
      'Năm 2031, tổng quỹ đạt 90 tỷ đồng, trong đó: quỹ A 30 tỷ đồng; quỹ B 35 tỷ đồng.',
      [],
    ],
    [
      'some parts are named as such',
      'Năm 2031, tổng quỹ đạt 90 tỷ đồng, chủ yếu gồm: quỹ A 30 tỷ đồng; quỹ B 35 tỷ đồng.',
      [],
    ],
    [
      'one part is more than it',
      'Năm 2031, tổng quỹ đạt 90 tỷ đồng, trong đó: quỹ A 30 tỷ đồng; quỹ B 350 tỷ đồng.',
      [['sum', 3]],
    ],
    [
      'it is a mean',
      'Năm 2031, năng suất lúa đạt 65,7 tạ/ha, gồm: vùng A đạt 63,5 tạ/ha; vùng B đạt 66,9 tạ/ha.',
      [],
    ],
    [
      'the parts stand in a bracket',
      'Năm 2031, số lao động là 90 người (gồm: lao động nam 40 người, lao động nữ 50 người); học sinh 300 người.',
      [],
    ],
    [
      'another sentence names parts of something',
      'Năm 2031, tổng quỹ đạt 90 tỷ đồng. Nhiều nghề có doanh thu, gồm: nghề A 3 tỷ đồng; nghề B 5 tỷ đồng.',
      [],
    ],
  ])('is held against the sum where it can be known: %s', (_, text, found) => {
    expect(contradictory(text)).toEqual(found);
  });
});

describe('rates that imply a plan no text states', () => {
  const MIDYEAR = '6 tháng đầu năm 2031, kim ngạch nhập khẩu đạt 59 triệu USD, đạt 53,6% kế hoạch.';
  const AUTUMN = '9 tháng năm 2031, kim ngạch nhập khẩu đạt 96,6 triệu USD, đạt 87,8% kế hoạch.';

  test('agree', () => expect(contradictory(MIDYEAR, AUTUMN)).toEqual([]));
  test('are shown together where two cannot both be right', () =>
    expect(contradictory(MIDYEAR.replace('53,6', '35,6'), AUTUMN)).toEqual([['implied', 2]]));
  test('are shown alone where most others agree', () =>
    expect(
      contradictory(
        MIDYEAR.replace('53,6', '35,6'),
        AUTUMN,
        'Năm 2031, kim ngạch nhập khẩu đạt 121 triệu USD, đạt 110% kế hoạch.',
      ),
    ).toEqual([['implied', 1]]));
  test('in a unit a thousand times as large are of the same plan', () =>
    expect(contradictory(MIDYEAR.replace('triệu', 'tỷ'), AUTUMN)).toEqual([['implied', 2]]));
  test('of a part of the year are another plan', () =>
    expect(
      contradictory(MIDYEAR.replace('kế hoạch', 'kế hoạch 6 tháng').replace('53,6', '98'), AUTUMN),
    ).toEqual([]));
  test('against two periods are of two bases', () =>
    expect(
      contradictory(
        'Trong quý III năm 2031, kim ngạch nhập khẩu đạt 80,07 triệu USD, tăng 34% so với quý II (tăng 26,6% so với quý I).',
      ),
    ).toEqual([]));
});
