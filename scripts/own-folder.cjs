/** A loader of webpack's: a package's file knows its own folder, where it reads what lies beside it. */
module.exports = function ownFolder(source) {
  return `const __dirname = ${JSON.stringify(this.context)};\n${source}`;
};
