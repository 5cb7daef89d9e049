import * as React from 'react';
import type { OwnTemplate } from '../../../contract';
import { readTemplateFile, templateFaultWords, templateText } from '../../../tables/own';
import { usePane } from '../../components/pane-context';
import { ProblemNotice } from '../../components/ProblemNotice';
import { asWorkbookProblem } from '../../problem-text';
import { saveFile } from '../../save-file';
import { templateTextsIn } from '../texts';

/** The templates that the workbook keeps: renamed, deleted, taken to another workbook as a file, and brought from one. */
export function KeptTemplates({ templates }: { templates: readonly OwnTemplate[] }): JSX.Element {
  const { session, language } = usePane();
  const words = templateTextsIn(language);
  const [problem, setProblem] = React.useState<unknown>(null);
  const [refused, setRefused] = React.useState<string | null>(null);
  const told = async (work: () => Promise<void>) => {
    setProblem(null);
    setRefused(null);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    }
  };
  const load = (file: File | undefined) =>
    told(async () => {
      if (!file) return;
      const read = readTemplateFile(await file.text());
      if ('fault' in read) setRefused(words.refused(templateFaultWords(read.fault, language)));
      else await session.templates.keep(read.template);
    });
  return (
    <>
      <p role="status">{words.kept(templates.length)}</p>
      <ul>
        {templates.map((template) => (
          <Kept key={template.id} template={template} told={told} />
        ))}
      </ul>
      {problem !== null && <ProblemNotice problem={asWorkbookProblem(problem)} />}
      {refused !== null && <p role="alert">{refused}</p>}
      <label className="field">
        <span>{words.import}</span>
        <input
          id="template-import"
          type="file"
          accept=".json"
          onChange={(event) => void load(event.target.files?.[0])}
        />
      </label>
    </>
  );
}

function Kept(props: {
  template: OwnTemplate;
  told: (work: () => Promise<void>) => Promise<void>;
}): JSX.Element {
  const { template, told } = props;
  const { session, language } = usePane();
  const words = templateTextsIn(language);
  const { id } = template;
  const name = template.name[language];
  const [typed, setTyped] = React.useState(name);
  const isOther = typed.trim() !== '' && typed.trim() !== name;
  return (
    <li>
      <input
        type="text"
        value={typed}
        maxLength={80}
        aria-label={words.renameOf(name)}
        onChange={(event) => setTyped(event.target.value)}
      />{' '}
      <button
        type="button"
        className="link"
        disabled={!isOther}
        onClick={() => void told(() => session.templates.rename(id, typed.trim()))}
      >
        {words.rename}
      </button>{' '}
      <button
        type="button"
        className="link"
        aria-label={words.exportOf(name)}
        onClick={() =>
          saveFile({ name: `${id}.json`, bytes: templateText(template), type: 'application/json' })
        }
      >
        {words.export}
      </button>{' '}
      <button
        type="button"
        className="link"
        aria-label={words.removeOf(name)}
        onClick={() => void told(() => session.templates.remove(id))}
      >
        {words.remove}
      </button>
    </li>
  );
}
