import { randomUUID } from 'node:crypto';
import { jwtVerify } from 'jose';
import { CLOUDS } from '../../clouds.ts';
import type { Caller, Context } from '../../context.ts';
import { signingKeys } from '../../wire/keys.ts';

/** The principal and the audience of an access token. */
export interface TokenSubject {
  tenantId: string;
  clientId: string;
  objectId: string;
  audience: string;
  /** The resource behind a managed identity. */
  resourceId?: string;
}

/** Issue an access token as Entra does for applications and managed identities. */
export async function issueAccessToken(context: Context, subject: TokenSubject): Promise<string> {
  const { entra } = await signingKeys();
  const now = Math.floor(context.now() / 1000);
  const token = await entra.sign({
    aud: subject.audience,
    iss: `https://sts.windows.net/${subject.tenantId}/`,
    iat: now,
    nbf: now,
    exp: now + context.options.tokenLifetimeSeconds,
    appid: subject.clientId,
    appidacr: '2',
    idp: `https://sts.windows.net/${subject.tenantId}/`,
    idtyp: 'app',
    oid: subject.objectId,
    sub: subject.objectId,
    tid: subject.tenantId,
    uti: randomUUID(),
    ver: '1.0',
    ...(subject.resourceId === undefined ? {} : { xms_mirid: subject.resourceId }),
  });
  context.tokens.add(token);
  return token;
}

/** The reason why a bearer token was refused. */
export class TokenRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Check a bearer token and return its principal.
 * @throws {TokenRefused} if it is missing, forged, expired, or for another audience
 */
export async function verifyBearer(
  context: Context,
  header: string | undefined,
  audiences: readonly string[],
): Promise<Caller> {
  const token = /^bearer (.+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) {
    throw new TokenRefused(
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
    );
  }
  const { entra } = await signingKeys();
  const { payload } = await jwtVerify(token, entra.publicKey, clock(context)).catch(
    (error: Error & { code?: string }) => {
      throw error.code === 'ERR_JWT_EXPIRED'
        ? new TokenRefused('ExpiredAuthenticationToken', 'The access token expiry UTC time has passed.')
        : new TokenRefused('InvalidAuthenticationToken', 'The access token is invalid.');
    },
  );
  const audience = `${payload.aud}`.replace(/\/$/, '');
  if (!audiences.includes(audience)) {
    throw new TokenRefused(
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${payload.aud}'. It should exactly match with one of the allowed audiences ${audiences.map((one) => `'${one}'`).join(',')}.`,
    );
  }
  return { objectId: `${payload['oid']}`, clientId: `${payload['appid']}` };
}

/** The sandbox's time, for jose. */
export function clock(context: Context): { currentDate: Date } {
  return { currentDate: new Date(context.now()) };
}

/** The audiences that the ARM of a cloud accepts. */
export function armAudiences(cloud: keyof typeof CLOUDS): string[] {
  return [`https://${CLOUDS[cloud].arm}`, CLOUDS[cloud].classic];
}
