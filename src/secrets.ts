/** The secrets of this process. A text that someone else wrote can repeat them. */
const secrets = new Set<string>();

/** Remember a secret, to be replaced in all text from outside. */
export function addSecret(secret: string): void {
  if (secret !== '') secrets.add(secret);
}

/** Replace all known secrets in a string. */
export function redact(text: string): string {
  let redacted = text;
  for (const secret of secrets) redacted = redacted.replaceAll(secret, '***');
  return redacted;
}
