import { element } from './elements';

export type OnFiles = (files: File[]) => void;

/** Files chosen in the browser's dialog. */
export function chooseFile(): void {
  element<HTMLInputElement>('file').click();
}

export function listenToDialog(onFiles: OnFiles): void {
  const input = element<HTMLInputElement>('file');
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // the same file may be chosen again
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
}

/** Files dropped on a window: the page's own, and that of the pane, which gets the events above it. */
export function listenToDrops(target: Window, onFiles: OnFiles): void {
  const veil = element('drop');
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      veil.hidden = false;
    },
    true,
  );
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  target.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      veil.hidden = true;
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}

/** Hands bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array): void {
  const type = name.toLowerCase().endsWith('.xlsm')
    ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  // the browser reads the bytes after this turn
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
