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
import { tableAlone } from './table-alone';
import type { Terminal } from './terminal';

/** Forms that are told of while they are written. */
const TOLD = 25;
/** Letters that a name of a file cannot have on Windows, and how long it may be: Linux counts bytes, and a number goes before it. */
const NOT_IN_FILE_NAMES = /[<>:"/\\|?*\u0000-\u001f]+/g;
const LONGEST_NAME = 80;
const MOST_BYTES = 120;

/** As much of a text as so many bytes hold, letters whole. */
function within(bytes: number, text: string): string {
  const held = new Uint8Array(bytes);
  const { written } = new TextEncoder().encodeInto(text, held);
  return new TextDecoder().decode(held.subarray(0, written));
}

async function unitsIn(
  { units: list, language }: FormsOptions,
  { collecting }: PureRooms,
  terminal: Terminal,
): Promise<FormUnit[]> {
  const isList = list.includes(',') && !existsSync(list);
  const text = isList ? list.split(',').join('\n') : await readTextFile(list, terminal.input);
  const read = collecting.readUnits(text);
  if ('problem' in read) throw new CliProblem('unitsUnclear', formsTexts(language).units(read.problem));
  return read.units;
}

/** `CT-NAM-2025-003 UBND phuong A.xlsx`, as the system of every user takes it. */
function fileName({ number, unit }: FormIdentity): string {
  const name = unit.name.replace(NOT_IN_FILE_NAMES, ' ').replace(/\s+/g, ' ').trim();
  return (
    `${number.replace(NOT_IN_FILE_NAMES, '_')} ${within(MOST_BYTES, name.slice(0, LONGEST_NAME))}`.replace(
      /[. ]+$/,
      '',
    ) + '.xlsx'
  );
}

interface Given {
  register: FormRegister;
  written: { identity: FormIdentity; file: string }[];
  kept: number;
}

async function giveOut(
  options: FormsOptions,
  addin: Surroundings['addin'],
  pure: PureRooms,
  terminal: Terminal,
): Promise<Given> {
  const { out, asked, chosen, language, force } = options;
  const choices = formChoices(await tableAsked(asked, () => pure, terminal, language), chosen);
  const { collecting } = pure;
  const texts = formsTexts(language);
  const units = await unitsIn(options, pure, terminal);
  const registerFile = path.join(out, REGISTER_FILE);
  const before = await registerIn(registerFile, pure, terminal);
  await pure.loadTemplate(choices.table);
  const fingerprint = collecting.fingerprintFor(choices);
  const isSame =
    before && collecting.sameChoices(before.choices, choices) && before.fingerprint === fingerprint;
  if (before && !isSame && !force) throw new CliProblem('formsOfOthers', registerFile);
  const dropped = isSame && !force ? collecting.droppedUnits(units, before.units) : [];
  if (dropped.length > 0) {
    const names = dropped.slice(0, TOLD).map(({ name }) => name);
    throw new CliProblem('unitsDropped', [...names, ...(dropped.length > TOLD ? ['…'] : [])].join(', '));
  }
  const register: FormRegister = {
    choices,
    fingerprint,
    edition: (before?.edition ?? 0) + (isSame && !force ? 0 : 1),
    units: isSame ? collecting.withKnownCodes(units, before.units) : units,
  };
  const forms = register.units.map((unit) => {
    const identity = collecting.identityOf(register, unit);
    return { identity, file: path.join(out, fileName(identity)) };
  });
  const wasGiven = new Set(isSame && !force ? before.units.map(({ code }) => code) : []);
  const wanted = forms.filter(
    ({ identity, file }) => !(wasGiven.has(identity.unit.code) && existsSync(file)),
  );
  const there = wanted.filter(({ file }) => existsSync(file)).map(({ file }) => file);
  if (there.length > 0 && !force) throw new CliProblem('filesExist', there.slice(0, TOLD).join(', '));
  await makeFolder(out);
  terminal.progress(texts.making(choices.table, collecting.periodOfForm(choices)));
  if (wanted.length > 0) {
    const [first] = wanted;
    const template = await tableAlone(collecting.formRequest(first.identity), addin(), language);
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
  { addin, pure, terminal }: Pick<Surroundings, 'addin' | 'pure' | 'terminal'>,
): Promise<void> {
  const { out, language, json } = options;
  const { register, written, kept } = await giveOut(options, addin, pure(), terminal);
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
