import { shared } from '../../jest.config.js';

/** Scenarios that wait for real backoffs, limits, and busy servers. They're separate so that `npm cit` stays short. */
export default {
  ...shared,
  rootDir: '../..',
  testMatch: ['<rootDir>/__tests__/faults/**/*.test.ts'],
};
