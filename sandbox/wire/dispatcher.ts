import { setTimeout as sleep } from 'node:timers/promises';
import type { Hono } from 'hono';
import type { Context, Env, Service } from '../context.ts';
import type { Answer, Faults, RequestHook } from './faults.ts';
import type { IncomingRequest } from './proxy.ts';
import { type LoggedRequest, parseBody } from './requests.ts';

/** The routing of requests to the services behind their hosts, and the log. */
export class Dispatcher {
  readonly requests: LoggedRequest[] = [];
  readonly hooks: RequestHook[] = [];
  readonly watchers: ((request: LoggedRequest) => void)[] = [];
  readonly #context: Context;
  readonly #faults: Faults;
  readonly #services: readonly { service: Service; routes: Hono<Env> }[];

  constructor(context: Context, faults: Faults, services: readonly Service[]) {
    this.#context = context;
    this.#faults = faults;
    this.#services = services.map((service) => ({ service, routes: service.routes(context) }));
  }

  async dispatch(incoming: IncomingRequest): Promise<Answer> {
    const url = new URL(incoming.url);
    const { method } = incoming;
    const found = this.#find(url);
    const log: LoggedRequest = {
      method,
      url: incoming.url,
      host: url.host,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: incoming.headers,
      body: parseBody(incoming.body),
      status: undefined,
      at: this.#context.now(),
      finishedAt: undefined,
      label: found
        ? (found.service.label(method, url.pathname) ?? `${method} ${url.pathname}`)
        : `unknown host ${url.hostname}`,
    };
    this.requests.push(log);
    const { latencyMs } = this.#context.options;
    if (latencyMs > 0) await sleep(latencyMs);
    for (const hook of this.hooks) await hook(log);
    const answer = await this.#faults.apply(log, async () => {
      if (!found) return unknownHost(url);
      const path = found.service.caseSensitive === true ? url.pathname : url.pathname.toLowerCase();
      const request = toRequest(incoming, `${url.origin}${path}${url.search}`);
      return found.routes.fetch(request, { url, log, caller: { clientId: '', objectId: '' } });
    });
    if (answer !== 'reset') log.status = answer.status;
    log.finishedAt = this.#context.now();
    for (const watch of this.watchers) watch(log);
    return answer;
  }

  /** Find the service behind a URL. None listens without TLS. */
  #find(url: URL): { service: Service; routes: Hono<Env> } | undefined {
    if (url.protocol !== 'https:') return undefined;
    return this.#services.find(({ service }) => service.hosts(url.hostname, this.#context.world));
  }
}

function unknownHost(url: URL): Response {
  const message = `The sandbox doesn't know ${url.origin} and forwards nothing.`;
  return Response.json({ message }, { status: 502 });
}

function toRequest({ method, headers, body }: IncomingRequest, url: string): Request {
  const hasBody = body !== '' && !['GET', 'HEAD'].includes(method);
  return new Request(url, { method, headers: messageHeaders(headers), ...(hasBody ? { body } : {}) });
}

const CONNECTION_HEADERS = [
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'content-encoding',
  'expect',
];

/** Keep the headers that describe the message, without those of the connection. */
function messageHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.includes(name.toLowerCase())),
  );
}
