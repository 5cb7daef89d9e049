import { isFault, NotComputable, numberOf, textOfScalar, type CellFault, type Scalar } from './values';

const DIVISION: CellFault = { error: '#DIV/0!' };
const NUMBER: CellFault = { error: '#NUM!' };

const finite = (number: number): Scalar => (Number.isFinite(number) ? number : NUMBER);

function arithmetic(sign: string, a: number, b: number): Scalar {
  if (sign === '+') return finite(a + b);
  if (sign === '-') return finite(a - b);
  if (sign === '*') return finite(a * b);
  if (sign === '/') return b === 0 ? DIVISION : finite(a / b);
  return a === 0 && b === 0 ? NUMBER : finite(a ** b);
}

/** Excel's order of kinds: numbers before texts before truth values. */
const rankOf = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** An empty cell is what it is compared with. */
function filledLike(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function difference(left: Scalar, right: Scalar): number {
  const [a, b] = [filledLike(left, right), filledLike(right, left)];
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  return a.toLocaleLowerCase() === b.toLocaleLowerCase() ? 0 : NaN;
}

function compared(sign: string, left: Scalar, right: Scalar): boolean {
  const by = difference(left, right);
  if (sign === '=') return by === 0;
  if (sign === '<>') return by !== 0;
  // the order of texts is that of a language
  if (Number.isNaN(by)) throw new NotComputable();
  if (sign === '<') return by < 0;
  if (sign === '>') return by > 0;
  return sign === '<=' ? by <= 0 : by >= 0;
}

/** What an operator makes of two values. */
export function binary(sign: string, left: Scalar, right: Scalar): Scalar {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  if (sign === '&') {
    const [a, b] = [textOfScalar(left), textOfScalar(right)];
    return isFault(a) ? a : isFault(b) ? b : a + b;
  }
  if (/[<=>]/.test(sign)) return compared(sign, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  return isFault(a) ? a : isFault(b) ? b : arithmetic(sign, a, b);
}

/** What a sign before or behind a value makes of it. */
export function unary(sign: string, value: Scalar): Scalar {
  if (sign === '+') return value;
  const number = numberOf(value);
  if (isFault(number)) return number;
  return sign === '%' ? number / 100 : -number;
}
