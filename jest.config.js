/**
 * Settings that the projects in `__tests__/faults` and `interop` share.
 * @type {import('jest').Config}
 */
export const shared = {
  testEnvironment: '<rootDir>/__tests__/environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    // Each worker loads the sandbox once, see environment.js.
    '[\\\\/]sandbox[\\\\/]index\\.ts$': '<rootDir>/__tests__/loaded-sandbox.js',
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // No test comes close to it, even on a busy machine.
  testTimeout: 600_000,
};

/** @type {import('jest').Config} */
export default {
  ...shared,
  testMatch: ['<rootDir>/{__tests__,sandbox/__tests__}/**/*.test.ts'],
  // They wait for minutes: `npm run test:faults`, a separate step of .ci/run.
  testPathIgnorePatterns: ['<rootDir>/__tests__/faults/'],
  testSequencer: '<rootDir>/__tests__/sequencer.js',
  // One more than the cores of the smallest runner, because a worker often waits for what it has started.
  maxWorkers: 3,
  // Scenario tests spend most of their time waiting for a process, so this many of one file run in parallel.
  maxConcurrency: 8,
  // Coverage counts what unit tests reach in all of src. Scenario tests run the rest (requests, signing in, the story) in
  // the bundle, where Jest can't count. These thresholds are for what unit tests do reach.
  collectCoverageFrom: ['src/**/*.ts'],
  // V8's own counters take twice as long, because they count everything that a test loads.
  coverageProvider: 'babel',
  coverageReporters: ['text'],
  coverageThreshold: {
    './src/inputs/': { lines: 95, branches: 90 },
    './src/resources/': { lines: 80, branches: 80 },
  },
};
