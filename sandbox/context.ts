import type { Hono } from 'hono';
import type { SandboxOptions } from './options.ts';
import type { Job } from './services/github/job.ts';
import type { LoggedRequest } from './wire/requests.ts';
import type { World } from './world/world.ts';

/** The state that all services of the sandbox share. */
export interface Context {
  readonly world: World;
  readonly options: SandboxOptions;
  /** All tokens that were issued, so that tests can search for leaks. */
  readonly tokens: Set<string>;
  /** The jobs that can request GitHub OIDC tokens, by their request token. */
  readonly jobs: Map<string, Job>;
  /** The sandbox's clock, in milliseconds since the epoch. */
  now(): number;
}

/** The environment of the routes. It has the original request, because routes see a path in lower case. */
export interface Env {
  Bindings: { url: URL; log: LoggedRequest; caller: Caller };
}

/** The sender of a request to ARM or a vault, from the verified token. */
export interface Caller {
  objectId: string;
  clientId: string;
}

/** A service behind real host names. A new one is a file and a line in `services/index.ts`. */
export interface Service {
  readonly name: string;
  /** Check whether this service is responsible for a host. */
  hosts(host: string, world: World): boolean;
  /** Label a request for logs and tests. Without a label, they use its method and path. */
  label(method: string, path: string): string | undefined;
  /**
   * Create the routes of one sandbox. They see the path in lower case, because Azure ignores case, unless
   * `caseSensitive`.
   */
  routes(context: Context): Hono<Env>;
  readonly caseSensitive?: boolean;
}
