import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, ReconcileSource, FindingStatus } from '../../../src/reports/reconcile';
import { reconcile } from '../../../src/reports/reconcile';
import { readReport } from '../../../src/reports/read-report';
import type { ReportFigure } from '../../../src/reports/report-figure';
import { read } from './figures';

const folder = path.join(__dirname, '../../../../shared/data/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: the labelled reports are not at ${folder}.`);

/** Figures as a person labelled them, so that only the reconciliation is on trial. */
function labelled(): ReconcileSource[] {
  return readdirSync(folder)
    .filter((file) => /^\d+_.*\.json$/.test(file))
    .sort()
    .map((file) => {
      const { figures } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
        figures: ReportFigure[];
      };
      return { name: file.slice(0, 2), figures: figures.map(read) };
    });
}

(isThere ? describe : describe.skip)('over sixteen published reports', () => {
  let findings: readonly Finding[] = [];
  let differing: number[][] = [];
  beforeAll(() => {
    const result = reconcile(labelled());
    findings = result.findings;
    differing = result.contradictions.flatMap((one) =>
      one.kind === 'levels' ? [one.levels.map(({ value }) => value)] : [],
    );
  });

  const brief = (status: FindingStatus) =>
    findings
      .filter((finding) => finding.status === status)
      .map(({ source, kind, stated }) => [source, kind, stated.value]);

  it('finds the two wrong percentages, and no other', () => {
    expect(brief('wrong')).toEqual([
      ['03', 'plan', 92.19],
      ['07', 'plan', 61.67],
    ]);
  });

  it('names the plan that shows them wrong, and what is right', () => {
    const wrong = findings.filter(({ status }) => status === 'wrong');
    expect(wrong.map(({ base }) => [base?.source, base?.value])).toEqual([
      ['01', 84000],
      ['08', 680],
    ]);
    expect(wrong[0]?.recomputed).toBeCloseTo(91.1679, 4);
    expect(wrong[1]?.recomputed).toBeCloseTo(61.7647, 4);
    expect(wrong[1]?.remarks).toEqual([{ kind: 'swappedDigits' }]);
  });

  it('calls the target’s 10 % right, with fewer digits than its neighbours', () => {
    const target = findings.find(
      ({ source, figure }) => source === '00' && figure.role === 'target' && figure.value === 750,
    );
    expect(target?.verdict).toBe('withinRounding');
    expect(target?.recomputed).toBeCloseTo(10.2941, 4);
    expect(target?.remarks).toEqual([{ kind: 'fewerDigits', withTheirs: 10.3, digits: 1 }]);
    const remarked = findings.filter(({ remarks }) => remarks.some(({ kind }) => kind === 'fewerDigits'));
    expect(remarked).toHaveLength(1);
  });

  it('asks to look at growth on bases that were published otherwise, and at a plan of another territory', () => {
    expect(brief('doubtful')).toEqual([
      ['03', 'growth', 5.97],
      ['04', 'growth', 5.97],
      ['08', 'growth', 9.5],
      ['08', 'growth', 12.27],
      ['11', 'growth', 9.99],
      ['11', 'growth', 26.13],
      ['11', 'growth', 13],
      ['12', 'growth', 10.14],
      ['13', 'growth', 13.1],
      ['13', 'plan', 120],
    ]);
  });

  it('shows that imports of one year are stated in two ways', () => {
    expect(differing).toEqual([[141, 110]]);
  });
});

(isThere ? describe : describe.skip)('over the same reports as they are read from their texts', () => {
  let findings: readonly Finding[] = [];
  beforeAll(() => {
    const sources = readdirSync(folder)
      .filter((file) => /^\d+_.*\.txt$/.test(file))
      .sort()
      .map((file) => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        return { name: file.slice(0, 2), figures: readReport(text), text };
      });
    ({ findings } = reconcile(sources));
  });

  it('finds the same two wrong percentages, and no other', () => {
    const wrong = findings.filter(({ status }) => status === 'wrong');
    expect(wrong.map(({ source, stated }) => [source, stated.value])).toEqual([
      ['03', 92.19],
      ['07', 61.67],
    ]);
  });

  it('reads “hơn 9%” as more than it', () => {
    const output = findings.find(
      ({ source, kind, stated }) => source === '00' && kind === 'growth' && stated.value === 9,
    );
    expect(output?.stated.approximation).toBe('over');
    expect(output?.implied?.high).toBeCloseTo(29010.09, 2);
    expect(output?.implied?.low).toBeCloseTo(28746.36, 2);
  });

  it('remarks the target’s 10 %', () => {
    const remarked = findings.filter(({ remarks }) => remarks.some(({ kind }) => kind === 'fewerDigits'));
    expect(remarked.map(({ source, stated }) => [source, stated.value])).toEqual([['00', 10]]);
  });
});
