/** Files that wait long and cost little. If they start first, the others run meanwhile. */
const PATIENT = [
  'faults/retries.test.ts',
  'scenario/completion.test.ts',
  'faults/comment-faults.test.ts',
  'faults/fresh-decisions.test.ts',
  'faults/token-renewal.test.ts',
  'faults/interleavings.test.ts',
];

const orderOf = ({ path }) => {
  const at = PATIENT.findIndex((name) => path.replaceAll('\\', '/').endsWith(name));
  if (at >= 0) return at;
  return /[\\/](scenario|faults)[\\/]/.test(path) ? PATIENT.length : PATIENT.length + 1;
};

/**
 * The order of the test files: first those that wait long, then the other scenarios, then the rest by name. Jest's own
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
