import unitAndScenario from './jest.config.js';

/** Programs that others wrote, against the sandbox and the built action. Run one by one: they take long. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: unitAndScenario.extensionsToTreatAsEsm,
  transform: unitAndScenario.transform,
  testMatch: ['<rootDir>/interop/**/*.test.ts'],
  // The first run installs the Azure CLI.
  testTimeout: 900_000,
  maxWorkers: 2,
};
