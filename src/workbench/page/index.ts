import './page.css';
import { loadAddin } from './addin';
import { Busy } from './busy';
import { Desk } from './desk';
import { element, onClick } from './elements';
import { chooseFile, listenToDialog, listenToDrops, type OnFiles } from './file-input';
import { storedLanguage, storeLanguage } from './language';
import { Notices } from './notices';
import { Pane } from './pane';
import { reasonOf } from './reason';
import { Regions } from './regions';
import { Splitter } from './splitter';
import { texts } from './texts';
import { showLanguage } from './wording';

const SAMPLE = 'samples/chi-tieu-2023.xlsx';
/** The add-in's buttons in Excel's ribbon and what its manifest has them call. */
const RIBBON = { 'insert-table': 'INSERTTABLE', 'target-sheet': 'TARGETSHEET', check: 'CHECK' };

async function start(notices: Notices): Promise<void> {
  let language = storedLanguage();
  const regions = new Regions([
    {
      contains: (focused) => element('bar').contains(focused),
      isThere: () => true,
      focus: () => element('open').focus(),
    },
    {
      contains: (focused) => element('workbook').contains(focused),
      isThere: () => desk.current !== null,
      focus: () => desk.current?.engine.focus(),
    },
    {
      contains: (focused) => element('pane').contains(focused),
      isThere: () => pane.isShown,
      focus: () => pane.focus(),
    },
  ]);
  const openFiles: OnFiles = (files) => void desk.openFiles(files);
  const showToggle = (isShown: boolean) => {
    element('toggle-pane').textContent = isShown ? texts[language].hidePane : texts[language].showPane;
    element('toggle-pane').setAttribute('aria-expanded', String(isShown));
  };
  const listenInPane = (frame: Window) => {
    regions.listen(frame);
    listenToDrops(frame, openFiles);
  };
  const pane = new Pane(showToggle, listenInPane, (step) => regions.go(step));
  showLanguage(language);
  showToggle(true);
  new Splitter();
  const desk = new Desk(language, await loadAddin(), pane, new Busy(), notices);

  regions.listen(window);
  listenToDialog(openFiles);
  listenToDrops(window, openFiles);
  onClick('open', chooseFile);
  onClick('save', () => desk.save());
  onClick('sample', () => desk.openSample(SAMPLE));
  for (const [id, action] of Object.entries(RIBBON)) onClick(id, () => desk.press(action));
  onClick('toggle-pane', () => pane.show(!pane.isShown));
  onClick('language', () => {
    language = language === 'vi' ? 'en' : 'vi';
    storeLanguage(language);
    showLanguage(language);
    showToggle(pane.isShown);
    desk.setLanguage(language);
  });
  await desk.openSample(SAMPLE);
}

const notices = new Notices();
start(notices).catch((error: unknown) => {
  notices.show(texts[storedLanguage()].notStarted(reasonOf(error)));
});
