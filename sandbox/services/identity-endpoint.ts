import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '../context.ts';
import { issueAccessToken } from './entra/tokens.ts';

/**
 * The endpoint that gives code inside a container app the tokens of the app's identities. It is on the machine of the
 * code, so that no request needs the proxy.
 * https://learn.microsoft.com/azure/container-apps/managed-identity#connect-to-azure-services-in-app-code
 */
export class IdentityEndpoint {
  readonly #context: Context;
  readonly #resources = new Map<string, string>();
  #server: Promise<Server> | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Create the environment variables that the platform sets inside this app or job. */
  async env(resourceId: string): Promise<Record<string, string>> {
    this.#server ??= new Promise((resolve) => {
      const server = createServer((request, response) => void this.#answer(request, response));
      server.listen(0, '127.0.0.1', () => resolve(server));
    });
    const { port } = (await this.#server).address() as AddressInfo;
    const header = randomUUID();
    this.#resources.set(header, resourceId);
    return {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: header,
      NO_PROXY: '127.0.0.1,localhost',
    };
  }

  async stop(): Promise<void> {
    const server = await this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = await this.#token(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async #token(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const refused = (status: number, message: string) => ({
      status,
      body: { statusCode: status, message, correlationId: randomUUID() },
    });
    const resourceId = this.#resources.get(`${request.headers['x-identity-header']}`);
    if (resourceId === undefined) return refused(401, 'The X-IDENTITY-HEADER is missing or wrong.');
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const audience = searchParams.get('resource');
    if (audience === null || searchParams.get('api-version') !== '2019-08-01') {
      return refused(400, 'The parameters resource and api-version=2019-08-01 are required.');
    }
    const identity = this.#identity(resourceId, searchParams);
    if (!identity) return refused(400, 'Unable to load the proper Managed Identity.');
    const token = await issueAccessToken(this.#context, {
      tenantId: this.#context.world.tenantOf(resourceId.split('/')[2] ?? ''),
      audience: audience.replace(/\/$/, ''),
      clientId: identity.clientId,
      objectId: identity.principalId,
      resourceId,
    });
    const expires = Math.floor(this.#context.now() / 1000) + this.#context.options.tokenLifetimeSeconds;
    const { clientId } = identity;
    return {
      status: 200,
      body: {
        access_token: token,
        expires_on: `${expires}`,
        resource: audience,
        token_type: 'Bearer',
        client_id: clientId,
      },
    };
  }

  /** Find the identity that a request selects. Without a selector, it is the system-assigned one. */
  #identity(resourceId: string, query: URLSearchParams) {
    const resource = this.#context.world.resource(resourceId);
    if (!resource) return undefined;
    const { system, user } = resource.identity;
    const clientId = query.get('client_id')?.toLowerCase();
    const principalId = (query.get('principal_id') ?? query.get('object_id'))?.toLowerCase();
    const id = (query.get('mi_res_id') ?? query.get('msi_res_id'))?.toLowerCase();
    if (clientId === undefined && principalId === undefined && id === undefined) return system;
    // The platform has no token for an identity that was deleted, even if another one has its name now.
    const existing = [...user.values()].filter(
      (one) => this.#context.world.identity(one.key)?.principalId === one.principalId,
    );
    return existing.find(
      (one) =>
        one.clientId === clientId ||
        one.principalId === principalId ||
        (id !== undefined && one.key.toLowerCase() === id),
    );
  }
}
