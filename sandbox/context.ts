import type { Hono } from 'hono';
import type { SandboxOptions } from './options.ts';
import type { Job } from './services/github/job.ts';
import type { LoggedRequest } from './wire/requests.ts';
import type { World } from './world/world.ts';

/** What every service of the sandbox works with. */
export interface Context {
  readonly world: World;
  readonly options: SandboxOptions;
  /** Every token handed out, so that tests can look for leaks. */
  readonly tokens: Set<string>;
  /** The jobs that may ask for ID tokens, by their request token. */
  readonly jobs: Map<string, Job>;
  /** The sandbox's clock, in milliseconds since the epoch. */
  now(): number;
}

/** The environment of the routes: the request as it came, since routes see a lower-cased path. */
export interface Env {
  Bindings: { url: URL; log: LoggedRequest; caller: Caller };
}

/** Who sent a request to ARM or a vault, taken from the verified token. */
export interface Caller {
  objectId: string;
  clientId: string;
}

/** One service behind real host names. A new one is a file of its own and a line in `services/index.ts`. */
export interface Service {
  readonly name: string;
  /** Whether this service answers for a host. */
  hosts(host: string, world: World): boolean;
  /** The readable label of a request for logs and tests; undefined: method and path will do. */
  label(method: string, path: string): string | undefined;
  /** The routes of one sandbox. They match the path in lower case, as Azure does, unless `caseSensitive`. */
  routes(context: Context): Hono<Env>;
  readonly caseSensitive?: boolean;
}
