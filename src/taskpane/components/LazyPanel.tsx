import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { Notice } from './Notice';
import { usePane } from './pane-context';
import { Waiting } from './Waiting';

/**
 * A tab that is fetched when it is first opened.
 * @param props.load - always the same function: another one is fetched again
 */
export function LazyPanel<Loaded>(props: {
  load: () => Promise<Loaded>;
  draw: (loaded: Loaded) => JSX.Element;
}): JSX.Element {
  const { load, draw } = props;
  const { texts } = usePane();
  const [loaded, setLoaded] = React.useState<{ value: Loaded } | null>(null);
  const [hasFailed, setHasFailed] = React.useState(false);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isGone = false;
    setHasFailed(false);
    load().then(
      (value) => !isGone && setLoaded({ value }),
      () => !isGone && setHasFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  if (hasFailed) {
    const again = <DefaultButton text={texts.retry} onClick={() => setAttempt(attempt + 1)} />;
    return (
      <Notice kind="error" takesFocus actions={again}>
        {texts.tabs.failed}
      </Notice>
    );
  }
  return loaded ? draw(loaded.value) : <Waiting label={texts.tabs.loading} />;
}
