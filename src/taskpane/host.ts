/** Excel as the pane finds it. */
export type HostState =
  | { kind: 'starting' }
  /** Started for functions alone: no one sees the pane, so it draws nothing more and asks nothing of the workbook. */
  | { kind: 'hidden' }
  | { kind: 'outside' }
  | { kind: 'tooOld'; host: HostFacts }
  | { kind: 'ready'; host: HostFacts };

export interface HostFacts {
  platform: string;
  version: string;
  displayLanguage: string;
}

/** What the add-in's calls need; newer members are used only behind `isSetSupported`. */
const REQUIRED_API = { set: 'ExcelApi', version: '1.14' };

/** How long Office.js may take to find its host before the pane says it is outside Excel. */
const PATIENCE = 5000;

function hostFacts(): HostFacts {
  const context = Office.context as Partial<Office.Context> | undefined;
  const diagnostics = context?.diagnostics as Partial<Office.ContextInformation> | undefined;
  return {
    platform: String(context?.platform ?? diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    displayLanguage: context?.displayLanguage ?? '',
  };
}

function stateOf(host: Office.HostType | null): HostState {
  // compared as text: Office.HostType is not there when Office.js could not load fully
  if (String(host) !== 'Excel') return { kind: 'outside' };
  const supported = Office.context.requirements.isSetSupported(REQUIRED_API.set, REQUIRED_API.version);
  return { kind: supported ? 'ready' : 'tooOld', host: hostFacts() };
}

/** What Office.js says of a runtime that pane and functions share; its types leave it out. */
interface ReadyInfo {
  host: Office.HostType | null;
  addin?: { visibilityMode?: string };
}

/** Resolves when the pane is first shown; at once where Excel cannot tell. */
function firstShown(): Promise<void> {
  return new Promise((resolve) => {
    const stop = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode !== Office.VisibilityMode.taskpane) return;
      void stop.then((remove) => remove());
      resolve();
    });
    stop.catch(() => resolve());
  });
}

/** Tells what is found: at once `outside` without Office.js or after some patience; later still if Excel answers late. */
export function watchHost(tell: (state: HostState) => void, patience = PATIENCE): void {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return tell({ kind: 'outside' });
  const timer = setTimeout(() => tell({ kind: 'outside' }), patience);
  void Office.onReady()
    .then(async (info: ReadyInfo) => {
      clearTimeout(timer);
      if (info.addin?.visibilityMode === 'Hidden') {
        tell({ kind: 'hidden' });
        await firstShown();
      }
      return stateOf(info.host);
    })
    .catch((): HostState => ({ kind: 'outside' }))
    .then((state) => {
      clearTimeout(timer);
      tell(state);
    });
}
