import { randomUUID } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import type { Env } from '../../context.ts';

/** An error from Entra's token endpoint. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export class EntraError extends Error {
  readonly code: number;
  readonly status: 400 | 401;
  readonly error: string;

  constructor(
    code: number,
    error: 'invalid_client' | 'invalid_request' | 'unauthorized_client' | 'invalid_scope',
    text: string,
  ) {
    super(text);
    this.code = code;
    this.error = error;
    this.status = error === 'invalid_client' ? 401 : 400;
  }
}

/** Print a time as Entra does: `2026-07-30 12:34:56Z`. */
function entraTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** Respond with an error. Entra ends every description with IDs and the time. */
export function entraErrorResponse(c: HonoContext<Env>, error: EntraError, now: number): Response {
  const timestamp = entraTime(new Date(now));
  const traceId = randomUUID();
  const correlationId = c.req.header('client-request-id') ?? randomUUID();
  const trailer = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`;
  return c.json(
    {
      error: error.error,
      error_description: `AADSTS${error.code}: ${error.message} ${trailer}`,
      error_codes: [error.code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `https://${c.env.url.host}/error?code=${error.code}`,
    },
    error.status,
  );
}

const CHECK =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion. ' +
  'https://learn.microsoft.com/entra/workload-id/workload-identity-federation';

/** The errors of signing in with a federated credential or a secret. */
export const entraErrors = {
  subject: (subject: string) =>
    new EntraError(
      700213,
      'invalid_client',
      `No matching federated identity record found for presented assertion subject '${subject}'. ${CHECK}`,
    ),
  subjectCase: (subject: string) =>
    new EntraError(
      7002138,
      'invalid_client',
      `No matching federated identity record found for presented assertion subject '${subject}'. ` +
        `The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${CHECK}`,
    ),
  issuer: (issuer: string) =>
    new EntraError(
      700211,
      'invalid_client',
      `No matching federated identity record found for presented assertion issuer '${issuer}'. ${CHECK}`,
    ),
  audience: (audience: string) =>
    new EntraError(
      700212,
      'invalid_client',
      `No matching federated identity record found for presented assertion audience '${audience}'. ${CHECK}`,
    ),
  legacy: (issuer: string, subject: string, audience: string) =>
    new EntraError(
      70021,
      'invalid_request',
      `No matching federated identity record found for presented assertion. Assertion Issuer: '${issuer}'. ` +
        `Assertion Subject: '${subject}'. Assertion Audience: '${audience}'. ` +
        'https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation',
    ),
  noCredential: (clientId: string, name: string) =>
    new EntraError(
      70025,
      'invalid_client',
      `The client '${clientId}'(${name}) has no configured federated identity credentials.`,
    ),
  application: (clientId: string, tenant: string) =>
    new EntraError(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if the ` +
        'application has not been installed by the administrator of the tenant or consented to by any user in the ' +
        'tenant. You may have sent your authentication request to the wrong tenant.',
    ),
  tenant: (tenant: string) =>
    new EntraError(
      90002,
      'invalid_request',
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the ` +
        'correct cloud. Check with your subscription administrator, this may happen if there are no active ' +
        'subscriptions for the tenant.',
    ),
  expired: (now: number, from: Date, until: Date) =>
    new EntraError(
      700024,
      'invalid_client',
      `Client assertion is not within its valid time range. Current time: ${new Date(now).toISOString()}, assertion ` +
        `valid from ${from.toISOString()}, expiry time of assertion ${until.toISOString()}. Review the documentation ` +
        'at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .',
    ),
  signature: () =>
    new EntraError(
      700027,
      'invalid_client',
      "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found or the assertion's signature is invalid.]",
    ),
  cloud: () =>
    new EntraError(900382, 'invalid_request', 'Confidential Client is not supported in Cross Cloud request.'),
  secret: (clientId: string) =>
    new EntraError(
      7000215,
      'invalid_client',
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not ' +
        `the client secret ID, for a secret added to app '${clientId}'.`,
    ),
  noSecret: () =>
    new EntraError(
      7000218,
      'invalid_client',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ),
  grant: (grant: string) =>
    new EntraError(70003, 'invalid_request', `The app requested an unsupported grant type '${grant}'.`),
  scope: (scope: string) =>
    new EntraError(
      1002012,
      'invalid_scope',
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ),
};
