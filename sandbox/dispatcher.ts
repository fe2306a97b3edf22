import { setTimeout as sleep } from 'node:timers/promises';
import type { Hono } from 'hono';
import { arm } from './arm/router.ts';
import { cloudOfArm, cloudOfAuthority, vaultOfHost } from './clouds.ts';
import { GITHUB_ISSUER, GITHUB_OIDC_HOST } from './constants.ts';
import type { Context, Env } from './context.ts';
import { entra } from './entra/router.ts';
import type { Answer, Faults, RequestHook } from './faults.ts';
import { type Comment, githubApi } from './github/comments.ts';
import { githubIssuer, githubOidc } from './github/oidc.ts';
import { GRAPH_HOST, graph } from './graph.ts';
import type { Incoming } from './proxy.ts';
import { type LoggedRequest, parseBody, requestKind } from './requests.ts';
import { keyVault } from './vault.ts';

/** Takes each request to the service behind its host, and writes the log. */
export class Dispatcher {
  readonly requests: LoggedRequest[] = [];
  readonly comments: Comment[] = [];
  readonly hooks: RequestHook[] = [];
  readonly watchers: ((request: LoggedRequest) => void)[] = [];
  readonly #context: Context;
  readonly #faults: Faults;
  readonly #services: {
    arm: Hono<Env>;
    entra: Hono<Env>;
    oidc: Hono<Env>;
    issuer: Hono<Env>;
    api: Hono<Env>;
    vault: Hono<Env>;
    graph: Hono<Env>;
  };

  constructor(context: Context, faults: Faults) {
    this.#context = context;
    this.#faults = faults;
    this.#services = {
      arm: arm(context),
      entra: entra(context),
      oidc: githubOidc(context),
      issuer: githubIssuer(),
      api: githubApi(this.comments),
      vault: keyVault(context),
      graph: graph(context),
    };
  }

  async dispatch(incoming: Incoming): Promise<Answer> {
    const url = new URL(incoming.url);
    const log: LoggedRequest = {
      method: incoming.method,
      url: incoming.url,
      host: url.host,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: incoming.headers,
      body: parseBody(incoming.body),
      status: undefined,
      at: this.#context.now(),
      finishedAt: undefined,
      kind: requestKind(incoming.method, url),
    };
    this.requests.push(log);
    const { latencyMs } = this.#context.options;
    if (latencyMs > 0) await sleep(latencyMs);
    for (const hook of this.hooks) await hook(log);
    const answer = await this.#faults.apply(log, () => this.#process(url, incoming, log));
    if (answer !== 'reset') log.status = answer.status;
    log.finishedAt = this.#context.now();
    for (const watch of this.watchers) watch(log);
    return answer;
  }

  async #process(url: URL, incoming: Incoming, log: LoggedRequest): Promise<Answer> {
    const service = url.protocol === 'https:' ? this.#service(url) : undefined;
    if (!service) {
      return Response.json(
        { message: `The sandbox does not know ${url.origin} and forwards nothing.` },
        { status: 502 },
      );
    }
    // Azure's paths have no case; routes see them in lower case and read names from the original.
    const path = service === this.#services.api ? url.pathname : url.pathname.toLowerCase();
    const hasBody = incoming.body !== '' && !['GET', 'HEAD'].includes(incoming.method);
    const request = new Request(`${url.origin}${path}${url.search}`, {
      method: incoming.method,
      headers: plainHeaders(incoming.headers),
      ...(hasBody ? { body: incoming.body } : {}),
    });
    return service.fetch(request, { url, log, caller: { clientId: '', objectId: '' } });
  }

  #service(url: URL): Hono<Env> | undefined {
    const { arm, entra, oidc, issuer, api, vault, graph } = this.#services;
    const host = url.hostname;
    if (cloudOfArm(host)) return arm;
    if (cloudOfAuthority(host)) return entra;
    if (host === GITHUB_OIDC_HOST) return oidc;
    if (url.origin === GITHUB_ISSUER) return issuer;
    if (host === 'api.github.com') return api;
    if (host === GRAPH_HOST) return graph;
    const found = vaultOfHost(host);
    return found && this.#context.world.vaults.has(found.vault.toLowerCase()) ? vault : undefined;
  }
}

/** Headers that describe the connection rather than the message do not belong into a new request. */
function plainHeaders(headers: Record<string, string>): Record<string, string> {
  const hop = [
    'connection',
    'content-length',
    'host',
    'keep-alive',
    'proxy-connection',
    'transfer-encoding',
    'content-encoding',
    'expect',
  ];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.includes(name.toLowerCase())));
}
