/** What an ID token claims, as Entra compares it with federated credentials: exactly, casing included. */
export interface PresentedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** Signing in did not work. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** What the ID token claimed, when one was used. */
  readonly presented: PresentedClaims | undefined;

  constructor(message: string, options: { cause?: unknown; presented?: PresentedClaims | undefined } = {}) {
    super(message, { cause: options.cause });
    this.presented = options.presented;
  }
}
