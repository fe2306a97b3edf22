/** The kinds of Container Apps resources that carry identities. */
export type Kind = 'app' | 'job' | 'environment' | 'session-pool';

/** The differences between the kinds. */
export interface KindInfo {
  readonly kind: Kind;
  /** The input that specifies resources of this kind. */
  readonly input: `${Kind}-name`;
  /** The ARM type, in canonical casing. */
  readonly type: string;
  /** The kind in a sentence. */
  readonly noun: string;
  /** The smallest built-in role that can change it. */
  readonly role: string;
}

/** The four kinds, in the order of inputs and outputs. */
export const KINDS: Readonly<Record<Kind, KindInfo>> = {
  app: {
    kind: 'app',
    input: 'app-name',
    type: 'Microsoft.App/containerApps',
    noun: 'container app',
    role: 'Container Apps Contributor',
  },
  job: {
    kind: 'job',
    input: 'job-name',
    type: 'Microsoft.App/jobs',
    noun: 'Container Apps job',
    role: 'Container Apps Jobs Contributor',
  },
  environment: {
    kind: 'environment',
    input: 'environment-name',
    type: 'Microsoft.App/managedEnvironments',
    noun: 'Container Apps environment',
    role: 'Container Apps ManagedEnvironments Contributor',
  },
  'session-pool': {
    kind: 'session-pool',
    input: 'session-pool-name',
    type: 'Microsoft.App/sessionPools',
    noun: 'session pool',
    role: 'Container Apps SessionPools Contributor',
  },
};

/** The kinds as a list. */
export const ALL_KINDS: readonly KindInfo[] = Object.values(KINDS);
