const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;

/** Doubles from half a second to half a minute, spread a little so that parallel requests do not return together. */
export function backoffMs(retryCount: number): number {
  const wait = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(retryCount, 10), MAX_BACKOFF_MS);
  return wait * (0.75 + Math.random() / 4);
}
