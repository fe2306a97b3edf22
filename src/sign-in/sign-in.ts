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

/** The claims of a GitHub OIDC token that Entra compares with federated credentials: exactly, including case. */
export interface PresentedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** A failed sign-in. The message begins with the words of the server that refused it. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** The claims of the GitHub OIDC token, if one was used. */
  readonly presented: PresentedClaims | undefined;
  /** The ID of the attempt in Entra's sign-in log. */
  readonly correlationId: string | undefined;

  constructor(message: string, cause?: unknown, presented?: PresentedClaims, correlationId?: string) {
    super(message, { cause });
    this.presented = presented;
    this.correlationId = correlationId;
  }
}
