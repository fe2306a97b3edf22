import { describePlan } from '../resources/plan.ts';
import { Target } from '../resources/target.ts';
import type { Run } from '../run.ts';
import type { TargetResult } from './results.ts';
import type { RolesReport } from './roles-report.ts';
import { firstLines } from './words.ts';

/** The error of a dry run with `fail-on-change` that found something to change; undefined without either. */
export function driftOf(
  { request, entries }: Run,
  results: readonly TargetResult[],
  roles: RolesReport | undefined,
): string | undefined {
  if (request.operation === 'show' || !request.failOnChange) return undefined;
  const targets = entries.flatMap((entry, at) =>
    entry instanceof Target && entry.plan && results[at]?.resource.changed
      ? [`- ${entry.label}: ${describePlan(entry.plan)}`]
      : [],
  );
  const lines = [...targets, ...(roles?.planned ?? []).map((line) => `- role ${line}`)];
  if (lines.length === 0) return undefined;
  const head = "Drift: this would be changed, and 'fail-on-change' is set:";
  return [head, ...firstLines(lines)].join('\n');
}
