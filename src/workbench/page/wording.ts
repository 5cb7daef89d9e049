import { element } from './elements';
import { type Language, type PageTexts, texts } from './texts';

/** Puts the page's own texts in a language. */
export function showLanguage(language: Language): void {
  const words = texts[language];
  document.documentElement.lang = language;
  const contents: Record<string, keyof PageTexts> = {
    open: 'open',
    save: 'save',
    sample: 'sample',
    'insert-table': 'insertTable',
    'target-sheet': 'targetSheet',
    check: 'check',
    language: 'otherLanguage',
    drop: 'drop',
    empty: 'empty',
    'drawing-note': 'hasDrawing',
    'notice-close': 'close',
    'unsaved-text': 'unsaved',
    'unsaved-keep': 'keep',
    'unsaved-drop': 'discard',
  };
  for (const [id, key] of Object.entries(contents)) element(id).textContent = String(words[key]);
  const labels: Record<string, string> = {
    'file-group': words.fileGroup,
    'addin-group': words.addinGroup,
    workbook: words.grid,
    pane: words.pane,
    splitter: words.splitter,
  };
  for (const [id, label] of Object.entries(labels)) element(id).setAttribute('aria-label', label);
  element('language').lang = language === 'vi' ? 'en' : 'vi';
}
