import { asWorkbookProblem, problemText } from '../../src/taskpane/problem-text';
import { textsIn } from '../../src/taskpane/texts';
import { WorkbookProblem } from '../../src/workbook/excel/problem';
import type { ProblemCode } from '../../src/contract';

const codes = Object.keys(textsIn('vi').problems) as ProblemCode[];
const cases = codes.flatMap((code) => (['vi', 'en'] as const).map((language) => [code, language] as const));

test.each(cases)('%s says what, where and what to do next (%s)', (code, language) => {
  const { what, where, next, text } = problemText({ code }, language);
  const sentences = [what, where, next];
  for (const sentence of sentences) {
    expect(sentence).toMatch(/[.:?!]$/);
    expect(text).toContain(sentence);
  }
  expect(new Set(sentences).size).toBe(3);
});

test.each(['vi', 'en'] as const)('no two problems are explained in the same words (%s)', (language) => {
  const whats = codes.map((code) => problemText({ code }, language).what);
  expect(codes.length).toBe(38);
  expect(new Set(whats).size).toBe(codes.length);
});

test.each(codes.filter((code) => code !== 'notInExcel'))('%s names the place when it is known', (code) => {
  const details = { sheet: 'Biểu 7', address: "'Biểu 7'!C4" };
  expect(problemText({ code, details }, 'vi').where).toBe("Tại 'Biểu 7'!C4.");
  expect(problemText({ code, details: { sheet: 'Biểu 7' } }, 'en').where).toBe('Sheet “Biểu 7”.');
});

test('of many cells in the way the first three are named and the others counted', () => {
  const conflicts = ['B3', 'B4', 'B5', 'B6', 'B7'].map((cell) => ({
    kind: 'merge' as const,
    address: `'Biểu 7'!${cell}`,
    content: '',
  }));
  const { where } = problemText({ code: 'conflict', details: { conflicts } }, 'en');
  expect(where).toBe(
    "At 'Biểu 7'!B3 (merged cells); 'Biểu 7'!B4 (merged cells); 'Biểu 7'!B5 (merged cells) and 2 more.",
  );
});

test('whether the workbook is as before is said only where it was going to change', () => {
  const code = 'sheetProtected';
  expect(problemText({ code }, 'en').state).toBe('');
  expect(problemText({ code, details: { restored: true } }, 'en').state).toMatch(/as it was/);
  expect(problemText({ code, details: { restored: false } }, 'en').state).toMatch(/may have changed/);
});

test('Excel’s own words follow for the person who helps', () => {
  const details = { hostCode: 'AccessDenied', hostMessage: 'The sheet is locked.' };
  expect(problemText({ code: 'sheetProtected', details }, 'en').technical).toBe(
    'Excel says: AccessDenied: The sheet is locked.',
  );
  // which may be English: of it only the code stands in a Vietnamese sentence
  expect(problemText({ code: 'sheetProtected', details }, 'vi').technical).toBe(
    'Excel báo mã lỗi AccessDenied.',
  );
  const thrown = { hostCode: '', hostMessage: 'Maximum call stack size exceeded' };
  expect(problemText({ code: 'unknown', details: thrown }, 'vi').text).not.toMatch(/stack|call/);
  expect(problemText({ code: 'sheetProtected' }, 'vi').technical).toBe('');
});

test('a code no one knows is explained as an unexpected error', () => {
  const unknown = problemText({ code: 'unknown' }, 'vi');
  expect(problemText({ code: 'madeUp' as ProblemCode }, 'vi')).toEqual(unknown);
});

describe('whatever was thrown becomes a problem', () => {
  test('a problem stays itself', () => {
    const problem = new WorkbookProblem('readOnly');
    expect(asWorkbookProblem(problem)).toBe(problem);
  });

  test('an error of Excel keeps its code and message', () => {
    const { code, details } = asWorkbookProblem({ code: 'GeneralException', message: 'It failed.' });
    expect(code).toBe('unknown');
    expect(details).toMatchObject({ hostCode: 'GeneralException', hostMessage: 'It failed.' });
  });

  test.each([['a text'], [undefined], [null], [7]])('%p is kept as words', (thrown) => {
    const { code, details } = asWorkbookProblem(thrown);
    expect(code).toBe('unknown');
    expect(details.hostMessage).toBe(String(thrown));
  });
});
