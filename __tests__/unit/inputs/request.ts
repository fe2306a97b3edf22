import { InputError } from '../../../src/inputs/inputs.ts';
import { readRequest } from '../../../src/inputs/read-request.ts';
import type { Request } from '../../../src/request.ts';
import { CLIENT, SUBSCRIPTION, TENANT, thrownBy } from '../data.ts';

/** Inputs by name. */
export type With = Readonly<Record<string, string>>;

/** The environment of a job that can request OIDC tokens. */
export const OIDC = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.invalid?x=1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
};

const USUAL: With = {
  'app-name': 'web',
  'resource-group': 'shop',
  'identity-type': 'system-assigned',
  'client-id': CLIENT,
  'tenant-id': TENANT,
  'subscription-id': SUBSCRIPTION,
};

/** The request of a `with:` block on top of the usual one. An empty string removes an input from it. */
export function request(
  inputs: With = {},
  env: NodeJS.ProcessEnv = OIDC,
  warn: (text: string) => void = () => undefined,
): Request {
  const all: With = { ...USUAL, ...inputs };
  return readRequest((name) => (all[name] ?? '').trim(), env, warn);
}

/** The error with which a `with:` block is refused. */
export function refusal(inputs: With, env?: NodeJS.ProcessEnv): string {
  const error = thrownBy(() => request(inputs, env));
  if (error instanceof InputError) return error.message;
  throw error;
}
