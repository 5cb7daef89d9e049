const path = require('node:path');
require('./load-source.cjs');

const source = path.join(__dirname, '../src') + path.sep;

/**
 * A loader for webpack: what the standard tables say of themselves, as data in the place of the module that asks each of them. A page
 * has it at hand without the tables, and each table stands in one file.
 */
module.exports = function tableInfos() {
  this.addContextDependency(path.dirname(this.resourcePath));
  // a server that watches asks again after a change
  for (const file of Object.keys(require.cache)) if (file.startsWith(source)) delete require.cache[file];
  const { TEMPLATE_INFO } = require(this.resourcePath);
  return `export const TEMPLATE_INFO = ${JSON.stringify(TEMPLATE_INFO)};`;
};
