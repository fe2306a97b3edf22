import type { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { oneLine } from '../text.ts';

/** What is wrong with a line of `roles`, as Azure told before anything was written. */
export interface LineProblem {
  readonly line: number;
  /** What is wrong, and how it is right. */
  readonly text: string;
  /** Azure's answer, where that is how it was found out. */
  readonly cause?: AzureError;
}

/** Lines that cannot come true: nothing is written. */
export class RoleLinesError extends Error {
  override readonly name = 'RoleLinesError';

  constructor(problems: readonly LineProblem[]) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line);
    // What several principals met is one problem; each was told it under an ID of its own.
    const texts = distinct(inOrder, ({ line, text }) => `${line} ${text}`).map(
      ({ line, text, cause }) =>
        `Input 'roles', line ${line}: ${text}${cause ? ` Azure says: ${wordsOf(cause)}` : ''}`,
    );
    super(`${texts.join('\n')}\nNothing was changed.`);
  }
}

function wordsOf({ detail, status, correlationId }: AzureError): string {
  const id = correlationId ? ` (correlation ID: ${oneLine(correlationId)})` : '';
  return `${oneLine(detail.code)} (HTTP ${status}): ${oneLine(detail.message)}${id}`;
}
