import * as React from 'react';
import { builtVersion } from '../build-constants';
import { functionHealth, type FunctionHealth } from '../health';
import type { HostState } from '../host';
import type { Language, Texts } from '../texts';
import { applyTheme, chosenTheme, storeTheme, THEMES, type Theme } from '../theme';
import { usePane } from './pane-context';
import { Radios } from './Radios';

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

/** `null` before Excel has answered. */
function useFunctionHealth(isReady: boolean): FunctionHealth | null {
  const [functions, setFunctions] = React.useState<FunctionHealth | null>(null);
  React.useEffect(() => {
    let isMounted = true;
    if (isReady) void functionHealth().then((found) => isMounted && setFunctions(found));
    return () => {
      isMounted = false;
    };
  }, [isReady]);
  return functions;
}

/** The pane's bottom: one quiet sign, and behind it the colours, which Excel, which version, whether the functions are there. */
export function HealthLine(props: {
  host: HostState;
  onLanguage: (language: Language) => void;
  onTheme: () => void;
}): JSX.Element {
  const { texts, language } = usePane();
  const { host, onLanguage, onTheme } = props;
  const ready = host.kind === 'ready';
  const functions = useFunctionHealth(ready);
  const { health } = texts;
  const isFaulty = functions !== null && functions.missing.length > 0;
  return (
    <footer className="health">
      <details className="settings">
        <summary tabIndex={0} title={health.label} aria-label={health.label}>
          <SettingsSign isFaulty={isFaulty} />
        </summary>
        <Theming onTheme={onTheme} />
        <dl>
          <Told name={health.excel}>{hostName(host, texts)}</Told>
          {builtVersion && <Told name={health.addin}>{health.version(builtVersion)}</Told>}
          {ready && (
            <Told name={health.functions}>
              {functions ? health.registered(functions.registered, functions.all) : health.unknown}
            </Told>
          )}
        </dl>
      </details>
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
      {isFaulty && (
        <p role="alert" className="fault">
          {health.functionsMissing(functions.missing)}
        </p>
      )}
    </footer>
  );
}

function Told({ name, children }: { name: string; children: React.ReactNode }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Theming({ onTheme }: { onTheme: () => void }): JSX.Element {
  const { health } = usePane().texts;
  const [theme, setTheme] = React.useState(chosenTheme);
  const choose = (chosen: Theme) => {
    storeTheme(chosen);
    setTheme(chosen);
    applyTheme();
    onTheme();
  };
  const options = THEMES.map((value) => ({ value, text: health.themes[value] }));
  return <Radios name="theme" label={health.theme} value={theme} options={options} onChange={choose} />;
}

/** Two sliders; a dot where something is wrong. */
const SettingsSign = ({ isFaulty }: { isFaulty: boolean }): JSX.Element => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
    className="settings-sign"
  >
    <path d="M3 6h14M3 14h14" />
    <circle cx="7" cy="6" r="2.2" />
    <circle cx="13" cy="14" r="2.2" />
    {isFaulty && <circle cx="17" cy="3" r="3" className="settings-fault" />}
  </svg>
);
