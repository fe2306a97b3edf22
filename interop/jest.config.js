import main from '../jest.config.js';

const isLinuxOnX64 = process.platform === 'linux' && process.arch === 'x64';

/** Programs that others wrote, against the sandbox and the built action. */
export default {
  ...main,
  rootDir: '..',
  testMatch: ['<rootDir>/interop/**/*.test.ts'],
  // The other machines are emulated on Linux x64.
  testPathIgnorePatterns: isLinuxOnX64 ? [] : ['/machines\\.test\\.ts$'],
  // The first run installs the Azure CLI.
  testTimeout: 900_000,
  // One file after the other: two would install the same program into the same folder at once.
  maxWorkers: 1,
};
