import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { loadReport } from '../load-report';
import { Notice } from './Notice';
import { usePane } from './pane-context';
import { Waiting } from './Waiting';

type Loaded = Awaited<ReturnType<typeof loadReport>>;

/** The tab of reports, which is fetched when it is first opened. */
export function ReportPanel(): JSX.Element {
  const { session, texts } = usePane();
  const [loaded, setLoaded] = React.useState<Loaded | null>(null);
  const [hasFailed, setHasFailed] = React.useState(false);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isGone = false;
    setHasFailed(false);
    loadReport().then(
      (report) => !isGone && setLoaded(report),
      () => !isGone && setHasFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  if (hasFailed) {
    const again = <DefaultButton text={texts.retry} onClick={() => setAttempt(attempt + 1)} />;
    return (
      <Notice kind="error" takesFocus actions={again}>
        {texts.tabs.failed}
      </Notice>
    );
  }
  if (loaded === null) return <Waiting label={texts.tabs.loading} />;
  return <loaded.ReportTab session={loaded.reportSessionOf(session)} />;
}
