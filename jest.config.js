/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // Scenario tests wait for a process most of their time: so many of one file run beside each other.
  maxConcurrency: 8,
  collectCoverageFrom: [
    'src/identity/**/*.ts',
    'src/request.ts',
    'src/inputs.ts',
    'src/text.ts',
    'src/report/{outputs,results}.ts',
  ],
  coverageProvider: 'v8',
  coverageReporters: ['text'],
  coverageThreshold: {
    './src/identity/': { lines: 95, branches: 95 },
    './src/request.ts': { lines: 95, branches: 95 },
    './src/inputs.ts': { lines: 95, branches: 95 },
  },
};
