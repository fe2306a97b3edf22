import type { Cloud } from '../cloud.ts';
import type { Kind } from '../kinds.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/** What the advice on an error may name. */
export interface ExplainContext {
  readonly kind: Kind | undefined;
  /** Whether nothing is to be written (`show`, `dry-run`): then reading is all that a role must allow. */
  readonly isReadOnly: boolean;
  readonly signIn: SignIn;
  readonly cloud: Cloud;
}
