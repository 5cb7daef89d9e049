import * as React from 'react';
import { mergerText } from '../../indicators/language/mergers';
import { readTerritoryList } from '../../indicators/language/territory-list';
import { readTerritoryChoice, type Choice } from '../../tables/choices';
import { remember, remembered } from '../stored';
import { usePane } from './pane-context';
import { TextField } from './TextField';

/** The user's own list of territories, as its file has it; it is offered in every workbook. */
const STORED = 'chi-tieu.territories';

/** The territory of a table: a province of today, one that is typed with its parts, or one of a list of the user's own. */
export function TerritoryField(props: {
  choice: Extract<Choice, { kind: 'territory' }>;
  value: string;
  onChange: (text: string) => void;
}): JSX.Element {
  const { choice, value, onChange } = props;
  const { texts, language } = usePane();
  const { parameters } = texts;
  const [own, setOwn] = React.useState(() => remembered(STORED) ?? '');
  const [unread, setUnread] = React.useState<readonly number[]>([]);
  const listed = React.useMemo(() => readTerritoryList(own).mergers.map(mergerText), [own]);
  const isFaulty = value.trim() !== '' && readTerritoryChoice(choice, value) === null;
  const load = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    setUnread(readTerritoryList(text).unread);
    setOwn(text);
    remember(STORED, text);
  };
  return (
    <>
      <TextField
        id={choice.option}
        label={choice.label[language]}
        value={value}
        maxLength={choice.longest}
        placeholder={choice.example[language]}
        offered={[...listed, ...choice.names]}
        hint={parameters.territoryHint}
        fault={isFaulty ? parameters.territoryFault : undefined}
        onChange={onChange}
      />
      <label className="field">
        <span>{parameters.territoryList}</span>
        <input
          id="territory-list"
          type="file"
          accept=".txt"
          onChange={({ target }) => void load(target.files?.[0])}
        />
      </label>
      {unread.length > 0 && <p role="alert">{parameters.territoryUnread(unread.join(', '))}</p>}
    </>
  );
}
