// Named .mjs, because Microsoft's office-addin-lint takes the project's own rules only from a file of this name.
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms without Excel, React, the DOM and Node. Who may import whom stands in .dependency-cruiser.cjs. */
const PURE_ROOMS = [
  'spreadsheet',
  'indicators',
  'formulas',
  'recognition',
  'tables',
  'linking',
  'findings',
  'planning',
  'collecting',
  'reports',
];

const forbid = (names, message) => ['error', { patterns: [{ group: names, message }] }];
const react = [
  'react',
  'react-dom',
  'react-dom/*',
  'office-ui-fabric-react',
  'office-ui-fabric-react/*',
  '@uifabric/*',
];
const node = ['node:*', 'fs', 'path', 'os', 'child_process', 'crypto', 'url', 'util'];

/** What scripts may use without importing it. */
const nodeGlobals = Object.fromEntries(
  [
    'Atomics',
    'Buffer',
    'SharedArrayBuffer',
    'URL',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setInterval',
    'setTimeout',
    'structuredClone',
  ].map((name) => [name, 'readonly']),
);
const commonJsGlobals = {
  __dirname: 'readonly',
  exports: 'writable',
  module: 'writable',
  require: 'readonly',
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { ecmaVersion: 2022, globals: nodeGlobals },
    plugins: { 'import-x': importX },
    rules: {
      eqeqeq: ['error', 'smart'],
      'import-x/no-cycle': 'error',
      'no-const-assign': 'error',
      'no-dupe-keys': 'error',
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-unused-vars': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'require-await': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: commonJsGlobals },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    plugins: { 'import-x': importX, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    // Tests of the stand-in do on purpose what these rules warn the add-in of.
    files: ['tests/workbench/office-host/**'],
    rules: {
      'office-addins/load-object-before-read': 'off',
      'office-addins/no-empty-load': 'off',
      'office-addins/no-navigational-load': 'off',
    },
  },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-imports': forbid(
        [...react, ...node, '@microsoft/*', '@univerjs/*'],
        'subject matter stands alone',
      ),
    },
  },
  {
    files: ['src/functions/**', 'src/workbook/**'],
    rules: { 'no-restricted-imports': forbid([...react, ...node], 'no React and no Node here') },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**', 'src/workbench/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['TSQualifiedName[left.name="Excel"]', 'MemberExpression[object.name="Excel"]'].map(
          (selector) => ({
            selector,
            message: 'only src/workbook talks to Excel',
          }),
        ),
      ],
    },
  },
);
