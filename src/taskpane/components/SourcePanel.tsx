import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { formatNumber, GENERAL_DECIMALS } from '../../indicators/language/format-number';
import type { Language, WordedSource } from '../../contract';
import { sourceAddresses } from '../../linking/source-cell';
import type { FigureCell } from '../figure-cell';
import { forget, linkTo, unlink, type CorrectionScope } from '../link-corrections';
import type { PaneState } from '../pane-state';
import { AddressLink } from './AddressLink';
import { useView } from './view-texts';
import { Radios } from './Radios';

const SCOPES: readonly CorrectionScope[] = ['cell', 'column', 'row'];
/** More candidates than these help no one to choose. */
const MOST_OTHERS = 6;

/** Where the figure of a cell comes from, in the source's own words beside the table's, and the ways to correct it. */
export function SourcePanel(props: {
  figure: FigureCell;
  state: PaneState;
  onClose: () => void;
}): JSX.Element {
  const { figure, state, onClose } = props;
  const { session, texts, language } = useView();
  const words = texts.sources;
  const [scope, setScope] = React.useState<CorrectionScope>('cell');
  const [isNoCell, setNoCell] = React.useState(false);
  const picking = React.useRef<HTMLDivElement>(null);
  // what is to be pressed next may lie below the pane's edge
  React.useEffect(() => picking.current?.scrollIntoView?.({ block: 'nearest' }), [state.picked]);
  const { key, link, gap } = figure;
  const { table, links } = state.choices;

  const take = (address: string) => {
    const corrected = linkTo(links, key, scope, address);
    setNoCell(!corrected);
    if (corrected) session.change({ links: corrected });
  };
  const takeSelected = async () => {
    const address = await session.links.endPicking();
    if (address) take(address);
  };
  const others = (link?.others ?? []).slice(0, MOST_OTHERS);
  return (
    <section className="source" aria-labelledby="source-heading" aria-live="polite">
      <h3 id="source-heading">
        {words.heading}: {figure.rowName} · {figure.header}
      </h3>
      {link?.source ? (
        <Source source={link.source} isGiven={link.isGiven} />
      ) : link?.isGiven ? (
        <p>{words.refused}</p>
      ) : (
        gap && <Gap gap={gap} />
      )}
      {others.length > 0 && (
        <>
          <p>{words.others(others.length)}</p>
          <ul className="candidates">
            {others.map((other, at) => {
              const [address] = sourceAddresses(other.cell);
              return (
                <li key={at}>
                  <AddressLink address={address} /> {valueOf(other, language) ?? words.blank}
                  <span className="aside">{[other.rowName, other.header].filter(Boolean).join(' · ')}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={`${words.take} ${address}`}
                    onClick={() => take(address)}
                  >
                    {words.take}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Radios
        name="scope"
        label={words.scope}
        value={scope}
        options={SCOPES.map((value) => ({ value, text: words.scopes[value] }))}
        onChange={setScope}
      />
      {state.picked === null ? (
        <div className="buttons">
          <DefaultButton text={words.pick} onClick={() => session.links.beginPicking()} />
          <button
            type="button"
            className="link"
            onClick={() => session.change({ links: unlink(links, table, key, scope) })}
          >
            {words.none}
          </button>
          {link?.isGiven && (
            <button
              type="button"
              className="link"
              onClick={() => session.change({ links: forget(links, key) })}
            >
              {words.forget}
            </button>
          )}
          <button type="button" className="link" onClick={onClose}>
            {words.close}
          </button>
        </div>
      ) : (
        <div role="status" ref={picking}>
          <p>
            {scope === 'cell' ? words.picking : scope === 'column' ? words.pickingColumn : words.pickingRow}
          </p>
          {state.picked !== '' && <p className="address">{words.selected(state.picked)}</p>}
          <div className="buttons">
            <PrimaryButton text={words.useSelected} onClick={() => void takeSelected()} />
            <DefaultButton text={words.cancel} onClick={() => void session.links.endPicking()} />
          </div>
        </div>
      )}
      {isNoCell && <p role="alert">{words.notCell}</p>}
    </section>
  );
}

const valueOf = ({ value }: WordedSource, language: Language) =>
  value === null ? null : formatNumber(value, { atMost: GENERAL_DECIMALS }, language);

function Gap({ gap }: { gap: NonNullable<FigureCell['gap']> }): JSX.Element {
  const { gaps } = useView().texts.sources;
  return <p>{gaps[gap.kind]('sheet' in gap ? gap.sheet : '')}</p>;
}

function Source({ source, isGiven }: { source: WordedSource; isGiven: boolean }): JSX.Element {
  const { texts, language } = useView();
  const words = texts.sources;
  const [address, ...added] = sourceAddresses(source.cell);
  const { multiply, divide, add } = source.cell.transform;
  const way = [
    multiply !== 1 && `× ${formatNumber(multiply, undefined, language)}`,
    divide !== 1 && `÷ ${formatNumber(divide, undefined, language)}`,
    add !== 0 && `${add < 0 ? '−' : '+'} ${formatNumber(Math.abs(add), undefined, language)}`,
  ].filter(Boolean);
  const told: [string, string][] = [
    [words.row, source.rowName],
    [words.column, source.header],
    [words.title, source.title],
    [words.unit, source.unit ?? words.unitUnknown],
  ];
  const value = valueOf(source, language);
  return (
    <>
      <p>
        {added.length ? words.sum : words.from} <AddressLink address={address} />
        {added.map((one) => (
          <React.Fragment key={one}>
            {' + '}
            <AddressLink address={one} />
          </React.Fragment>
        ))}
        {isGiven && ` · ${words.isGiven}`}
      </p>
      <dl>
        {told
          .filter(([, text]) => text)
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <p>
        {value === null ? words.blank : words.value(value)}
        {way.length > 0 && ` (${words.converted(way.join(' '))})`}
      </p>
    </>
  );
}
