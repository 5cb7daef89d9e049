import * as React from 'react';
import { builtVersion } from '../build-constants';
import { functionHealth, type FunctionHealth } from '../health';
import type { HostState } from '../host';
import type { Language, Texts } from '../texts';
import { usePane } from './pane-context';

/** Names of the languages, each in its own. */
const LANGUAGES: [Language, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

function hostName(host: HostState, texts: Texts): string {
  if (!('host' in host)) return texts.health.noHost;
  const { platform, version } = host.host;
  const names: Record<string, string> = texts.health.platforms;
  return ['Excel', names[platform] ?? platform, version].filter(Boolean).join(' ');
}

/** Bottom line: which Excel, which version, whether the functions are there; and the language. */
export function HealthLine(props: {
  host: HostState;
  onLanguage: (language: Language) => void;
}): JSX.Element {
  const { texts, language } = usePane();
  const { host, onLanguage } = props;
  const [functions, setFunctions] = React.useState<FunctionHealth | null>(null);
  const ready = host.kind === 'ready';
  React.useEffect(() => {
    let drawn = true;
    if (ready) void functionHealth().then((found) => drawn && setFunctions(found));
    return () => {
      drawn = false;
    };
  }, [ready]);
  const { health } = texts;
  const counted = functions ? health.functions(functions.registered, functions.all) : health.functionsUnknown;
  const parts = [hostName(host, texts), builtVersion && health.version(builtVersion), ready && counted];
  return (
    <footer className="health">
      <p>
        <span className="unseen">{health.label}: </span>
        {parts.filter(Boolean).join(' · ')}
      </p>
      {functions && functions.missing.length > 0 && (
        <p role="alert" className="fault">
          {health.functionsMissing(functions.missing)}
        </p>
      )}
      <div role="group" aria-label={health.language} className="languages">
        {LANGUAGES.map(([code, name]) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => onLanguage(code)}
          >
            {name}
          </button>
        ))}
      </div>
    </footer>
  );
}
