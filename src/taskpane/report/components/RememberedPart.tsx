import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { formatNumber } from '../../../indicators/language/format-number';
import type { ChangedNumber, Rewritten, WrittenParagraph } from '../../../reports';
import { AddressLink } from '../../components/AddressLink';
import { ProblemNotice } from '../../components/ProblemNotice';
import { Waiting } from '../../components/Waiting';
import { FOCUS } from '../report-state';
import { CopyBox } from './CopyBox';
import { useReport } from './report-context';

/** Paragraphs that the workbook remembers, each with what changed since. */
export function RememberedPart(): JSX.Element | null {
  const { session, state, texts } = useReport();
  const { paragraphs, refreshed, problem } = state.remembered;
  const words = texts.remembered;
  React.useEffect(() => {
    void session.paragraphs.load();
  }, [session]);
  if (paragraphs.length === 0 && problem === null) return null;
  return (
    <section className="report-write" aria-labelledby="remembered-heading">
      <h2 id="remembered-heading">{words.heading}</h2>
      <p className="hint">{words.explained}</p>
      <DefaultButton
        id={FOCUS.refresh}
        text={words.refresh}
        disabled={refreshed === 'working'}
        onClick={() => void session.paragraphs.refresh()}
      />
      {refreshed === 'working' && <Waiting label={words.working} />}
      {problem && <ProblemNotice problem={problem} />}
      {paragraphs.map((paragraph) => (
        <OneParagraph
          key={paragraph.id}
          paragraph={paragraph}
          now={refreshed instanceof Map ? refreshed.get(paragraph.id) : undefined}
        />
      ))}
    </section>
  );
}

/** @param props.now - `undefined` before a look, `null` where its table is gone */
function OneParagraph(props: {
  paragraph: WrittenParagraph;
  now: Rewritten | null | undefined;
}): JSX.Element {
  const { paragraph, now } = props;
  const { session, texts } = useReport();
  const words = texts.remembered;
  const name = words.of(paragraph.table.sheet, paragraph.table.title);
  const isChanged = now != null && now.text !== paragraph.text;
  return (
    <div className="remembered">
      <p>
        <strong>{name}</strong>
      </p>
      {now === null && <p role="status">{words.lost}</p>}
      {now && <Changes now={now} />}
      {isChanged && (
        <CopyBox
          id={`now-${paragraph.id}`}
          rows={5}
          text={now.text}
          words={{ ...texts.write, label: words.after }}
          isMain
        />
      )}
      <CopyBox
        id={`paragraph-${paragraph.id}`}
        rows={3}
        text={paragraph.text}
        words={{ ...texts.write, label: words.before }}
      />
      <div className="card-actions">
        {isChanged && (
          <DefaultButton text={words.take} onClick={() => void session.paragraphs.take(paragraph.id)} />
        )}
        <DefaultButton
          text={words.forget}
          ariaLabel={words.forgetOne(name)}
          onClick={() => void session.paragraphs.forget(paragraph.id)}
        />
      </div>
    </div>
  );
}

function Changes({ now }: { now: Rewritten }): JSX.Element {
  const { texts } = useReport();
  const words = texts.remembered;
  const { changes, gone, added } = now;
  const isSame = changes.length + gone.length + added.length === 0;
  return (
    <div role="status">
      {isSame && <p>{words.same}</p>}
      {changes.length > 0 && (
        <>
          <p>{words.changed(changes.length)}</p>
          <ul>
            {changes.map((change, at) => (
              <li key={at}>
                <Change change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Named label={words.gone} names={gone.map(({ indicator }) => indicator)} />
      <Named label={words.added} names={added.map(({ indicator }) => indicator)} />
    </div>
  );
}

const Named = ({ label, names }: { label: string; names: readonly string[] }): JSX.Element | null =>
  names.length === 0 ? null : (
    <p>
      {label} {[...new Set(names)].join('; ')}
    </p>
  );

const MOST_DECIMALS = 2;

function Change({ change }: { change: ChangedNumber }): JSX.Element {
  const { texts, language } = useReport();
  const words = texts.remembered;
  const { indicator, period, field, unit, before, after, cell } = change;
  const shown = (value: number | null): string =>
    value === null ? words.none : formatNumber(value, { atMost: MOST_DECIMALS }, language);
  const what = [indicator, period, words.fields[field]].filter(Boolean).join(', ');
  return (
    <>
      {what}: {shown(before)} → <strong>{shown(after)}</strong> {unit} <AddressLink address={cell} />
    </>
  );
}
