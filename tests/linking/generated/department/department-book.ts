import type { Chooser } from '../chooser';
import type { Book } from '../monthly-book';
import { blanksOf } from '../monthly-columns';
import { Page } from '../page';
import { writeSheet } from './department-sheet';
import { INDEX_SUBJECTS, writeIndexSheet } from './index-sheet';
import { SUBJECTS } from './subjects';

const { overview, ...PARTS } = SUBJECTS;

/** A department's workbook of a month: an overview, or sheets of products, capital, retail and markets, two at times side by side. */
export function departmentBook(chooser: Chooser): Book {
  const month = chooser.chance(0.25) ? 6 : chooser.between(2, 12);
  const year = chooser.between(2026, 2038);
  const blanks = blanksOf(month, year);
  const subjects = chooser.chance(0.45)
    ? [overview]
    : chooser.shuffled(Object.values(PARTS)).slice(0, chooser.between(1, 4));
  const pages: Page[] = [];
  const truth: string[] = [];
  let beside: { row: number; column: number } | null = null;
  for (const subject of subjects) {
    if (beside === null) pages.push(new Page(nameOf(pages, chooser.value(subject.sheetNames))));
    const isFirstOfTwo: boolean = beside === null && chooser.chance(0.2);
    const written = writeSheet(
      chooser,
      pages[pages.length - 1],
      beside ?? { row: 0, column: 0 },
      subject,
      blanks,
      { sheet: pages.length - 1, isFirstOfTwo },
    );
    truth.push(...written.truth);
    beside = isFirstOfTwo ? { row: 0, column: written.next.column + 1 } : null;
  }
  if (subjects[0] !== overview) {
    for (const subject of Object.values(INDEX_SUBJECTS).filter(() => chooser.chance(0.4))) {
      const page = new Page(nameOf(pages, chooser.value(subject.sheetNames)));
      pages.push(page);
      truth.push(...writeIndexSheet(chooser, page, subject, blanks, pages.length - 1));
    }
  }
  return { sheets: pages.flatMap((page) => page.lines()), truth };
}

function nameOf(pages: readonly Page[], name: string): string {
  return pages.some((page) => page.name === name) ? `${name} (${pages.length + 1})` : name;
}
