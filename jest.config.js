// CommonJS files of Univer and jsdom require these, and jest cannot require ES modules.
const esModules = [
  'lodash-es',
  'nanoid',
  'rbush',
  'quickselect',
  'kdbush',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  '@exodus/bytes',
  'parse5',
  'entities',
  '@asamuzakjp',
  '@bramus',
  '@csstools',
  'lru-cache',
  'css-tree',
].join('|');
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2021', transform: { react: { runtime: 'classic' } } } }],
  [`/node_modules/(?:${esModules})/.+\\.m?js$`]: [
    '@swc/jest',
    { jsc: { target: 'es2021' }, module: { type: 'commonjs' } },
  ],
};
const transformIgnorePatterns = [`/node_modules/(?!.*(?:${esModules})/)`];

/** Two projects: `unit` runs in Node, `browser` drives the built pages in an installed browser. */
module.exports = {
  testSequencer: '<rootDir>/scripts/slow-tests-first.cjs',
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
