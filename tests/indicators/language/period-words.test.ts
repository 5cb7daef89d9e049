import { partsNamed, periodKey } from '../../../src/indicators/language/period-words';
import {
  firstMonths,
  monthOf,
  quarterOf,
  WHOLE_YEAR,
  type YearPart,
} from '../../../src/indicators/language/periods';

const named = (text: string): YearPart[] => partsNamed(periodKey(text));

test.each<[string, YearPart]>([
  ['Quý I+II/2024', firstMonths(6)],
  ['Quý I + Quý II', firstMonths(6)],
  ['Quý I, II', firstMonths(6)],
  ['Quý 1, 2 và 3', firstMonths(9)],
  ['Quý I-III', firstMonths(9)],
  ['Quý I–IV năm 2024', WHOLE_YEAR],
  ['Q1-Q2/2024', firstMonths(6)],
  ['Tháng 1-3', firstMonths(3)],
  ['Tháng 01÷05/2024', firstMonths(5)],
  ['Tháng 1 đến 5', firstMonths(5)],
  ['Tháng 1 đến hết tháng 5', firstMonths(5)],
  ['Từ tháng 1 đến tháng 5', firstMonths(5)],
  ['Tháng 1+2', firstMonths(2)],
  ['tháng 1 và 2', firstMonths(2)],
  ['Tháng 1, 2, 3', firstMonths(3)],
  ['Lũy kế tháng 1-5', firstMonths(5)],
  ['Lũy kế quý I+II', firstMonths(6)],
  ['Jan-May', firstMonths(5)],
])('%s is one period from January on', (text, part) => expect(named(text)).toEqual([part]));

test.each([
  ['Tháng 2-5'],
  ['Tháng 1 và 3'],
  ['Tháng 4+5+6'],
  ['Lũy kế tháng 2 đến tháng 5'],
  ['Quý II+III/2024'],
  ['Quý I và III'],
  ['Tháng 12-1'],
  ['January and March'],
])('%s is no single period', (text) => expect(named(text).length).toBeGreaterThan(1));

test.each<[string, YearPart[]]>([
  ['Tháng 5 và 5 tháng', [firstMonths(5), monthOf(5)]],
  ['Tháng 9 - 9 tháng 2024', [firstMonths(9), monthOf(9)]],
  ['Tháng 9, 9 tháng năm 2024', [firstMonths(9), monthOf(9)]],
  ['quý 4 2024', [quarterOf(4)]],
  ['Quý I-2024', [quarterOf(1)]],
  ['Tháng 12/2023', [monthOf(12)]],
  ['Tháng 5-2024', [monthOf(5)]],
  ['Tháng 1 (2)', [monthOf(1)]],
  ['QUÝ I II. CÔNG NGHIỆP', [quarterOf(1)]],
  ['Quý IV và cả năm', [WHOLE_YEAR, quarterOf(4)]],
  ['Lũy kế đến tháng 5', [firstMonths(5)]],
])('%s stays what it is', (text, parts) => expect(named(text)).toEqual(parts));
