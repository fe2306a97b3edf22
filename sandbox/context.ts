import type { Job } from './github/job.ts';
import type { SandboxOptions } from './options.ts';
import type { LoggedRequest } from './requests.ts';
import type { World } from './world/state.ts';

/** What every service of the sandbox works with. */
export interface Context {
  readonly world: World;
  readonly options: SandboxOptions;
  /** Every token handed out, so that tests can look for leaks. */
  readonly tokens: Set<string>;
  /** The jobs that may ask for ID tokens, by their request token. */
  readonly jobs: Map<string, Job>;
  now(): number;
}

/** The environment of the routers: the request as it came, since routes see a lower-cased path. */
export interface Env {
  Bindings: { url: URL; log: LoggedRequest; caller: Caller };
}

/** Who sent a request to ARM or a vault, taken from the verified token. */
export interface Caller {
  objectId: string;
  clientId: string;
}
