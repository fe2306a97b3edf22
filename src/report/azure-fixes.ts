import { type AzureError, readErrorDetail } from '../azure/errors.ts';
import { isObject, parseJson } from '../json.ts';
import { KINDS, kindInfo } from '../kinds.ts';
import type { NotFoundError } from '../resources/not-found.ts';
import { sentenceList, shellWord } from '../text.ts';
import { authorizationFix, linkedAuthorizationFix } from './authorization-fixes.ts';
import type { ExplainContext } from './explain-context.ts';
import { clip, lines } from './words.ts';

const ACTIVITY_LOG =
  "To find out why: the resource's activity log has Azure's words (az monitor activity-log list --resource-id <resource-id>). They are " +
  'told here where the signed-in principal may read the operations of Microsoft.App in the subscription, as Reader there.';

/** What to do about an error of ARM's, by its code. Sources: the error tables of Azure's documentation. */
export function fixFor(
  { detail, status, wasAccepted, action }: AzureError,
  context: ExplainContext,
): string | undefined {
  const message = detail.message;
  switch (detail.code) {
    case 'AuthorizationFailed':
    case 'Forbidden':
    // Without a document: gateways and proxies answer so, and some of Azure's services.
    case 'HTTP 403':
      return authorizationFix(message, context);
    case 'LinkedAuthorizationFailed':
      return linkedAuthorizationFix(message, context);
    case 'ExpiredAuthenticationToken':
      return 'To fix: run the job again: the access token ran out on its way. If it repeats, the clock of the runner is slow.';
    case 'InvalidAuthenticationTokenTenant':
      return "To fix: check 'tenant-id' and 'subscription-id': the subscription belongs to another tenant than the one signed in to.";
    case 'ResourceGroupNotFound':
      if (/user-assigned identity/.test(action))
        return "To fix: check 'user-assigned-identities' and 'identity-resource-group': the group does not exist there; this action creates identities, not their groups.";
      return "To fix: check 'resource-group' and 'subscription-id': the group does not exist there.";
    case 'SubscriptionNotFound':
    case 'InvalidSubscriptionId':
      return "To fix: check 'subscription-id' and 'tenant-id': the subscription does not exist, or the signed-in principal has no role in it.";
    case 'FailedIdentityOperation':
      return lines([
        nestedCause(message),
        'To fix: usually an identity in the list was deleted: remove it from the resource, or create it again.',
      ]);
    case 'NoRegisteredProviderFound':
    case 'InvalidApiVersionParameter':
    case 'InvalidResourceType':
      return "To fix: check 'api-version' and 'cloud': this cloud or region does not know that version.";
    case 'MissingSubscriptionRegistration':
      return `To fix: az provider register --namespace ${/namespace '([\w.]+)'/.exec(message)?.[1] ?? 'Microsoft.App'} --wait`;
    case 'LocationNotAvailableForResourceType':
      return "To fix: set 'identity-location' to a region that has user-assigned identities; without it they are created in that of the target.";
    case 'InvalidResourceName':
      return "To fix: check 'user-assigned-identities': a new identity's name has 3 to 128 letters, digits, '-' and '_', and begins with a letter or digit.";
    case 'ScopeLocked':
      return 'To fix: remove the lock on the resource, its group or subscription (az lock list), or ask who set it.';
    case 'RequestDisallowedByPolicy':
      return 'To fix: the policy named below forbids this change; ask for an exemption, or change the request to comply.';
    default:
      // A change that ended badly, of which the resource shows the state alone and the operation may not be read.
      if (wasAccepted && message === '') return ACTIVITY_LOG;
      if (wasAccepted || /OperationError$/.test(detail.code)) return operationFix(action);
      return status === 404 ? notFoundFix({}, context) : undefined;
  }
}

/** What to do about a change that Azure accepted and gave up: an app has a log of what was done with it. */
function operationFix(action: string): string {
  const [, app, group] = /container app '([^']+)' in resource group '([^']+)'/.exec(action) ?? [];
  const log =
    app && group
      ? `app's system log may tell more:\n  az containerapp logs show --name ${shellWord(app)} --resource-group ${shellWord(group)} --type system`
      : 'activity log may tell more:\n  az monitor activity-log list --resource-id <resource-id>';
  return `To fix: correct what Azure's message names; the ${log}\nThen, or where it names nothing, run the job again.`;
}

/** The real cause of a failed identity operation: an error in JSON, within the message. */
function nestedCause(message: string): string | undefined {
  const nested = parseJson(/\{.*\}/s.exec(message)?.[0]);
  if (!isObject(nested)) return undefined;
  const { code, message: words } = readErrorDetail(nested, '');
  return `Cause: ${clip(`${code}: ${words}`)}`;
}

/** What to do about a resource that is not there. */
export function notFoundFix(
  { otherKind, nearestName }: Partial<Pick<NotFoundError, 'otherKind' | 'nearestName'>>,
  { kind }: ExplainContext,
): string {
  const input = kind ? kindInfo(kind).input : undefined;
  if (otherKind) {
    const instead = input ? ` instead of '${input}'` : '';
    return `To fix: it is a ${kindInfo(otherKind).noun}: name it in '${kindInfo(otherKind).input}'${instead}.`;
  }
  const others = KINDS.filter((info) => info.kind !== kind).map((info) => `'${info.input}'`);
  const meant = nearestName ? `the nearest name of the group is '${nearestName}'; ` : '';
  return (
    `To fix: ${meant}check ${input ? `'${input}', ` : ''}'resource-group' and 'subscription-id'; ` +
    `if it is of another kind, name it in ${sentenceList(others, 'or')}.`
  );
}
