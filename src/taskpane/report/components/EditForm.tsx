import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { formOf, readForm, type FigureForm, type FormFault } from '../figure-form';
import type { ReadFigure } from '../read-figure';
import { useReport } from './report-context';

/** A figure in the user's own words and numbers. */
export function EditForm({ one }: { one: ReadFigure }): JSX.Element {
  const { session, state, texts } = useReport();
  const { edit, figures } = texts;
  const form = state.drafts.get(one.id) ?? formOf(one.figure);
  const setForm = (next: FigureForm) => session.corrections.draft(one.id, next);
  const [faults, setFaults] = React.useState<FormFault[]>([]);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const change = (field: keyof FigureForm) => (value: string) => setForm({ ...form, [field]: value });
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const read = readForm(form, one.figure);
    if ('faults' in read) setFaults(read.faults);
    else session.corrections.edit(one.id, read.change);
  };
  const field = (name: Exclude<keyof FigureForm, 'role'>, label: string, fault?: string) => (
    <TextField
      id={`edit-${name}`}
      label={label}
      value={form[name]}
      fault={fault !== undefined && faults.some((one) => one === name) ? fault : undefined}
      onChange={change(name)}
    />
  );
  return (
    <form
      className="report-edit"
      aria-labelledby="edit-heading"
      onSubmit={save}
      onKeyDown={({ key }) => key === 'Escape' && session.corrections.endEditing()}
      noValidate
    >
      <h3 id="edit-heading" tabIndex={0} ref={heading}>
        {edit.heading(one.figure.indicator)}
      </h3>
      {field('indicator', figures.columns.indicator, edit.nameFault)}
      {field('value', figures.columns.value, edit.numberFault)}
      {field('unit', figures.columns.unit)}
      {field('period', figures.columns.period)}
      <SelectField
        id="edit-role"
        label={figures.columns.role}
        value={form.role}
        options={(['result', 'target'] as const).map((value) => ({ value, text: figures.roles[value] }))}
        onChange={(role) => setForm({ ...form, role })}
      />
      {field('planPercent', figures.columns.planPercent, edit.numberFault)}
      {field('growthPercent', edit.growth, edit.numberFault)}
      <div className="buttons">
        <PrimaryButton type="submit" text={edit.save} />
        <DefaultButton text={edit.cancel} onClick={() => session.corrections.endEditing()} />
      </div>
    </form>
  );
}
