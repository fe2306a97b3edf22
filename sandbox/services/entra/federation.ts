import { decodeJwt, jwtVerify } from 'jose';
import { GITHUB_ISSUER } from '../../constants.ts';
import type { Context } from '../../context.ts';
import { signingKeys } from '../../wire/keys.ts';
import type { FederatedCredential } from '../../world/types.ts';
import { entraErrors } from './errors.ts';
import { clock } from './tokens.ts';

/** The identity that an assertion is for, and its federated credentials. */
interface Client {
  clientId: string;
  name: string;
  federatedCredentials: readonly FederatedCredential[];
}

/**
 * Check an assertion against the federated credentials as Entra does. Issuer, subject, and audience must match
 * exactly, including case, and each has its own error.
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation
 */
export async function checkAssertion(context: Context, client: Client, assertion: string): Promise<void> {
  const credentials = client.federatedCredentials;
  if (credentials.length === 0) throw entraErrors.noCredential(client.clientId, client.name);
  const claims = decode(assertion);
  const from = new Date((claims.nbf ?? claims.iat ?? 0) * 1000);
  const until = new Date((claims.exp ?? 0) * 1000);
  // Entra allows for a clock that is off by five minutes, but tests need expiry at once.
  if (context.now() >= until.getTime() || context.now() + 300_000 < from.getTime()) {
    throw entraErrors.expired(context.now(), from, until);
  }
  const issuer = claims.iss ?? '';
  const subject = claims.sub ?? '';
  const audience = `${claims.aud ?? ''}`;
  const sameIssuer = credentials.filter((credential) => credential.issuer === issuer);
  const sameSubject = sameIssuer.filter((credential) => credential.subject === subject);
  const sameAll = sameSubject.some((credential) => credential.audiences.includes(audience));
  if (!sameAll && context.options.legacyFederationError) throw entraErrors.legacy(issuer, subject, audience);
  if (sameIssuer.length === 0) throw entraErrors.issuer(issuer);
  if (sameSubject.length === 0) {
    const otherCase = sameIssuer.some(
      (credential) => credential.subject.toLowerCase() === subject.toLowerCase(),
    );
    throw otherCase ? entraErrors.subjectCase(subject) : entraErrors.subject(subject);
  }
  if (!sameAll) throw entraErrors.audience(audience);
  await checkSignature(context, issuer, assertion);
}

function decode(assertion: string) {
  try {
    return decodeJwt(assertion);
  } catch {
    throw entraErrors.signature();
  }
}

async function checkSignature(context: Context, issuer: string, assertion: string): Promise<void> {
  const { github, entra } = await signingKeys();
  const key = issuer === GITHUB_ISSUER ? github : entra;
  await jwtVerify(assertion, key.publicKey, clock(context)).catch(() => {
    throw entraErrors.signature();
  });
}
