import type { Kind } from '../options.ts';

/** What differs between the four kinds; everything else is the same code. */
export interface KindInfo {
  kind: Kind;
  /** The type's name in paths and actions, as documented. */
  type: string;
  /** The type's name as it appears in a resource's own `id`. */
  typeInId: string;
  /** The resource's `type` property as Azure spells it. */
  typeProperty: string;
  /** Code of the 409 while another change runs. */
  conflict: string;
  /** What the 409 says. */
  conflictMessage: (name: string, operationId: string) => string;
  /** Path segments of operation URLs below `locations/<region>/`. */
  results: string;
  statuses: string;
  /** Whether a 202 also names a status URL in `Azure-AsyncOperation`. */
  asyncHeader: boolean;
  /** Child types that can refer to an identity. */
  children: readonly string[];
  /** Properties that the model of a PATCH lacks: sent, they are ignored. */
  notPatched: readonly string[];
}

const inProgress = (what: string) => (name: string, operationId: string) =>
  `Cannot modify a ${what} '${name}' because there is already an operation in progress. ` +
  `Details: Operation name: Update ${what}, Operation id: ${operationId}`;

/** Azure's facts about the kinds, awkward spellings included. */
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

/** The kind whose type has this name, in whatever casing. */
export function kindOfType(type: string): KindInfo | undefined {
  const wanted = type.toLowerCase();
  return Object.values(KINDS).find((info) => info.type.toLowerCase() === wanted);
}
