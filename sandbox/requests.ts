import { cloudOfArm, cloudOfAuthority, vaultOfHost } from './clouds.ts';
import { GITHUB_OIDC_HOST } from './constants.ts';
import { GRAPH_HOST } from './graph.ts';
import { kindOfType } from './kinds.ts';

/** One request as the sandbox saw it. */
export interface LoggedRequest {
  method: string;
  url: string;
  host: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** The parsed JSON, the text if it is none, undefined without a body. */
  body: unknown;
  /** The status answered; undefined while unanswered or if the connection was broken instead. */
  status: number | undefined;
  /** When the request arrived, in milliseconds since the epoch. */
  at: number;
  /** When the answer was ready. */
  finishedAt: number | undefined;
  /** A readable label such as `PATCH containerApps/web`. */
  kind: string;
}

type Rule = readonly [RegExp, (method: string, ...groups: string[]) => string];

const typed = (type: string) => kindOfType(type)?.type ?? type;
const listed = (method: string) => (method === 'GET' ? 'LIST' : method);

const SCOPE = '.*/providers/microsoft\\.app/([^/]+)/([^/]+)';

/** ARM's paths and what tests call them; the first that matches counts. */
const ARM_RULES: readonly Rule[] = [
  [
    new RegExp(`^${SCOPE}/providers/microsoft\\.managedidentity/identities/default$`, 'i'),
    (method, type = '', name) => `${method} system identity ${typed(type)}/${name}`,
  ],
  [/\/providers\/microsoft\.authorization\/roleassignments$/i, () => 'LIST roleAssignments'],
  [/\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i, (method) => `${method} roleAssignment`],
  [/\/providers\/microsoft\.authorization\/roledefinitions$/i, () => 'LIST roleDefinitions'],
  [/\/providers\/microsoft\.authorization\/roledefinitions\/[^/]+$/i, (method) => `${method} roleDefinition`],
  [/\/providers\/microsoft\.managedidentity\/userassignedidentities$/i, () => 'LIST identities'],
  [
    /\/providers\/microsoft\.managedidentity\/userassignedidentities\/([^/]+)$/i,
    (method, name) => `${method} identity ${name}`,
  ],
  [/\/providers\/microsoft\.app\/locations\/[^/]+\/([^/]+)\/.+$/i, (method, type) => `${method} ${type}`],
  [
    /\/providers\/microsoft\.app\/([^/]+)\/([^/]+)\/([^/]+)$/i,
    (method, type = '', name, child) => `${listed(method)} ${typed(type)}/${name}/${child}`,
  ],
  [
    /\/providers\/microsoft\.app\/([^/]+)\/([^/]+)$/i,
    (method, type = '', name) => `${method} ${typed(type)}/${name}`,
  ],
  [/\/providers\/microsoft\.app\/([^/]+)$/i, (method, type = '') => `${listed(method)} ${typed(type)}`],
  [/\/providers\/([^/]+)$/i, (method, name) => `${method} provider ${name}`],
];

const GITHUB_RULES: readonly Rule[] = [
  [
    /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/,
    (method) => `${listed(method)} comment${method === 'GET' ? 's' : ''}`,
  ],
  [/^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/, (method) => `${method} comment`],
];

const ENTRA_RULES: readonly Rule[] = [
  [/\/oauth2\/(v2\.0\/)?token$/i, () => 'Entra token'],
  [/\/discovery\/instance$/i, () => 'Entra discovery'],
  [/\.well-known\/openid-configuration$/i, () => 'Entra configuration'],
];

const VAULT_RULES: readonly Rule[] = [[/^\/secrets\/([^/]+)/i, (method, name) => `${method} secret ${name}`]];

function rulesOf(host: string): readonly Rule[] | undefined {
  if (cloudOfArm(host)) return ARM_RULES;
  if (cloudOfAuthority(host)) return ENTRA_RULES;
  if (vaultOfHost(host)) return VAULT_RULES;
  if (host === 'api.github.com') return GITHUB_RULES;
  if (host === GRAPH_HOST) return [];
  return host === 'token.actions.githubusercontent.com' ? [] : undefined;
}

/** The readable label of a request. */
export function requestKind(method: string, url: URL): string {
  if (url.hostname === GITHUB_OIDC_HOST) return 'ID token';
  const rules = rulesOf(url.hostname);
  if (!rules) return `unknown host ${url.hostname}`;
  for (const [pattern, label] of rules) {
    const match = pattern.exec(url.pathname);
    if (match) return label(method, ...match.slice(1).map((part) => part ?? ''));
  }
  return `${method} ${url.pathname}`;
}

/** The body as tests want to compare it. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
