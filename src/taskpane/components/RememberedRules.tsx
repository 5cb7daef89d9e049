import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { readRules, writeRules } from '../../linking/rules';
import type { BlockPlan, LinkRule } from '../../contract';
import { namesOfRule } from '../figure-cell';
import { asWorkbookProblem } from '../problem-text';
import { saveFile } from '../save-file';
import { ProblemNotice } from './ProblemNotice';
import { useView } from './view-texts';

const FILE = 'chi-tieu-quy-tac-noi.json';

type Known = { kind: 'closed' } | { kind: 'rules'; rules: LinkRule[] } | { kind: 'failed'; problem: unknown };

/** The corrections that the workbook remembers: switched off and on, taken away, taken along to another workbook as a file. */
export function RememberedRules({ plan }: { plan: BlockPlan }): JSX.Element {
  const { session, texts } = useView();
  const words = texts.rules;
  const [known, setKnown] = React.useState<Known>({ kind: 'closed' });
  const [isNoFile, setNoFile] = React.useState(false);
  const told = async (work: () => Promise<LinkRule[]>) => {
    try {
      setKnown({ kind: 'rules', rules: await work() });
    } catch (error) {
      setKnown({ kind: 'failed', problem: error });
    }
  };
  const save = (rules: LinkRule[]) => told(() => session.links.saveRules(rules).then(() => rules));
  const rules = known.kind === 'rules' ? known.rules : [];
  const own = rules.filter(({ table }) => table === plan.template);
  const change = (rule: LinkRule, changed: LinkRule | null) =>
    save(rules.flatMap((one) => (one === rule ? (changed ?? []) : one)));
  const load = async (file: File | undefined) => {
    if (!file) return;
    try {
      const more = readRules(await file.text());
      setNoFile(false);
      await told(() => session.links.addRules(more));
    } catch {
      setNoFile(true);
    }
  };
  return (
    <details
      className="more rules"
      onToggle={(event) => {
        if ((event.target as HTMLDetailsElement).open) void told(() => session.links.readRules());
      }}
    >
      <summary tabIndex={0}>{words.heading}</summary>
      {known.kind === 'failed' && <ProblemNotice problem={asWorkbookProblem(known.problem)} />}
      {known.kind === 'rules' && (
        <>
          <p>{words.count(own.length, rules.length - own.length)}</p>
          <ul>
            {own.map((rule, at) => (
              <li key={at}>
                {namesOfRule(plan, rule)}
                <span className="aside">{rule.source ? wordsOf(rule.source) : texts.sources.none}</span>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={!rule.isOff}
                    onChange={() => void change(rule, { ...rule, isOff: !rule.isOff })}
                  />
                  {words.isOn}
                </label>
                <button type="button" className="link" onClick={() => void change(rule, null)}>
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
          <div className="buttons">
            {rules.length > 0 && <DefaultButton text={words.save} onClick={() => saveFile(fileOf(rules))} />}
            <label className="field">
              <span>{words.load}</span>
              <input type="file" accept=".json" onChange={(event) => void load(event.target.files?.[0])} />
            </label>
          </div>
          {isNoFile && <p role="alert">{words.noFile}</p>}
        </>
      )}
    </details>
  );
}

const fileOf = (rules: readonly LinkRule[]) => ({
  name: FILE,
  bytes: writeRules(rules),
  type: 'application/json',
});

const wordsOf = ({ rowName, header, sheetKind, asWritten }: NonNullable<LinkRule['source']>) =>
  asWritten ?? [rowName, header, sheetKind].filter(Boolean).join(' · ');
