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
