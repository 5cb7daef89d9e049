import {
  EMPTY_ENTRY,
  entryFaults,
  recordSource,
  type LedgerDraft,
} from '../../../src/taskpane/blocks/ledger-draft';

const ENTRY = {
  indicator: ' Kim ngạch xuất khẩu ',
  period: '9 tháng năm 2031',
  value: '1.234,5',
  unit: 'triệu USD',
};
const draft = (change: Partial<LedgerDraft>): LedgerDraft => ({
  kind: 'entries',
  block: '',
  text: '',
  entry: ENTRY,
  ...change,
});

describe('what is recorded in the ledger', () => {
  it('is a figure as it was typed, its number read the Vietnamese way', () => {
    expect(recordSource(draft({}))).toEqual({
      kind: 'entries',
      entries: [
        { indicator: 'Kim ngạch xuất khẩu', period: '9 tháng năm 2031', value: 1234.5, unit: 'triệu USD' },
      ],
    });
  });

  it('is a block by its id, and a text as it is', () => {
    expect(recordSource(draft({ kind: 'block', block: 'a' }))).toEqual({ kind: 'block', id: 'a' });
    expect(recordSource(draft({ kind: 'report', text: 'Xuất khẩu đạt …' }))).toEqual({
      kind: 'report',
      text: 'Xuất khẩu đạt …',
    });
  });

  it('is nothing where no block, no text or only a part of a figure is given', () => {
    expect(recordSource(draft({ kind: 'block' }))).toBeNull();
    expect(recordSource(draft({ kind: 'report', text: ' ' }))).toBeNull();
    expect(recordSource(draft({ entry: EMPTY_ENTRY }))).toBeNull();
  });

  it('says field by field what is wrong with a figure', () => {
    expect(entryFaults(ENTRY)).toEqual({});
    expect(entryFaults({ ...ENTRY, unit: '', period: 'kỳ này', value: '12 triệu' })).toEqual({
      unit: 'empty',
      period: 'period',
      value: 'value',
    });
  });
});
