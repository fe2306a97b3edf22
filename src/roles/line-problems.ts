import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { Problem } from '../problem.ts';
import { messageOf, oneLine } from '../text.ts';
import type { RoleLine } from './role-lines.ts';
import { scopeText } from './scope.ts';

/** A line of `roles` or `revoke-roles` that can't be fulfilled, found before any write. */
export interface LineProblem extends Partial<Pick<Problem, 'fix' | 'cause'>> {
  readonly line: RoleLine;
  readonly why: string;
  /** With `force`, it is only a warning. */
  readonly canBeForced?: true;
}

/** Combine all lines that can't be fulfilled into one error. */
export function combineProblems(problems: readonly LineProblem[]): Problem {
  // Several principals can meet the same problem.
  const each = [...distinct(problems, ({ line, why }) => `${line.input} ${line.line} ${why}`)].sort(
    (a, b) => a.line.input.localeCompare(b.line.input) || a.line.line - b.line.line,
  );
  const [first] = each;
  const state = 'Nothing was changed.';
  if (first && each.length === 1)
    return new Problem(`Can't use line ${first.line.line} of '${first.line.input}'.`, { ...first, state });
  return new Problem(`Can't use ${each.length} lines of 'roles' and 'revoke-roles'.`, {
    why: each.map((problem) => `- ${problemText(problem)}`).join('\n'),
    state,
  });
}

/** Describe a problem on one line: `Line 2 of 'roles': …`. */
export function problemText({ line, why, fix, cause }: LineProblem): string {
  const answer =
    cause instanceof AzureError ? ` Azure: ${oneLine(`${cause.detail.code}: ${cause.detail.message}`)}` : '';
  return `Line ${line.line} of '${line.input}': ${why}${fix ? ` To fix: ${fix}` : ''}${answer}`;
}

/** The problem if Azure returns 404 for a scope. */
export function missingScope(line: RoleLine, cause: AzureError): LineProblem {
  return {
    line,
    why: `The scope ${scopeText(line.scope)} doesn't exist.`,
    fix: "Check its names, 'resource-group', and 'subscription-id'.",
    cause,
  };
}

/** The problem if assignments can't be listed, for a reason other than a missing permission. */
export function listProblem(line: RoleLine, cause: unknown): LineProblem {
  return {
    line,
    why:
      `The role assignments at ${scopeText(line.scope)} can't be listed` +
      ` (${oneLine(cause instanceof AzureError ? cause.detail.code : messageOf(cause))}).`,
    // 400 and 401 are the responses for a scope that the token isn't for.
    fix:
      cause instanceof AzureError && (cause.status === 400 || cause.status === 401)
        ? 'Check that the scope is in a subscription of this tenant.'
        : 'Run the job again.',
    cause,
  };
}
