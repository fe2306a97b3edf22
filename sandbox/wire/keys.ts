import { randomUUID, type webcrypto } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A signing key with the JWK that clients and servers find in the issuer's key set. */
export interface SigningKey {
  sign(claims: JWTPayload): Promise<string>;
  publicKey: webcrypto.CryptoKey;
  jwk: JWK;
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = randomUUID().replaceAll('-', '');
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  return {
    publicKey,
    jwk,
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, x5t: kid }).sign(privateKey),
  };
}

let keys: Promise<{ github: SigningKey; entra: SigningKey }> | undefined;

/** Get the keys of GitHub and Entra. They are created once per process, because that takes a while. */
export function signingKeys(): Promise<{ github: SigningKey; entra: SigningKey }> {
  keys ??= Promise.all([makeKey(), makeKey()]).then(([github, entra]) => ({ github, entra }));
  return keys;
}
