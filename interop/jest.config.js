import main from '../jest.config.js';

/** Programs that others wrote, against the sandbox and the built action. */
export default {
  ...main,
  rootDir: '..',
  testMatch: ['<rootDir>/interop/**/*.test.ts'],
  // It needs an emulator: `npm run test:arm64`.
  testPathIgnorePatterns: ['/arm64\\.test\\.ts$'],
  // The first run installs the Azure CLI.
  testTimeout: 900_000,
  // One file after the other: two would install the same program into the same folder at once.
  maxWorkers: 1,
};
