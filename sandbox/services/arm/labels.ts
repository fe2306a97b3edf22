import type { LabelRule } from '../../wire/requests.ts';
import { kindOfType } from '../../world/kinds.ts';

const typed = (type: string) => kindOfType(type)?.type ?? type;
const listed = (method: string) => (method === 'GET' ? 'LIST' : method);

const SCOPE = '.*/providers/microsoft\\.app/([^/]+)/([^/]+)';

/** The labels of ARM's paths. The first match counts. */
export const ARM_LABELS: readonly LabelRule[] = [
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
  [/\/federatedidentitycredentials$/i, () => 'LIST federated credentials'],
  [/\/federatedidentitycredentials\/([^/]+)$/i, (method, name) => `${method} federated credential ${name}`],
  [/\/providers\/microsoft\.keyvault\/vaults\/([^/]+)$/i, (method, name) => `${method} vault ${name}`],
  [
    /\/providers\/microsoft\.containerregistry\/registries\/([^/]+)$/i,
    (method, name) => `${method} registry ${name}`,
  ],
  [/\/(operationsStatus|operationResults)\/[^/]+$/i, (method, type) => `${method} ${type}`],
  [/\/microsoft\.documentdb\/databaseaccounts\/([^/]+)$/i, (method, name) => `${method} cosmos ${name}`],
  [
    /\/databaseaccounts\/[^/]+\/sqlrole(assignment|definition)s$/i,
    (_, kind) => `LIST cosmos role ${kind?.toLowerCase()}s`,
  ],
  [
    /\/databaseaccounts\/[^/]+\/sqlrole(assignment|definition)s\/[^/]+$/i,
    (method, kind) => `${method} cosmos role ${kind?.toLowerCase()}`,
  ],
  [/\/microsoft\.cache\/redisenterprise\/([^/]+)$/i, (method, name) => `${method} redis ${name}`],
  [/\/microsoft\.cache\/redisenterprise\/[^/]+\/databases\/default$/i, () => 'GET redis database'],
  [/\/databases\/default\/accesspolicyassignments$/i, () => 'LIST redis assignments'],
  [/\/databases\/default\/accesspolicyassignments\/[^/]+$/i, (method) => `${method} redis assignment`],
  [/^\/subscriptions\/[^/]+\/resourcegroups$/i, () => 'LIST groups'],
  [/^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)$/i, (method, name) => `${method} group ${name}`],
  [/\/providers\/microsoft\.app\/locations\/[^/]+\/([^/]+)\/.+$/i, (method, type) => `${method} ${type}`],
  [
    /\/providers\/microsoft\.app\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)$/i,
    (method, type = '', name, child, childName) => `${method} ${typed(type)}/${name}/${child}/${childName}`,
  ],
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
