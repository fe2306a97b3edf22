import { randomUUID } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { regionName } from '../../constants.ts';
import type { Context, Env } from '../../context.ts';
import { provisioningTime } from '../../options.ts';
import { KINDS } from '../../world/kinds.ts';
import type { Operation, Resource } from '../../world/resource.ts';
import { ArmError } from './errors.ts';
import { showResource } from './show.ts';
import { checkSignature, signedUrl } from './signed-urls.ts';

/** The running and finished operations of one sandbox. */
export class Operations {
  readonly #context: Context;
  readonly #all = new Map<string, Operation>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Start a change that ends after the kind's time, well or as a test planned it. */
  start(resource: Resource, next: Operation['next'], duration?: number): Operation {
    const { options, now } = this.#context;
    const failure = resource.failures.shift();
    const startedAt = now();
    const time = duration ?? provisioningTime(options, resource.kind);
    const operation: Operation = {
      id: randomUUID(),
      resource,
      startedAt,
      endsAt: failure?.mode === 'stuck' ? Number.POSITIVE_INFINITY : startedAt + time,
      failure,
      next,
      done: false,
      status: 'InProgress',
    };
    this.#all.set(operation.id, operation);
    this.#context.world.begin(operation);
    return operation;
  }

  /** The signed URL of an operation, at subscription scope. */
  url(operation: Operation, which: 'results' | 'statuses', apiVersion: string): string {
    const { resource } = operation;
    const info = KINDS[resource.kind];
    const name =
      resource.kind === 'session-pool'
        ? Buffer.from(JSON.stringify({ name: resource.name, operation: operation.id })).toString('base64url')
        : operation.id;
    const path = `/subscriptions/${resource.subscriptionId}/providers/Microsoft.App/locations/${regionName(resource.location)}/${info[which]}/${name}`;
    const async = which === 'statuses' ? '&azureAsyncOperation=true' : '';
    return signedUrl(this.#context, path, `api-version=${apiVersion}${async}`);
  }

  /** The value of `Retry-After` in the form of the options. */
  retryAfter(): string {
    const { retryAfterSeconds, retryAfterFormat } = this.#context.options;
    if (retryAfterFormat === 'seconds') return `${retryAfterSeconds}`;
    return new Date(this.#context.now() + retryAfterSeconds * 1000).toUTCString();
  }

  /** Respond to a poll of a result or status URL. */
  poll(c: HonoContext<Env>): Response {
    const { url } = c.env;
    const [, , , , , , , type = '', name = ''] = url.pathname.split('/');
    const operation = this.#find(url, name);
    const resource = this.#context.world.find(operation.resource.id);
    const apiVersion = c.req.query('api-version') ?? '';
    if (type.toLowerCase() === KINDS[resource.kind].statuses.toLowerCase()) {
      return this.#status(c, operation, name);
    }
    if (!operation.done) {
      c.header('location', this.url(operation, 'results', apiVersion));
      c.header('retry-after', this.retryAfter());
      return c.body(null, 202);
    }
    const { failure } = operation;
    const reported = failure?.mode === 'async-failed' || failure?.mode === 'canceled';
    if (failure && reported && failure.resourceState === 'Succeeded') {
      throw new ArmError(400, failure.code, failure.message);
    }
    return c.json(showResource(this.#context, resource));
  }

  #find(url: URL, name: string): Operation {
    checkSignature(url);
    const decoded = name.length > 36 ? Buffer.from(name, 'base64url').toString() : '';
    const id = decoded === '' ? name : `${(JSON.parse(decoded) as { operation: string }).operation}`;
    const operation = this.#all.get(id);
    if (!operation) throw new ArmError(404, 'OperationNotFound', `The operation '${id}' was not found.`);
    return operation;
  }

  #status(c: HonoContext<Env>, operation: Operation, name: string): Response {
    const { failure, status } = operation;
    const failed = status === 'Failed' || status === 'Canceled';
    return c.json({
      id: c.env.url.pathname,
      name,
      status,
      startTime: new Date(operation.startedAt).toISOString().replace('Z', '0000'),
      ...(failed && failure ? { error: { code: failure.code, message: failure.message } } : {}),
    });
  }
}
