// Loads built files with the machine code that V8 made of them in an earlier run: the command line spends less on its start.
const { createHash } = require('node:crypto');
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const readIfThere = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** Keeps what V8 has compiled by the end of the run beside the built file; a folder that cannot be written costs only time. */
function keepAtExit(script, file) {
  process.once('exit', () => {
    try {
      writeFileSync(file, script.createCachedData());
    } catch {
      // the next run compiles again
    }
  });
}

/**
 * Loads a built CommonJS file, and the built files it requires by their relative names, each once.
 * @param {string} file - its absolute path
 */
exports.loadCompiled = function loadCompiled(file, loaded = new Map()) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const source = readFileSync(file, 'utf8');
  // V8 compares no more than the length of the source: the name must tell one build from another
  const hash = createHash('sha1').update(source).digest('hex').slice(0, 16);
  const cache = `${file}.${hash}.v8`;
  const cachedData = readIfThere(cache);
  const script = new vm.Script(Module.wrap(source), { filename: file, cachedData });
  if (!cachedData || script.cachedDataRejected) keepAtExit(script, cache);
  const module = { exports: {} };
  loaded.set(file, module);
  const folder = path.dirname(file);
  const requireOutside = Module.createRequire(file);
  const requireBuilt = (name) =>
    name.startsWith('.') ? loadCompiled(path.join(folder, name), loaded) : requireOutside(name);
  script.runInThisContext()(module.exports, requireBuilt, module, file, folder);
  return module.exports;
};
