/** What the built files are made of, from the project's folder: a build older than any of it is out of date. */
exports.buildSources = [
  'src',
  'assets',
  'samples',
  'docs/functions',
  'docs/guide.md',
  'docs/huong-dan.md',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'scripts/own-folder.cjs',
  'scripts/table-infos.cjs',
  'scripts/load-source.cjs',
  'scripts/functions-metadata.cjs',
  'scripts/function-pages.cjs',
  'scripts/reserved-names.json',
];
