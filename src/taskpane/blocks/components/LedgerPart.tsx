import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { LedgerReport } from '../../../contract';
import { VINTAGE_NAMES, VINTAGES, type Vintage } from '../../../indicators/language/vintages';
import { AddressLink } from '../../components/AddressLink';
import { quietly } from '../../components/Notices';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { tableName } from '../../gallery';
import { useBlocks } from './blocks-context';

/** What a block reports of its own period goes into the ledger of published figures. */
export function LedgerPart(): JSX.Element | null {
  const { session, state, texts, language } = useBlocks();
  const [chosen, choose] = React.useState('');
  const [vintage, setVintage] = React.useState<Vintage>('estimate1');
  const [said, say] = React.useState({ document: '', date: '', territory: '' });
  const all = state.list.kind === 'ready' ? state.list.blocks : [];
  const blocks = all.filter(({ table }) => table !== 'SO-CONG-BO');
  if (!blocks.length) return null;
  const words = texts.ledger;
  const block = blocks.find(({ id }) => id === chosen) ?? blocks[0];
  const field = (name: keyof typeof said) => (
    <TextField
      id={`ledger-${name}`}
      label={words[name]}
      value={said[name]}
      placeholder={words.examples[name]}
      onChange={(text) => say({ ...said, [name]: text })}
    />
  );
  return (
    <section className="blocks-part" aria-labelledby="blocks-ledger">
      <h2 id="blocks-ledger">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <SelectField
        id="ledger-block"
        label={words.block}
        value={block.id}
        options={blocks.map((one) => ({
          value: one.id,
          text: `${tableName(one, language)}, ${one.address}`,
        }))}
        onChange={choose}
      />
      <SelectField
        id="ledger-vintage"
        label={words.vintage}
        value={vintage}
        options={VINTAGE_NAMES.map((name) => ({ value: name, text: VINTAGES[name][language] }))}
        onChange={(value) => setVintage(value as Vintage)}
      />
      {field('document')}
      {field('date')}
      {field('territory')}
      <DefaultButton
        id="ledger-record"
        text={words.button}
        onClick={() => quietly(session.record({ kind: 'block', id: block.id }, { vintage, ...said }))}
      />
    </section>
  );
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
