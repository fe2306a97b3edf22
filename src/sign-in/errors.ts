/** The claims of a GitHub OIDC token that Entra compares with federated credentials: exactly, including case. */
export interface PresentedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** Facts about a failed sign-in in addition to its message. */
export interface SignInErrorOptions extends ErrorOptions {
  /** The claims of the GitHub OIDC token, if one was used. */
  readonly presented?: PresentedClaims | undefined;
  /** The ID of the attempt in Entra's sign-in log. */
  readonly correlationId?: string | undefined;
}

/** A failed sign-in. The message begins with the words of the server that refused it. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly presented: PresentedClaims | undefined;
  readonly correlationId: string | undefined;

  constructor(message: string, { presented, correlationId, ...options }: SignInErrorOptions = {}) {
    super(message, options);
    this.presented = presented;
    this.correlationId = correlationId;
  }
}
