/** What is wrong with a line of `roles`, as Azure told before anything was written. */
export interface LineProblem {
  readonly line: number;
  /** What is wrong, and how it is right. */
  readonly text: string;
}

/** Lines that cannot come true: nothing is written. */
export class RoleLinesError extends Error {
  override readonly name = 'RoleLinesError';

  constructor(problems: readonly LineProblem[]) {
    const inOrder = [...problems].sort((a, b) => a.line - b.line);
    const texts = inOrder.map(({ line, text }) => `Input 'roles', line ${line}: ${text}`);
    super(`${[...new Set(texts)].join('\n')}\nNothing was changed.`);
  }
}
