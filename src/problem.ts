/**
 * One of the action's own errors. The code that throws it also writes its fix. The message is the first line: what
 * failed, and for what, without resource IDs. The report puts the parts below it, and Azure's response (`cause`) last.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The reason, in our words. */
  readonly why: string | undefined;
  /** The fix as an imperative sentence, with commands on lines of their own. */
  readonly fix: string | undefined;
  /** The state that the failure leaves, such as `Nothing was changed.` */
  readonly state: string | undefined;

  constructor(what: string, parts: Partial<Pick<Problem, 'why' | 'fix' | 'state' | 'cause'>> = {}) {
    super(what, { cause: parts.cause });
    this.why = parts.why;
    this.fix = parts.fix;
    this.state = parts.state;
  }
}
