import { createHash } from 'node:crypto';
import { definitionGuid } from './role-definition.ts';
import { scopeKey } from './scope.ts';

/** The namespace of the function `guid` of ARM templates and Bicep. */
const NAMESPACE = '11fb06fb-712d-4ddd-98c7-e71bbd588830';

/**
 * Create the name of an assignment as Bicep, the portal, az, and PowerShell do, so that all of them find the same one:
 * `guid(toLower(scope), toLower(principalId), toLower(GUID of the definition))`.
 * https://github.com/Azure/bicep/pull/20293
 */
export function roleAssignmentName(scope: string, principalId: string, roleDefinitionId: string): string {
  return guid(scopeKey(scope), principalId.toLowerCase(), definitionGuid(roleDefinitionId));
}

/**
 * Compute the function `guid` of ARM templates and Bicep: a UUID of version 5 over its arguments, joined by hyphens.
 */
export function guid(...parts: readonly string[]): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(parts.join('-'), 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
