import * as React from 'react';
import type { InsertedBlock } from '../../../contract';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { tableName } from '../../gallery';
import type { EntryDraft, EntryFault, LedgerDraft } from '../ledger-draft';
import { useBlocks } from './blocks-context';

const ROWS_OF_TEXT = 4;

/** Which figures go into the ledger: those of a block, of a report's text, or one typed by hand. */
export function LedgerSource(props: {
  blocks: readonly InsertedBlock[];
  draft: LedgerDraft;
  faults: Partial<Record<keyof EntryDraft, EntryFault>>;
  onChange: (change: Partial<LedgerDraft>) => void;
}): JSX.Element {
  const { blocks, draft, faults, onChange } = props;
  const { texts, language } = useBlocks();
  const words = texts.ledger;
  const ways = (['block', 'report', 'entries'] as const).filter(
    (way) => way !== 'block' || blocks.length > 0,
  );
  return (
    <>
      <SelectField
        id="ledger-source"
        label={words.source}
        value={draft.kind}
        options={ways.map((value) => ({ value, text: words.sources[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      {draft.kind === 'block' && (
        <SelectField
          id="ledger-block"
          label={words.block}
          value={draft.block}
          options={blocks.map((one) => ({
            value: one.id,
            text: `${tableName(one, language)}, ${one.address}`,
          }))}
          onChange={(block) => onChange({ block })}
        />
      )}
      {draft.kind === 'report' && (
        <div className="field">
          <label htmlFor="ledger-text">{words.text}</label>
          <textarea
            id="ledger-text"
            rows={ROWS_OF_TEXT}
            value={draft.text}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        </div>
      )}
      {draft.kind === 'entries' &&
        (Object.keys(draft.entry) as (keyof EntryDraft)[]).map((name) => (
          <TextField
            key={name}
            id={`ledger-${name}`}
            label={words.entry[name]}
            value={draft.entry[name]}
            placeholder={words.examples[name]}
            fault={faults[name] && words.faults[faults[name]]}
            onChange={(text) => onChange({ entry: { ...draft.entry, [name]: text } })}
          />
        ))}
    </>
  );
}
