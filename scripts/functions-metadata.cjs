/*
 * What the generator of functions.json cannot say: choices as inputs, the Vietnamese texts, and whether the names can stand in a
 * cell. Fails the build where a text is missing.
 */
const fs = require('fs');
const path = require('path');

const folder = path.join(__dirname, '../src/functions');
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const words = (lines) => new Set(lines.flatMap((line) => line.split(' ')));
const reserved = read(path.join(__dirname, 'reserved-names.json'));
const builtIn = words(reserved.builtIn);
const macro = words(reserved.macro);

/** Files with functions that cells can call, in a stable order. */
exports.functionFiles = () =>
  fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => /\.ts$/.test(file) && /@customfunction/.test(fs.readFileSync(file, 'utf8')))
    .sort();

/** The client's name for growth is also Excel's; inside the namespace the two never meet. */
const allowedBuiltIn = new Set(['GROWTH']);

/** Why a name cannot be a function's, or `null`. */
exports.nameProblem = (name) => {
  if (!/^[A-Z][A-Z0-9]{2,}$/.test(name)) return 'is not three or more capital letters and digits';
  if (/^[A-Z]{1,3}[0-9]+$/.test(name)) return 'is the address of a cell';
  if (builtIn.has(name) && !allowedBuiltIn.has(name)) return 'is a function of Excel';
  return macro.has(name) ? 'is a command of Excel 4 macros' : null;
};

/** Line breaks of a comment are no line breaks of a tooltip. */
const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The choices as Excel's AutoComplete offers them. */
const enumFor = (id, { values }, language) => ({
  id,
  type: 'string',
  values: Object.entries(values).map(([name, tooltip]) => ({
    name: tooltip.name ?? name,
    stringValue: name,
    tooltip: tooltip[language],
  })),
});

/**
 * Completes the generated functions.json and makes its Vietnamese twin.
 * @param {string} functionsJsonText - what custom-functions-metadata wrote
 * @param {{ helpUrl?: string }} options - address of the folder of the functions' pages, with the slash at the end
 * @returns {{ en: string, vi: string }} the two files' texts
 */
exports.finishMetadata = (functionsJsonText, { helpUrl } = {}) => {
  const generated = JSON.parse(functionsJsonText);
  const catalogue = read(path.join(folder, 'texts.vi.json'));
  const choices = read(path.join(folder, 'choices.json'));
  const problems = [];
  const complain = (where, what) => problems.push(`${where} ${what}`);
  const enumOf = new Map(
    Object.entries(choices).flatMap(([id, { parameters }]) => parameters.map((place) => [place, id])),
  );
  const used = new Set();

  const translated = (language) => (definition) => {
    const { id } = definition;
    const texts = catalogue[id];
    const description = language === 'vi' ? texts?.description : definition.description;
    if (!oneLine(description)) complain(id, `has no description (${language})`);
    return {
      ...definition,
      description: oneLine(description),
      ...(helpUrl ? { helpUrl: `${helpUrl}${id}.html` } : {}),
      parameters: definition.parameters.map((parameter) => {
        const place = `${id}.${parameter.name}`;
        const text = texts?.parameters?.[parameter.name];
        const help = language === 'vi' ? text?.help : parameter.description;
        if (!oneLine(help)) complain(place, `has no help (${language})`);
        if (language === 'vi' && !text?.name) complain(place, 'has no Vietnamese name');
        const customEnumId = enumOf.get(place);
        if (customEnumId) used.add(place);
        return {
          ...parameter,
          description: oneLine(help),
          name: language === 'vi' ? (text?.name ?? parameter.name) : parameter.name,
          ...(customEnumId ? { customEnumId } : {}),
        };
      }),
    };
  };

  const functions = [...generated.functions].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, name, parameters } of functions) {
    const problem = exports.nameProblem(id);
    if (problem) complain(id, problem);
    if (name !== id) complain(id, 'has a name that is not its id');
    const known = Object.keys(catalogue[id]?.parameters ?? {});
    for (const extra of known.filter((one) => !parameters.some((parameter) => parameter.name === one))) {
      complain(`${id}.${extra}`, 'stands in texts.vi.json but is no parameter');
    }
  }
  for (const id of Object.keys(catalogue).filter(
    (one) => !functions.some((definition) => definition.id === one),
  )) {
    complain(id, 'stands in texts.vi.json but is no function');
  }
  const file = (language) => {
    const texts = functions.map(translated(language));
    const enums = Object.entries(choices).map(([id, choice]) => enumFor(id, choice, language));
    const { allowCustomDataForDataTypeAny } = generated;
    // never allowErrorForDataTypeAny as well: Excel LTSC 2021 crashes on both (office-js issue 4385)
    const whole = { allowCustomDataForDataTypeAny, functions: texts, enums };
    return `${JSON.stringify(whole, null, 2)}\n`;
  };
  const finished = { en: file('en'), vi: file('vi') };
  for (const place of enumOf.keys())
    if (!used.has(place)) complain(place, 'stands in choices.json but is no parameter');
  if (problems.length > 0) throw new Error(`functions.json cannot be completed:\n${problems.join('\n')}`);
  return finished;
};
