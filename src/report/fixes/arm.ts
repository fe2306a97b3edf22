import { type AzureError, type ErrorDetail, isConcurrentWrite, nestedError } from '../../azure/errors.ts';
import { formatResourceId } from '../../resource-id.ts';
import { shellWord } from '../../text.ts';
import { type Advice, type AdviceTable, adviceIn, clip, command, type FailureContext } from '../message.ts';
import { linkedAdvice, permissionAdvice, roleAdvice } from './permissions.ts';

const AGAIN = 'Run the job again in a few minutes.';
const NO_VERSION = [
  "This cloud or region doesn't support the API version",
  "Check 'api-version' and 'cloud'.",
] as const;
const NO_REGION = [
  "Azure doesn't allow this subscription to create identities in the region",
  "Set 'identity-location' to another region. The default is the region of the target.",
] as const;
const NAME_TAKEN = [
  'Other role assignments already use the names that the action tried',
  'Run the job again.',
] as const;
const NO_ROLE = [
  "The role doesn't exist at this scope, or can't be assigned there",
  'Check the role and its assignable scopes. If it was created a few minutes ago, run the job again.',
] as const;
const WRONG_TYPE = [
  "Azure doesn't recognize the principal as a service principal",
  'Check in Microsoft Entra ID that the principal ID belongs to the managed identity. If it does, run the job again in a few minutes.',
] as const;
/** The subscription can be that of an identity or a scope, which has a resource ID of its own. */
const SUBSCRIPTION = "'subscription-id' or the resource ID";
/** The longest part of a refusal that is searched for facts. */
const MAX_SEARCHED = 6_000;

/**
 * Errors whose reason and fix depend only on the code. Sources: the error tables of Azure's documentation, and its
 * pages on troubleshooting RBAC and on its limits.
 */
const BY_CODE: AdviceTable = {
  InvalidAuthenticationTokenTenant: [
    "The subscription doesn't belong to the tenant that the action signed in to",
    `Check 'tenant-id', and the subscription in ${SUBSCRIPTION}.`,
  ],
  RequestDisallowedByPolicy: [
    "A policy doesn't allow this",
    'Change the request so that it complies with the policy, or ask for an exemption.',
  ],
  ResourceGroupNotFound: [
    "The resource group doesn't exist in the subscription",
    "Check 'resource-group' and 'subscription-id', or the resource ID.",
  ],
  SubscriptionNotFound: [
    "The subscription doesn't exist, or the deployment identity has no role in it",
    `Check 'tenant-id', and the subscription in ${SUBSCRIPTION}.`,
  ],
  ReadOnlyDisabledSubscription: [
    'The subscription is disabled, so it is read-only',
    `Enable the subscription in the Azure portal, or check ${SUBSCRIPTION}.`,
  ],
  DenyAssignmentAuthorizationFailed: [
    'A deny assignment protects the resource, for example one from a deployment stack or a managed application',
    "Make the change through the owner of the deny assignment, or ask to exclude the deployment identity. Another role doesn't help.",
  ],
  NoRegisteredProviderFound: NO_VERSION,
  InvalidApiVersionParameter: NO_VERSION,
  InvalidResourceType: NO_VERSION,
  LocationNotAvailableForResourceType: NO_REGION,
  RequestDisallowedByAzure: NO_REGION,
  InvalidResourceName: [
    "The name isn't valid for an identity",
    "Check 'user-assigned-identities'. A name has 3 to 128 letters, digits, '-', and '_', and begins with a letter or digit.",
  ],
  ManagedEnvironmentNotProvisioned: [
    "The environment isn't ready",
    'Check the state of the environment, and run the job again when it is ready.',
  ],
  ContainerAppRegistriesPasswordSecretRefNotFound: [
    "Azure can't find the secret with the password of another registry entry",
    "To let that entry use an identity as well, add its server to 'registry-server'.",
  ],
  ScopeLocked: [
    'A lock protects the resource, its resource group, or the subscription',
    "Remove the lock, or ask its owner. 'az lock list' shows it.",
  ],
  RoleAssignmentLimitExceeded: [
    'The subscription has reached its limit of 4,000 role assignments',
    "Delete the role assignments of deleted principals (the portal shows 'Identity not found'), or let many apps share one user-assigned identity.",
  ],
  RoleDefinitionDoesNotExist: NO_ROLE,
  RoleAssignmentScopeNotAssignableToRoleDefinition: NO_ROLE,
  RoleAssignmentUpdateNotPermitted: NAME_TAKEN,
  HashConflictOnDifferentRoleAssignmentIds: NAME_TAKEN,
  UnmatchedPrincipalType: WRONG_TYPE,
  PrincipalTypeNotSupported: WRONG_TYPE,
  PrincipalNotFound: ["The new principal isn't known everywhere in Azure yet", AGAIN],
};

