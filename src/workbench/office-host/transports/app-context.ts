import type { HostOptions } from '../host';

/** Names of one launch of an add-in page. */
export interface Launch {
  /** Must be new for each launch: the page's session storage keeps settings under it. */
  conversationId: string;
  controlId: string;
  /** Of the page that stands in for Excel; must be https and have the add-in's own host name. */
  hostOrigin: string;
}

/** Excel on the web, a task pane, a document that can be written: as Office.js numbers them. */
const EXCEL = 16;
const READ_WRITE = 1;
const READ_ONLY = 0;
/** How the page is shown at first. */
const DISPLAY_MODES = { Background: 1, Visible: 2 };
/** Shared runtime, with custom functions. */
const RUNTIME_FLAGS = 3;
const CORRELATION = '11111111-1111-1111-1111-111111111111';

/** The `window.name` that tells Office.js where it runs. */
export function windowName({ conversationId, controlId, hostOrigin }: Launch, locale: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_frame_${controlId}`,
    hostInfo: `Excel$Web$16.01$${locale}$${CORRELATION}$$disableLogging$${RUNTIME_FLAGS}`,
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What the page learns about its host; sets of requirements are versions as text, because 1.10 is not 1.1. */
export function appContext(
  { controlId, hostOrigin }: Launch,
  options: Required<Omit<HostOptions, 'faults'>>,
  readOnly: boolean,
): object {
  const sets = {
    ExcelApi: options.apiLevel,
    CustomFunctionsRuntime: '1.3',
    SharedRuntime: '1.1',
    // Office.js opens windows itself; messages go between them past the host
    DialogApi: '1.2',
    // the library's own name of the set that decides how results of functions are sent
    CustomFunctions: '1.9',
  };
  return {
    _id: controlId,
    _appName: EXCEL,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: `${hostOrigin}/${encodeURIComponent(options.documentName)}`,
    _clientMode: readOnly ? READ_ONLY : READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: CORRELATION,
    _appInstanceId: `${controlId}-instance`,
    _hostFullVersion: '16.0.20000.00000',
    _addinName: 'Workbench',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: DISPLAY_MODES[options.paneState],
    _requirementMatrix: JSON.stringify(sets),
  };
}
