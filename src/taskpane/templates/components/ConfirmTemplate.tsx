import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { OwnTemplate, ReadTemplate } from '../../../contract';
import { fillWords, headerOf, numberRow, type TemplateColumn } from '../../../tables';
import { CHOICES, DEFAULT_CHOICES } from '../../../tables/choices';
import { AS_READ, meaningOf, meaningsFor, ownId, templateDoubtWords, withMeaning } from '../../../templates';
import { usePane } from '../../components/pane-context';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SelectField } from '../../components/SelectField';
import { asWorkbookProblem } from '../../problem-text';
import { templateTextsIn } from '../texts';

/** Doubts that are named; the rest are of the same kinds. */
const MOST_DOUBTS = 8;

/** What was read of a form, column by column, for the user to put right before it is kept; then its own page opens. */
export function ConfirmTemplate(props: {
  read: ReadTemplate;
  taken: readonly OwnTemplate[];
  onDone: () => void;
}): JSX.Element {
  const { read, taken, onDone } = props;
  const { session, language } = usePane();
  const words = templateTextsIn(language);
  const { period, doubts } = read;
  const [columns, setColumns] = React.useState(read.template.columns);
  const [problem, setProblem] = React.useState<unknown>(null);
  const ids = taken.map(({ id }) => id);
  const template: OwnTemplate = { ...read.template, id: ownId(read.template.name.vi, ids), columns };
  const form = template.forms?.[0] ?? 'growth';
  const numbers = numberRow(template, form, DEFAULT_CHOICES);
  const choose = (at: number, id: string) =>
    setColumns(
      columns.map((column, place) => {
        if (place !== at) return column;
        return id === AS_READ ? read.template.columns[at] : withMeaning(column, id);
      }),
    );
  const save = async () => {
    try {
      await session.templates.keep(template);
      onDone();
      session.openTable(template.id, { template });
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <section aria-labelledby="template-confirm">
      <h3 id="template-confirm">{words.confirm(columns.length, template.rows.length)}</h3>
      <p>{period.month === null ? words.ofYear(period.year) : words.ofMonth(period.month, period.year)}</p>
      {columns.map((column, at) =>
        WORDS.has(column.kind) ? null : (
          <SelectField
            key={column.key}
            id={`template-${column.key}`}
            label={words.column(headerWords(column))}
            value={meaningOf(column)}
            options={[
              ...(meaningOf(read.template.columns[at]) === AS_READ
                ? [{ value: AS_READ, text: asRead(read.template.columns[at], numbers[at]) }]
                : []),
              ...meaningsFor(period.month !== null).map((one) => ({
                value: one.id,
                text: one.words[language],
              })),
            ]}
            onChange={(id) => choose(at, id)}
          />
        ),
      )}
      {doubts.length > 0 && (
        <>
          <h4>{words.doubts}</h4>
          <ul>
            {doubts.slice(0, MOST_DOUBTS).map((doubt) => (
              <li key={`${doubt.address} ${doubt.why}`}>{templateDoubtWords(doubt, language)}</li>
            ))}
          </ul>
        </>
      )}
      {problem !== null && <ProblemNotice problem={asWorkbookProblem(problem)} />}
      <div className="buttons">
        <PrimaryButton id="template-save" text={words.save} onClick={() => void save()} />
        <DefaultButton text={words.cancel} onClick={onDone} />
      </div>
    </section>
  );

  /** As the header stands in the sheet. */
  function headerWords(column: TemplateColumn): string {
    const { year, month } = period;
    const filling = { year, baseYear: CHOICES.baseYear.default, month: month ?? undefined };
    return headerOf(column, form)
      .map((one) => fillWords(one, language, filling))
      .join(' – ');
  }

  function asRead({ formula }: TemplateColumn, number: string): string {
    return formula ? words.computed(number) : words.asRead;
  }
}

/** Columns whose words say what they are. */
const WORDS: ReadonlySet<TemplateColumn['kind']> = new Set(['numbering', 'name', 'unit', 'note']);
