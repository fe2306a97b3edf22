import { createHmac, randomBytes } from 'node:crypto';
import { CLOUDS } from '../../clouds.ts';
import type { Context } from '../../context.ts';
import { ArmError } from './errors.ts';

const SECRET = randomBytes(32);

/** Every real operation URL contains a certificate chain of about 2.5 KB. */
const CERTIFICATE = `MIIH${randomBytes(2000).toString('base64url')}`;

function sign(text: string, length: number): string {
  return createHmac('sha512', SECRET).update(text).digest('base64url').slice(0, length);
}

/** A signed URL of over 3 KB, to be used exactly as it is. No two are equal. */
export function signedUrl(context: Context, path: string, query: string): string {
  const { arm } = CLOUDS[context.options.cloud];
  const ticks = (BigInt(context.now()) + 62_135_596_800_000n) * 10_000n + BigInt(randomBytes(1)[0] ?? 0);
  const signed = `${path}?${query}&t=${ticks}&c=${CERTIFICATE}`;
  return `https://${arm}${signed}&s=${sign(signed, 342)}&h=${sign(`${signed}#h`, 43)}`;
}

/**
 * Check the signature of an operation URL.
 * @throws {ArmError} 400 if the URL was changed
 */
export function checkSignature(url: URL): void {
  const match = /^(.+)&s=([^&]+)&h=([^&]+)$/.exec(`${url.pathname}${url.search}`);
  const [, signed = '', s, h] = match ?? [];
  if (s === sign(signed, 342) && h === sign(`${signed}#h`, 43)) return;
  throw new ArmError(
    400,
    'InvalidOperationUrl',
    'The operation URL is not valid: its signature does not match. Use the URL exactly as it was returned.',
  );
}
