import { openBracket } from './brackets';
import { nameBracketEnd } from './clauses';
import type { Context } from './context';
import { announcesTargets } from './headings';
import { withoutFront } from './name-pieces';
import { completed, type Name } from './names';
import { phraseSet } from './phrases';
import { takeBracketedPeriod } from './told-periods';
import type { Token } from './tokens';

const structures = phraseSet('cơ cấu');
/** Words behind a number with which something else begins. */
const joins = phraseSet(
  'và',
  'còn',
  'trong',
  'riêng',
  'cùng',
  'nâng',
  'đưa',
  'nhưng',
  'song',
  'với',
  'nên',
  'để',
  'khiến',
  'là',
  'như',
  'gồm',
  'bao gồm',
  'chủ yếu',
);

/** Whether a sentence begins with the structure of a whole: "Cơ cấu kinh tế chuyển dịch …", "Về cơ cấu lao động, …". */
export const tellsStructure = (tokens: readonly Token[]): boolean =>
  structures.has(withoutFront(tokens.slice(0, MOST_BEFORE_STRUCTURE)), 0);
const MOST_BEFORE_STRUCTURE = 6;

/** Takes a sign that opens, closes or parts what is said; returns where it ends, or `null` for any other. */
export function takeSign(context: Context, tokens: readonly Token[], at: number): number | null {
  switch (tokens[at].key) {
    case ';':
      context.periods.endClause(!context.clause.isHead);
      context.endClause();
      return at + 1;
    case ':':
      if (context.current === null) context.list.comparison = context.clause.comparison;
      if (context.current === null && announcesTargets(tokens.slice(0, at))) context.roles.target();
      context.list.isStructure ||= structures.has(withoutFront(context.words), 0);
      context.clause.announced = announcedBy(context);
      context.clause.justMeasured = false;
      context.clearWords();
      return at + 1;
    case ',':
      endTail(context);
      context.clause.justMeasured = false;
      context.clause.sharesTotal = false;
      if (context.words.length > 0) context.waiting.add(tokens, at, at + 1);
      return at + 1;
    case '(': {
      const ofPeriod = takeBracketedPeriod(context, tokens, at);
      if (ofPeriod !== null) return ofPeriod;
      const end = nameBracketEnd(tokens, at);
      if (end === null) {
        endTail(context);
        return openBracket(context, tokens, at);
      }
      if (context.words.length > 0) context.wait(tokens, at, end);
      return end;
    }
    case ')':
      context.closeBracket();
      context.clause.sharesTotal = false;
      return at + 1;
    case '.':
      context.clause.sharesTotal = false;
      return at + 1;
    default:
      return null;
  }
}

/** "đạt 2,1 triệu lượt khách vận chuyển, tăng 3%", "35% GRDP (…": said of the number, and no name of the next one. */
function endTail(context: Context): void {
  if (context.clause.justMeasured && !joins.has(context.words, 0)) context.clearWords();
}

/** The name before a colon; "lượng:" in a bracket is completed by the name the bracket stands behind. */
function announcedBy({ waiting: { name }, bracket }: Context): Name | null {
  return (name && bracket?.announced && completed(name, bracket.announced)) ?? name;
}
