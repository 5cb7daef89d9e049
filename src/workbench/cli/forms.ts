import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FormIdentity, FormRegister, FormUnit, PureRooms } from '../../contract';
import { XML_TOOLS } from '../xlsx/xml-tools';
import type { Command, Surroundings } from './command';
import { makeFolder, writeWhole } from './files';
import { FORMS_HELP, FORMS_USAGE, formChoices, readFormsOptions, type FormsOptions } from './forms-options';
import { formsTexts } from './forms-texts';
import { CliProblem } from './messages';
import { REGISTER_FILE, registerIn } from './register-file';
import { readTextFile } from './text-file';
import { tableAsked } from './template-file';
import type { Terminal } from './terminal';

/** Forms that are told of while they are written. */
const TOLD = 25;
async function unitsIn(
  { units: list, former, language }: FormsOptions,
  { collecting }: PureRooms,
  terminal: Terminal,
): Promise<FormUnit[]> {
  if (former !== undefined) {
    const units = collecting.formerUnits(former);
    if (!units) throw new CliProblem('formerUnclear', former);
    return units;
  }
  const isList = list.includes(',') && !existsSync(list);
  const text = isList ? list.split(',').join('\n') : await readTextFile(list, terminal.input);
  const read = collecting.readUnits(text);
  if ('problem' in read) throw new CliProblem('unitsUnclear', collecting.unitsWords(read.problem, language));
  return read.units;
}

interface Given {
  register: FormRegister;
  written: { identity: FormIdentity; file: string }[];
  kept: number;
}

async function giveOut(options: FormsOptions, pure: PureRooms, terminal: Terminal): Promise<Given> {
  const { out, asked, chosen, language, force } = options;
  const choices = formChoices(await tableAsked(asked, () => pure, terminal, language), chosen);
  const { collecting } = pure;
  const texts = formsTexts(language);
  const units = await unitsIn(options, pure, terminal);
  const registerFile = path.join(out, REGISTER_FILE);
  const before = await registerIn(registerFile, pure, terminal);
  await pure.loadTemplate(choices.table);
  const next = collecting.nextRegister(choices, units, before, force);
  if (next.kind === 'others') throw new CliProblem('formsOfOthers', registerFile);
  if (next.kind === 'dropped') {
    const names = next.units.slice(0, TOLD).map(({ name }) => name);
    throw new CliProblem('unitsDropped', [...names, ...(next.units.length > TOLD ? ['…'] : [])].join(', '));
  }
  const { register, given } = next;
  const forms = register.units.map((unit) => {
    const identity = collecting.identityOf(register, unit);
    return { identity, file: path.join(out, collecting.formFileName(identity)) };
  });
  const wanted = forms.filter(({ identity, file }) => !(given.has(identity.unit.code) && existsSync(file)));
  const there = wanted.filter(({ file }) => existsSync(file)).map(({ file }) => file);
  if (there.length > 0 && !force) throw new CliProblem('filesExist', there.slice(0, TOLD).join(', '));
  await makeFolder(out);
  terminal.progress(
    texts.making(choices.table, pure.rollPeriodWords(collecting.formPeriod(choices), language)),
  );
  if (wanted.length > 0) {
    const [first] = wanted;
    const template = collecting.emptyForm(first.identity);
    for (const [at, { identity, file }] of wanted.entries()) {
      const layout = collecting.formLayout(identity);
      await writeWhole(file, collecting.writeForm(template, layout, identity, XML_TOOLS));
      if ((at + 1) % TOLD === 0) terminal.progress(texts.writing(at + 1, wanted.length));
    }
  }
  // last: a register stands for forms that are there
  await writeWhole(registerFile, new TextEncoder().encode(collecting.registerText(register)));
  return { register, written: wanted, kept: forms.length - wanted.length };
}

async function run(
  options: FormsOptions,
  { pure, terminal }: Pick<Surroundings, 'pure' | 'terminal'>,
): Promise<void> {
  const { out, language, json } = options;
  const { register, written, kept } = await giveOut(options, pure(), terminal);
  const texts = formsTexts(language);
  const file = path.join(out, REGISTER_FILE);
  if (json) {
    const forms = written.map((one) => ({
      ...one.identity.unit,
      number: one.identity.number,
      file: one.file,
    }));
    const { edition, fingerprint } = register;
    terminal.result(
      JSON.stringify({ register: file, edition, fingerprint, forms, kept, problem: null }, null, 2),
    );
    return;
  }
  const lines = [
    texts.written(written.length, out),
    kept > 0 ? texts.kept(kept) : '',
    register.edition > 1 ? texts.edition(register.edition) : '',
    texts.register(file),
  ];
  terminal.result(lines.filter(Boolean).join('\n'));
}

/** A form for each unit. */
export const forms: Command = {
  name: 'forms',
  usage: FORMS_USAGE,
  help: FORMS_HELP,
  read(words) {
    const options = readFormsOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { register: null, forms: null } : null,
      run: (surroundings) => run(options, surroundings),
    };
  },
};
