/** The kinds of Container Apps resources that carry identities. */
export type Kind = 'app' | 'job' | 'environment' | 'session-pool';

/** The differences between the kinds. */
export interface KindInfo {
  readonly kind: Kind;
  /** The input that names resources of this kind. */
  readonly input: `${Kind}-name`;
  /** The ARM type, in canonical casing. */
  readonly type: string;
  /** The kind in a sentence. */
  readonly noun: string;
  /** The smallest built-in role that can change it: name and ID (AZURE role list). */
  readonly role: { readonly name: string; readonly id: string };
}

/** The four kinds, in the order of inputs and outputs. */
export const KINDS: readonly KindInfo[] = [
  {
    kind: 'app',
    input: 'app-name',
    type: 'Microsoft.App/containerApps',
    noun: 'container app',
    role: { name: 'Container Apps Contributor', id: '358470bc-b998-42bd-ab17-a7e34c199c0f' },
  },
  {
    kind: 'job',
    input: 'job-name',
    type: 'Microsoft.App/jobs',
    noun: 'Container Apps job',
    role: { name: 'Container Apps Jobs Contributor', id: '4e3d2b60-56ae-4dc6-a233-09c8e5a82e68' },
  },
  {
    kind: 'environment',
    input: 'environment-name',
    type: 'Microsoft.App/managedEnvironments',
    noun: 'Container Apps environment',
    role: {
      name: 'Container Apps ManagedEnvironments Contributor',
      id: '57cc5028-e6a7-4284-868d-0611c5923f8d',
    },
  },
  {
    kind: 'session-pool',
    input: 'session-pool-name',
    type: 'Microsoft.App/sessionPools',
    noun: 'session pool',
    role: { name: 'Container Apps SessionPools Contributor', id: 'f7669afb-68b2-44b4-9c5f-6d2a47fddda0' },
  },
];

/** Find the facts about a kind. */
export function kindInfo(kind: Kind): KindInfo {
  const info = KINDS.find((candidate) => candidate.kind === kind);
  if (!info) throw new TypeError(`unknown kind ${kind}`);
  return info;
}
