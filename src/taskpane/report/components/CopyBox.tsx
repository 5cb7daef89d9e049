import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { copyText } from '../copy-text';

/** A text to be read and copied. */
export function CopyBox(props: {
  id: string;
  rows: number;
  text: string;
  words: { label: string; copy: string; copied: string; notCopied: string };
  /** Copying is what the view is for. */
  isMain?: boolean;
  /** What to say of an empty text. */
  nothing?: string;
}): JSX.Element {
  const { id, rows, text, words, isMain, nothing } = props;
  const box = React.useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = React.useState<{ text: string; words: string } | null>(null);
  const copy = async () => {
    const isCopied = await copyText(text, box.current);
    setTold({ text, words: isCopied ? words.copied : words.notCopied });
  };
  const CopyButton = isMain ? PrimaryButton : DefaultButton;
  return (
    <div className="field">
      <label htmlFor={id}>{words.label}</label>
      <textarea id={id} lang="vi" rows={rows} readOnly value={text} ref={box} />
      {text === '' && nothing && <p className="hint">{nothing}</p>}
      <CopyButton text={words.copy} disabled={text === ''} onClick={() => void copy()} />
      <p className="hint" role="status">
        {told?.text === text ? told.words : ''}
      </p>
    </div>
  );
}
