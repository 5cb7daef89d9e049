import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { remembered, remember } from '../stored';
import { HelpLink } from './HelpLink';
import { useView } from './view-texts';

const SEEN = 'chi-tieu.first-run';

/** What the add-in does and the three steps, until it was read once. */
export function FirstRun(): JSX.Element | null {
  const { texts, language } = useView();
  const words = texts.firstRun;
  const [isSeen, setSeen] = React.useState(() => remembered(SEEN) !== null);
  if (isSeen) return null;
  const close = () => {
    remember(SEEN, 'seen');
    setSeen(true);
    document.getElementById('table-search')?.focus();
  };
  return (
    <section className="first-run" aria-labelledby="first-run-heading">
      <h2 id="first-run-heading">{words.heading}</h2>
      <p>{words.about}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <HelpLink page={`guide.${language}`}>{texts.help}</HelpLink> ·{' '}
        <HelpLink page={`functions.${language}`}>{words.functions}</HelpLink>
      </p>
      <DefaultButton text={words.close} onClick={close} />
    </section>
  );
}
