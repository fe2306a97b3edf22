/** What an ID token claims, as Entra compares it with federated credentials: exactly, casing included. */
export interface PresentedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** What is known about a failed sign-in besides its words. */
export interface SignInErrorOptions extends ErrorOptions {
  /** What the ID token claimed, when one was used. */
  readonly presented?: PresentedClaims | undefined;
  /** By which Entra's own log finds the attempt again. */
  readonly correlationId?: string | undefined;
}

/** Signing in did not work. The message begins with the words of whoever refused. */
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
