import { element } from './elements';

/** Asks whether changes may be lost; resolves with `true` where they may. */
export function mayLoseChanges(): Promise<boolean> {
  const dialog = element<HTMLDialogElement>('unsaved');
  const keep = element('unsaved-keep');
  const drop = element('unsaved-drop');
  return new Promise((resolve) => {
    const answer = () => {
      keep.onclick = drop.onclick = null;
      resolve(dialog.returnValue === 'drop');
    };
    keep.onclick = () => dialog.close('keep');
    drop.onclick = () => dialog.close('drop');
    dialog.addEventListener('close', answer, { once: true });
    dialog.returnValue = 'keep';
    dialog.showModal();
    keep.focus();
  });
}
