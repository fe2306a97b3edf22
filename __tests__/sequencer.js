/** Files that take long, and mostly wait. If they start first, the others run meanwhile. */
const LONG = [
  'interop/az.test.ts',
  'interop/real-azure.test.ts',
  'faults/retries.test.ts',
  'scenario/completion.test.ts',
  'interop/quick-start.test.ts',
  'interop/sdk.test.ts',
  'interop/act.test.ts',
  'faults/permissions.test.ts',
];

const orderOf = ({ path }) => {
  const at = LONG.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
  if (at >= 0) return at;
  return /[\\/](scenario|faults)[\\/]/.test(path) ? LONG.length : LONG.length + 1;
};

/**
 * The order of the test files: first those that take long, then the other scenarios, then the rest by name. Jest's own
 * order follows the last run, which a fresh clone doesn't have.
 */
export default class {
  sort(tests) {
    return tests.toSorted((a, b) => orderOf(a) - orderOf(b) || (a.path < b.path ? -1 : 1));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
