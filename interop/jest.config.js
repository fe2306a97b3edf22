import { shared } from '../jest.config.js';

const isLinuxOnX64 = process.platform === 'linux' && process.arch === 'x64';

/** Programs that others wrote, against the sandbox and the built action. */
export default {
  ...shared,
  rootDir: '..',
  testMatch: ['<rootDir>/interop/**/*.test.ts'],
  // The other machines are emulated on Linux x64.
  testPathIgnorePatterns: isLinuxOnX64 ? [] : ['/machines\\.test\\.ts$'],
  globalSetup: '<rootDir>/interop/install.ts',
};
