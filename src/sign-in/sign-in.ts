import type { AccessToken, GetTokenOptions } from '@azure/core-auth';

/** A way to sign in: with GitHub's OIDC token, or with credentials that the job already has. */
export type SignIn = OidcSignIn | JobSignIn;

/** Sign-in with a GitHub OIDC token. */
export interface OidcSignIn {
  readonly by: 'oidc';
  readonly clientId: string;
  readonly tenantId: string;
  readonly audience: string;
}

/** Sign-in with credentials that the job already has. The IDs choose among them. */
export interface JobSignIn {
  readonly by: 'job';
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
}

/** Get an access token for Azure Resource Manager. */
export type TokenSource = (options: GetTokenOptions) => Promise<AccessToken>;

/** The claims of a GitHub OIDC token that Entra compares with federated credentials: exactly, including case. */
export interface PresentedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** The parts of a {@link SignInError} that aren't in its message. */
export type SignInParts = Partial<
  Pick<SignInError, 'cause' | 'presented' | 'correlationId' | 'note' | 'ways'>
>;

/** A failed sign-in. The message is a sentence from the server that refused it. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** The number of Entra's error, such as `700024` for AADSTS700024. */
  readonly entraCode: string | undefined;
  /** The claims of the GitHub OIDC token, if one was used. */
  readonly presented: PresentedClaims | undefined;
  /** The ID of the attempt in Entra's sign-in log. */
  readonly correlationId: string | undefined;
  /** Another reason, in our words. */
  readonly note: string | undefined;
  /** The ways in which a job can sign in, one per line. */
  readonly ways: readonly string[];

  constructor(message: string, parts: SignInParts = {}) {
    const { cause, presented, correlationId, note, ways = [] } = parts;
    super(message, { cause });
    this.entraCode = /AADSTS(\d{1,9})/.exec(message)?.[1];
    this.presented = presented;
    this.correlationId = correlationId;
    this.note = note;
    this.ways = ways;
  }
}
