import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedRequest } from './requests.ts';

/** A response, or a connection that is reset without one. */
export type Answer = Response | 'reset';

/** The event in place of the normal response. */
export type FaultAction =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** With `during`, the connection breaks after the headers and half of the body. */
  | { drop: 'before' | 'during' | 'after' }
  | { hang: true }
  /** The request is processed late. */
  | { delayMs: number }
  /** The request is processed at once, but the response is late, so that it shows an old state. */
  | { answerAfterMs: number }
  /** 401 with a claims challenge, as continuous access evaluation sends it for a revoked token. */
  | { claimsChallenge: true }
  | { html: number }
  | ((request: LoggedRequest, next: () => Promise<Answer>) => Answer | Promise<Answer>);

/** The requests that a fault is for. */
export type RequestMatch =
  | ((request: LoggedRequest) => boolean)
  | { method?: string; host?: string; path?: RegExp; label?: RegExp | string };

/** An event in place of the normal response to some requests. */
export interface Fault {
  /** All requests if left out. */
  match?: RequestMatch;
  /** The number of matching requests that it hits, 1 if left out. */
  times?: number;
  /** The number of matching requests that pass first. */
  after?: number;
  do: FaultAction;
}

/** A hook that runs before a request is processed, such as a second writer. */
export type RequestHook = (request: LoggedRequest) => void | Promise<void>;

function matches(match: RequestMatch | undefined, request: LoggedRequest): boolean {
  if (!match) return true;
  if (typeof match === 'function') return match(request);
  if (match.method && match.method !== request.method) return false;
  if (match.host && match.host !== request.host) return false;
  if (match.path && !match.path.test(request.path)) return false;
  if (match.label === undefined) return true;
  return typeof match.label === 'string' ? match.label === request.label : match.label.test(request.label);
}

const HTML =
  '<html><head><title>Service unavailable</title></head><body><h2>Our services are unavailable</h2></body></html>';

/**
 * The challenge of continuous access evaluation: a client should request a new token with these claims.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
function claimsChallenge(): Response {
  const claims = btoa(JSON.stringify({ access_token: { nbf: { essential: true, value: '1764504000' } } }));
  const message = 'Continuous access evaluation resulted in challenge: TokenIssuedBeforeRevocationTimestamp.';
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${claims}"`;
  return Response.json(
    { error: { code: 'InvalidAuthenticationToken', message } },
    { status: 401, headers: { 'www-authenticate': challenge } },
  );
}

/** A response that promises its whole body but sends only half of it. */
async function brokenOff(answer: Answer): Promise<Answer> {
  if (answer === 'reset') return answer;
  const body = await answer.text();
  const headers = new Headers(answer.headers);
  headers.set('content-length', `${Buffer.byteLength(body) + 1}`);
  headers.set('connection', 'close');
  return new Response(body.slice(0, body.length / 2), { status: answer.status, headers });
}

/** The faults of one sandbox, in the order in which they were set. */
export class Faults {
  readonly #faults: { fault: Fault; seen: number; left: number }[] = [];
  readonly #stopped = Promise.withResolvers<Answer>();

  add(fault: Fault): void {
    this.#faults.push({ fault, seen: 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#faults.length = 0;
  }

  /** Reset the requests that hang. */
  release(): void {
    this.#stopped.resolve('reset');
  }

  /** Respond to a request with the first fault that is due, or normally. */
  async apply(request: LoggedRequest, next: () => Promise<Answer>): Promise<Answer> {
    const due = this.#due(request);
    if (!due) return next();
    if (typeof due === 'function') return due(request, next);
    if ('hang' in due) return this.#stopped.promise;
    if ('drop' in due) {
      if (due.drop === 'during') return brokenOff(await next());
      if (due.drop === 'after') await next();
      return 'reset';
    }
    if ('delayMs' in due) {
      await sleep(due.delayMs);
      return next();
    }
    if ('answerAfterMs' in due) {
      const answer = await next();
      await sleep(due.answerAfterMs);
      return answer;
    }
    if ('claimsChallenge' in due) return claimsChallenge();
    if ('html' in due) {
      return new Response(HTML, { status: due.html, headers: { 'content-type': 'text/html' } });
    }
    const text = due.body === undefined || typeof due.body === 'string' ? due.body : JSON.stringify(due.body);
    const headers = { 'content-type': 'application/json; charset=utf-8', ...due.headers };
    return new Response(text ?? null, { status: due.status, headers });
  }

  #due(request: LoggedRequest): FaultAction | undefined {
    for (const entry of this.#faults) {
      if (entry.left === 0 || !matches(entry.fault.match, request)) continue;
      entry.seen += 1;
      if (entry.seen <= (entry.fault.after ?? 0)) continue;
      entry.left -= 1;
      return entry.fault.do;
    }
    return undefined;
  }
}