/** The same for errors from creating an identity. */
const BY_CODE_OF_CREATION: AdviceTable = {
  ResourceGroupNotFound: [
    "The resource group of the identity doesn't exist",
    "Check 'user-assigned-identities' and 'identity-resource-group'. The action creates identities, but not their resource groups.",
  ],
  RequestDisallowedByPolicy: [
    "A policy doesn't allow this",
    "Set the tags that the policy requires in 'identity-tags', or the region in 'identity-location'. Or ask for an exemption.",
  ],
};

/** Find the reason and the fix for an error from Azure Resource Manager by its code. */
export function armAdvice(error: AzureError, context: FailureContext): Advice | undefined {
  const { detail, status, wasAccepted } = error;
  const { isCreation } = context;
  const { code } = detail;
  const message = detail.message.slice(0, MAX_SEARCHED);
  const known = adviceIn(isCreation ? { ...BY_CODE, ...BY_CODE_OF_CREATION } : BY_CODE, code);
  if (known) return known;
  if (code === 'LinkedAuthorizationFailed') return linkedAdvice(message, context);
  if (code === 'FailedIdentityOperation') return identityOperationAdvice(detail);
  if (code === 'MissingSubscriptionRegistration') return registrationAdvice(message, context);
  const ofRole = roleAdvice(code, message, status, context);
  if (ofRole) return ofRole;
  // Errors without a document come from gateways, proxies, and some Azure services.
  if (/^(AuthorizationFailed|Forbidden|HTTP 403)$/.test(code)) {
    const create = 'Microsoft.ManagedIdentity/userAssignedIdentities/write';
    return permissionAdvice(code, message, context, isCreation ? { action: create } : {});
  }
  if (isConcurrentWrite(error)) return { why: `Another change is running (${code}).`, fix: AGAIN };
  if (wasAccepted || /OperationError$/.test(code)) return operationAdvice(code, context);
  if (status !== 404) return undefined;
  const where = context.target ? ` in resource group '${context.target.id.resourceGroup}'` : '';
  return { why: `It doesn't exist${where} (${clip(code, 100)}).` };
}

/** The nested error decides: a conflict is temporary, but a deleted identity has to be removed. */
function identityOperationAdvice(detail: ErrorDetail): Advice {
  const { code: nested = '', message = '' } = nestedError(detail) ?? {};
  const code = clip(nested, 100);
  const inner = code === '' ? detail.code : `${detail.code}, ${code}`;
  if (/conflict/i.test(code))
    return { why: `Another change of an identity is running (${inner}).`, fix: AGAIN };
  if (/badrequest|notfound/i.test(code) && /not (be )?found|does not exist|deleted/i.test(message))
    return {
      why: `An identity doesn't exist (${inner}).`,
      fix: "Check 'user-assigned-identities'. If the resource still lists a deleted identity, remove it from the resource.",
    };
  return { why: `Azure couldn't change the identities (${inner}).` };
}

function registrationAdvice(message: string, { target }: FailureContext): Advice {
  const namespace = /namespace '([\w.]{1,100})'/.exec(message)?.[1] ?? 'Microsoft.App';
  const why = `The subscription isn't registered for '${namespace}' (MissingSubscriptionRegistration).`;
  // An identity, a vault, or a registry can be in a subscription other than the target's.
  if (!target || namespace.toLowerCase() !== 'microsoft.app')
    return { why, fix: `Register '${namespace}' in the subscription of the resource.` };
  const register = `az provider register --namespace ${namespace} --subscription ${target.id.subscriptionId} --wait`;
  return { why, fix: `Register it:\n${command(register)}` };
}

/** Advise on a change that failed after Azure had accepted it. For an app, a log shows details. */
function operationAdvice(code: string, { target }: FailureContext): Advice {
  const why = `Azure accepted the change, but it failed later (${clip(code, 100)}).`;
  const fix = 'Correct the cause, and run the job again.';
  if (!target) return { why, fix };
  const { name, resourceGroup } = target.id;
  const log =
    target.kind === 'app'
      ? `az containerapp logs show --name ${shellWord(name)} --resource-group ${shellWord(resourceGroup)} --type system`
      : `az monitor activity-log list --resource-id ${shellWord(formatResourceId(target.id))}`;
  return { why, fix: `${fix} For more details, run:\n${command(log)}` };
}
