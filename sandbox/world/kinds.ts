import type { Kind } from '../options.ts';

/** The differences between the four kinds. Everything else is the same code. */
export interface KindInfo {
  kind: Kind;
  /** The type in paths and actions, as documented. */
  type: string;
  /** The type in the `id` of a resource. */
  typeInId: string;
  /** The `type` of a resource in Azure's spelling. */
  typeProperty: string;
  /** The code of the 409 while another change runs. */
  conflict: string;
  /** The message of the 409. */
  conflictMessage: (name: string, operationId: string) => string;
  /** Path segments of operation URLs below `locations/<region>/`. */
  results: string;
  statuses: string;
  /** True if a 202 also has a status URL in `Azure-AsyncOperation`. */
  asyncHeader: boolean;
  /** The types of children that can refer to an identity. */
  children: readonly string[];
  /** The properties that the model of a PATCH lacks, so that they are ignored. */
  notPatched: readonly string[];
}

const inProgress = (what: string) => (name: string, operationId: string) =>
  `Cannot modify a ${what} '${name}' because there is already an operation in progress. ` +
  `Details: Operation name: Update ${what}, Operation id: ${operationId}`;

/** Azure's facts about the kinds, including awkward spellings. */
export const KINDS: Readonly<Record<Kind, KindInfo>> = {
  app: {
    kind: 'app',
    type: 'containerApps',
    typeInId: 'containerapps',
    typeProperty: 'Microsoft.App/containerApps',
    conflict: 'ContainerAppOperationInProgress',
    conflictMessage: inProgress('container app'),
    results: 'containerappOperationResults',
    statuses: 'containerappOperationStatuses',
    asyncHeader: true,
    children: ['authConfigs'],
    notPatched: [],
  },
  job: {
    kind: 'job',
    type: 'jobs',
    typeInId: 'jobs',
    typeProperty: 'Microsoft.App/jobs',
    conflict: 'ContainerAppsJobOperationInProgress',
    conflictMessage: inProgress('container apps job'),
    results: 'containerappsjobOperationResults',
    statuses: 'containerappsjobOperationStatuses',
    asyncHeader: false,
    children: [],
    notPatched: [],
  },
  environment: {
    kind: 'environment',
    type: 'managedEnvironments',
    typeInId: 'managedEnvironments',
    typeProperty: 'Microsoft.App/managedEnvironments',
    conflict: 'ManagedEnvironmentOperationInProgress',
    conflictMessage: inProgress('managed environment'),
    results: 'managedEnvironmentOperationResults',
    statuses: 'managedEnvironmentOperationStatuses',
    asyncHeader: false,
    children: ['certificates', 'daprComponents', 'storages'],
    notPatched: [],
  },
  'session-pool': {
    kind: 'session-pool',
    type: 'sessionPools',
    typeInId: 'sessionPools',
    typeProperty: 'Microsoft.App/sessionpools',
    conflict: 'ConflictingConcurrentWriteNotAllowed',
    conflictMessage: (name) =>
      `The request for session pool '${name}' conflicts with another write that is still being processed. Try again later.`,
    results: 'operationResults',
    statuses: 'operationStatuses',
    asyncHeader: false,
    children: [],
    notPatched: ['managedIdentitySettings'],
  },
};

/** Find the kind of a type, ignoring case. */
export function kindOfType(type: string): KindInfo | undefined {
  const wanted = type.toLowerCase();
  return Object.values(KINDS).find((info) => info.type.toLowerCase() === wanted);
}
