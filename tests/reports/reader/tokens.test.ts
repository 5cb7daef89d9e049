import { sentences } from '../../../src/reports/reader/tokens';

const texts = (text: string) =>
  [...sentences(text)].map(({ tokens }) => tokens.map((token) => token.text).join(' '));

describe('sentences', () => {
  it.each([
    ['Một. Hai', ['Một .', 'Hai']],
    ['cùng kỳ.Kim ngạch', ['cùng kỳ .', 'Kim ngạch']],
    ['tại TP. Hồ Chí Minh', ['tại TP . Hồ Chí Minh']],
    ['đạt 1.726,5 tỷ', ['đạt 1.726,5 tỷ']],
    ['đạt\n31 tỷ', ['đạt 31 tỷ']],
    ['Mục tiêu:\n- một', ['Mục tiêu :', '- một']],
    ['Một\n\nHai', ['Một', 'Hai']],
    ['<p>Một</p><p>Hai</p>', ['Một', 'Hai']],
    ['# nguồn: đâu đó\nMột', ['Một']],
    ['xem https://vi-du.vn/a.b,c nhé', ['xem nhé']],
  ])('%j', (text, expected) => expect(texts(text)).toEqual(expected));

  test('open a paragraph behind a line end, not behind a full stop', () => {
    const opened = [...sentences('Một. Hai.\nBa.')].map(({ opensParagraph }) => opensParagraph);
    expect(opened).toEqual([true, false, true]);
  });
});

describe('tokens', () => {
  test('carry their place in the text as handed over', () => {
    const text = 'Kim ngạch 45 triệu'.normalize('NFD');
    for (const { tokens } of sentences(text))
      for (const { text: written, start, end } of tokens)
        expect(text.slice(start, end).normalize('NFC')).toBe(written);
  });

  test('have one key for every spelling of a word', () => {
    const [{ tokens }] = [...sentences('kỳ kì Kỳ hoá hóa')];
    expect(new Set(tokens.map(({ key }) => key)).size).toBe(2);
  });
});
