import { goProgram, pythonEnvironment } from '../tools/peers.ts';

/** Install the programs before the first test, because two test files would install the same one at once. */
export default async function install(): Promise<void> {
  const packages = ['az', 'gh', 'linters', 'python', 'sdk'] as const;
  const programs = ['act', 'actionlint', 'gojq', 'vale'] as const;
  await Promise.all([
    ...packages.map((name) => pythonEnvironment(`requirements-${name}.txt`)),
    ...programs.map((name) => goProgram(name)),
  ]);
}
