import * as React from 'react';
import type { ReadTemplate } from '../../../contract';
import { usePane } from '../../components/pane-context';
import type { PaneState } from '../../pane-state';
import { templateTextsIn } from '../texts';
import { ConfirmTemplate } from './ConfirmTemplate';
import { KeptTemplates } from './KeptTemplates';
import { NewTemplate } from './NewTemplate';

/** Templates of the department's own: made from a sheet, looked through before they are kept, and those that the workbook keeps. */
export function TemplatesPart({ state }: { state: PaneState }): JSX.Element {
  const { session, language } = usePane();
  const words = templateTextsIn(language);
  const [read, setRead] = React.useState<ReadTemplate | null>(null);
  const { templateSource, templates } = state;
  const close = () => {
    setRead(null);
    session.templates.begin(null);
  };
  return (
    <div className="templates">
      <p className="hint">{words.explanation}</p>
      {read ? (
        <ConfirmTemplate read={read} taken={templates} onDone={close} />
      ) : (
        <NewTemplate
          key={JSON.stringify(templateSource)}
          source={templateSource}
          sheets={(state.survey?.sheets ?? []).map(({ name }) => name)}
          onRead={setRead}
        />
      )}
      <KeptTemplates templates={templates} />
    </div>
  );
}
