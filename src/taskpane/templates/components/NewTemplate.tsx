import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { ReadTemplate, TemplateReading } from '../../../contract';
import { CHOICES, readNumber } from '../../../tables/choices';
import { usePane } from '../../components/pane-context';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { asWorkbookProblem } from '../../problem-text';
import { templateTextsIn } from '../texts';

type Outcome =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'said'; text: string }
  | { kind: 'failed'; problem: unknown };

/** Longest name of a template. */
const LONGEST_NAME = 80;

/** Which sheet a template is made from, and what it is called. */
export function NewTemplate(props: {
  source: { sheet: string; cell?: string } | null;
  sheets: readonly string[];
  onRead: (read: ReadTemplate) => void;
}): JSX.Element {
  const { source, sheets, onRead } = props;
  const { session, language } = usePane();
  const words = templateTextsIn(language);
  const [sheet, setSheet] = React.useState(source?.sheet ?? sheets[0] ?? '');
  const [cell, setCell] = React.useState(source?.cell ?? '');
  const [name, setName] = React.useState(source?.sheet ?? '');
  const [year, setYear] = React.useState('');
  const [outcome, setOutcome] = React.useState<Outcome>({ kind: 'none' });
  const said = (reading: Exclude<TemplateReading, { kind: 'read' }>): string => {
    if (reading.kind === 'several') return words.several(reading.places.join(', '));
    return reading.kind === 'noYear' ? words.noYear : words.nothing;
  };
  const read = async () => {
    setOutcome({ kind: 'reading' });
    const ofYear = readNumber(CHOICES.year, year);
    try {
      const reading = await session.templates.make({
        sheet,
        name: name.trim() || sheet,
        ...(cell.trim() && { cell: cell.trim() }),
        ...(ofYear !== null && { year: ofYear }),
      });
      if (reading.kind === 'read') onRead(reading);
      else setOutcome({ kind: 'said', text: said(reading) });
    } catch (error) {
      setOutcome({ kind: 'failed', problem: error });
    }
  };
  return (
    <>
      <SelectField
        id="template-sheet"
        label={words.sheet}
        value={sheet}
        options={sheets.map((one) => ({ value: one, text: one }))}
        onChange={setSheet}
      />
      <TextField id="template-cell" label={words.cell} value={cell} placeholder="A5" onChange={setCell} />
      <TextField id="template-year" label={words.year} value={year} isShort onChange={setYear} />
      <TextField
        id="template-name"
        label={words.name}
        value={name}
        maxLength={LONGEST_NAME}
        placeholder={sheet}
        onChange={setName}
      />
      <DefaultButton
        id="template-read"
        text={outcome.kind === 'reading' ? words.reading : words.read}
        disabled={outcome.kind === 'reading' || sheet === ''}
        onClick={() => void read()}
      />
      {outcome.kind === 'said' && <p role="alert">{outcome.text}</p>}
      {outcome.kind === 'failed' && <ProblemNotice problem={asWorkbookProblem(outcome.problem)} />}
    </>
  );
}
