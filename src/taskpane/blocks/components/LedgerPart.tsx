import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { LedgerReport, Publication } from '../../../contract';
import { VINTAGE_NAMES, VINTAGES } from '../../../indicators/language/vintages';
import { AddressLink } from '../../components/AddressLink';
import { quietly } from '../../components/Notices';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { EMPTY_ENTRY, entryFaults, recordSource, type LedgerDraft } from '../ledger-draft';
import { useBlocks } from './blocks-context';
import { LedgerSource } from './LedgerSource';

/** Figures go into the ledger as they were published: what a block reports of its own period, a report states, or a person types. */
export function LedgerPart(): JSX.Element {
  const { session, state, texts, language } = useBlocks();
  const [isAsked, ask] = React.useState(false);
  const { publication } = state.ledger;
  const all = state.list.kind === 'ready' ? state.list.blocks : [];
  const blocks = all.filter(({ table }) => table !== 'SO-CONG-BO');
  const words = texts.ledger;
  const draft = draftNow(
    state.ledger.draft,
    blocks.map(({ id }) => id),
  );
  const change = (changed: Partial<LedgerDraft>) =>
    session.set({ ledger: { publication, draft: { ...draft, ...changed } } });
  const say = (said: Partial<Publication>) =>
    session.set({ ledger: { draft, publication: { ...publication, ...said } } });
  const field = (name: 'document' | 'date' | 'territory') => (
    <TextField
      id={`ledger-${name}`}
      label={words[name]}
      value={String(publication[name])}
      placeholder={words.examples[name]}
      onChange={(text) => say({ [name]: text })}
    />
  );
  const record = () => {
    ask(true);
    const source = recordSource(draft);
    if (!source) return;
    // what failed can be tried again; what was written is not typed twice
    quietly(session.record(source, publication).then(() => change({ text: '', entry: EMPTY_ENTRY })));
  };
  return (
    <section className="blocks-part" aria-labelledby="blocks-ledger">
      <h2 id="blocks-ledger">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <LedgerSource
        blocks={blocks}
        draft={draft}
        faults={isAsked ? entryFaults(draft.entry) : {}}
        onChange={change}
      />
      <SelectField
        id="ledger-vintage"
        label={words.vintage}
        value={publication.vintage}
        options={VINTAGE_NAMES.map((name) => ({ value: name, text: VINTAGES[name][language] }))}
        onChange={(vintage) => say({ vintage })}
      />
      {field('document')}
      {field('date')}
      {field('territory')}
      <DefaultButton id="ledger-record" text={words.button} onClick={record} />
      <p className="hint">{words.revisionsHint}</p>
      <DefaultButton
        id="ledger-revisions"
        text={words.revisions}
        onClick={() => quietly(session.insertRevisions())}
      />
    </section>
  );
}

/** What was chosen, as far as it is still there: the newest block where none was, typing where there are none. */
function draftNow(chosen: LedgerDraft | null, blocks: readonly string[]): LedgerDraft {
  const [newest = ''] = blocks;
  if (!chosen) return { kind: newest ? 'block' : 'entries', block: newest, text: '', entry: EMPTY_ENTRY };
  const kind = chosen.kind === 'block' && !newest ? 'entries' : chosen.kind;
  return { ...chosen, kind, block: blocks.includes(chosen.block) ? chosen.block : newest };
}

/** What was written into the ledger, and how to take it back. */
export function RecordedReport({ report }: { report: LedgerReport }): JSX.Element {
  const { texts } = useBlocks();
  const { sheet, added, known, left } = report;
  return (
    <>
      {texts.ledger.recorded(added.length, sheet)}
      {known.length > 0 && ` ${texts.ledger.known(known.length)}`}
      {left.map((address) => (
        <React.Fragment key={address}>
          {' '}
          <AddressLink address={address} />
        </React.Fragment>
      ))}
    </>
  );
}
