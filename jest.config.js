const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2021', transform: { react: { runtime: 'classic' } } } }],
  '/node_modules/(?!@?jest|@swc/).+\\.[cm]?js$': '<rootDir>/scripts/packages-once.cjs',
};

/** Two projects: `unit` runs in Node, `browser` drives the built pages in an installed browser. */
module.exports = {
  testSequencer: '<rootDir>/scripts/slow-tests-first.cjs',
  projects: [
    {
      displayName: 'unit',
      testEnvironment: '<rootDir>/scripts/packages-once.cjs',
      testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
      transform,
      transformIgnorePatterns: [],
    },
    {
      displayName: 'browser',
      testEnvironment: '<rootDir>/scripts/packages-once.cjs',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      transform,
      transformIgnorePatterns: [],
    },
  ],
};
