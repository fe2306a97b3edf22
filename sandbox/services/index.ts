import type { Service } from '../context.ts';
import { arm } from './arm/index.ts';
import { containerRegistry } from './container-registry.ts';
import { cosmosData } from './cosmos-data.ts';
import { entra } from './entra/index.ts';
import { githubApi } from './github/api.ts';
import { githubIssuer, githubOidc } from './github/oidc.ts';
import { graph } from './graph.ts';
import { keyVault } from './key-vault.ts';

/** All services behind the proxy. The first one that knows the host gets the request. */
export const SERVICES: readonly Service[] = [
  arm,
  entra,
  githubOidc,
  githubIssuer,
  githubApi,
  graph,
  keyVault,
  cosmosData,
  containerRegistry,
];
