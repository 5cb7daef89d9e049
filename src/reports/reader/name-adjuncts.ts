import { WORD } from './function-words';
import { isHead, isNone, trimmed, withoutBack, withoutFront } from './name-pieces';
import { phraseSet } from './phrases';
import type { Token } from './tokens';
import { ADJUNCTS, MEASURE_NOUNS, RELATIVE } from './vocabulary/names';

const adjuncts = phraseSet(...ADJUNCTS);
const relative = phraseSet(...RELATIVE);
/** Adjuncts that may list several things: "Bên cạnh nghề gốm, tre, ngành …". */
const lists = phraseSet('trong', 'bên cạnh', 'ngoài', 'cùng với');
const measureNouns = phraseSet(...MEASURE_NOUNS);
/** "Trong mức tăng chung, …", "Trong số hàng tăng giá, …": what grew, or is told among others, is no part of the name. */
const noWholes = phraseSet('mức', 'tốc độ', 'tăng trưởng', 'số', 'tổng số');

/** The pieces without those that only say where or of what, as long as another one names something. */
export function withoutAdjuncts(parts: readonly Token[][]): readonly Token[][] {
  const last = parts[parts.length - 1] as Token[] | undefined;
  // "Trong khu vực nông, lâm nghiệp và thủy sản, ngành nông nghiệp …"
  if (last !== undefined && parts.length > 2 && lists.has(parts[0], 0) && !isWhole(parts[0]) && isHead(last))
    return [last];
  const from = parts.findIndex((part) => !adjuncts.has(part, 0) || isWhole(part));
  return from > 0 && parts.slice(from).some(isNaming) ? parts.slice(from) : parts;
}

/** "Trong giá trị xuất khẩu, gạo đạt …": the measure, and what the rest is a part of. */
function isWhole(part: readonly Token[]): boolean {
  const behind = part.slice(adjuncts.match(part, 0)?.end ?? 0);
  const measure =
    part[0].key === WORD.within && !noWholes.has(behind, 0) ? measureNouns.match(behind, 0) : null;
  return measure !== null && measure.end < behind.length;
}

const isNaming = (part: readonly Token[]) => trimmed(part).length > 0 && !isNone(withoutFront(part));

/** The pieces without an apposition before the verb: "ngành gỗ là điểm sáng, ước đạt", "tôm, chủ yếu là tôm sú, đạt". */
export function withoutApposition(parts: readonly Token[][]): readonly Token[][] {
  const last = parts[parts.length - 1];
  const at = last.findIndex((_, index) => index > 0 && last[index].key === WORD.is);
  if (at < 0) return parts;
  const before = last.slice(0, at);
  if (parts.length > 1 && (isNone(before) || withoutFront(before).length === 0)) return parts.slice(0, -1);
  return trimmed(before).length > 0 ? [...parts.slice(0, -1), before] : parts;
}

/** "Trung Quốc là thị trường lớn nhất, kim ngạch đạt": the measure is of the thing that the apposition is told of. */
export function withoutMeasureOfApposition(parts: readonly Token[][]): readonly Token[][] {
  const before = parts[parts.length - 2] as Token[] | undefined;
  const measure = withoutBack(parts[parts.length - 1] ?? []);
  const at = before?.findIndex(({ key }, index) => index > 0 && key === WORD.is) ?? -1;
  const isMeasure = measure.length > 0 && relative.match(measure, 0)?.end === measure.length;
  if (before === undefined || at < 0 || !isMeasure || trimmed(before.slice(0, at)).length === 0) return parts;
  return [...parts.slice(0, -2), before.slice(0, at)];
}
