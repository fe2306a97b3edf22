/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/__tests__/environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    // The sandbox is loaded once for each worker, see environment.js.
    '[\\\\/]sandbox[\\\\/]index\\.ts$': '<rootDir>/__tests__/loaded-sandbox.js',
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/{__tests__,sandbox/__tests__}/**/*.test.ts'],
  // They wait for minutes: `npm run test:faults`, a step of its own of .ci/run.
  testPathIgnorePatterns: ['<rootDir>/__tests__/faults/'],
  testSequencer: '<rootDir>/__tests__/sequencer.js',
  testTimeout: 60_000,
  // One more than the smallest runner has cores: a worker often waits for what it has started.
  maxWorkers: 3,
  // Scenario tests wait for a process most of their time: so many of one file run beside each other.
  maxConcurrency: 8,
  // Measured is what unit tests see, of all of src. What they do not reach (the wire, signing in, the story) is
  // run by the scenario tests within the bundle, where nothing is counted: these floors are for the rest.
  collectCoverageFrom: ['src/**/*.ts'],
  // V8's own counters are twice as slow here: they count everything that a test loads, this one only src.
  coverageProvider: 'babel',
  coverageReporters: ['text'],
  coverageThreshold: {
    './src/inputs/': { lines: 95, branches: 90 },
    './src/resources/': { lines: 80, branches: 80 },
  },
};
