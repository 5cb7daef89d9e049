import type { Chooser } from '../chooser';
import type { Book } from '../monthly-book';
import { blanksOf } from '../monthly-columns';
import { Page } from '../page';
import { inLetters } from './letters';
import { writeOther } from './other-sheets';
import { writeSubject, type Placed } from './office-sheet';
import type { Subject } from './subject';
import { SUBJECTS } from './subjects';
import { mainTruth, truthOf } from './truth-of-sheets';

const ALL: readonly Subject[] = Object.values(SUBJECTS);

/** The monthly workbook of a provincial statistics office: a sheet a subject, some of them together, and others between them. */
export function provinceBook(chooser: Chooser): Book {
  const month = chooser.between(2, 12);
  const year = chooser.between(2019, 2031);
  const blanks = blanksOf(month, year);
  const subjects = chooser.shuffled(ALL).slice(0, chooser.between(2, ALL.length));
  const pages: Page[] = [];
  const placed: (Placed & { sheet: number })[] = [];
  while (subjects.length > 0) {
    const subject = subjects.shift()!;
    const page = new Page(freeName(pages, chooser.value(subject.sheetNames)));
    const sheet = pages.push(page) - 1;
    const own = writeSubject(chooser, page, { row: chooser.between(0, 2), column: 0 }, subject, blanks);
    placed.push({ ...own, sheet });
    if (subjects.length > 0 && chooser.chance(0.2)) {
      const isBeside = chooser.chance(0.4);
      const at = isBeside
        ? { row: 0, column: own.next.column + 1 }
        : { row: own.next.row + chooser.between(1, 3), column: 0 };
      placed.push({ ...writeSubject(chooser, page, at, subjects.shift()!, blanks), sheet });
    }
    if (chooser.chance(0.3)) pages.push(writeOther(chooser, freeName(pages, `Khác ${pages.length}`), blanks));
  }
  const lines = pages.flatMap((page) => page.lines());
  return {
    sheets: inLetters(chooser, lines),
    truth: [...placed.flatMap((one) => truthOf(one, month, year)), ...mainTruth(placed, month, year)],
  };
}

function freeName(pages: readonly Page[], name: string): string {
  const isTaken = pages.some((page) => page.name === name);
  return isTaken ? `${name} ${pages.length + 1}` : name;
}
