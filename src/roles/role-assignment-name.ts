import { createHash } from 'node:crypto';
import { definitionGuid } from './role-definition.ts';
import { scopeKey } from './scope.ts';

/** The namespace of the function `guid` of ARM templates and Bicep. */
const NAMESPACE = Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');

/**
 * Create the name of an assignment as Bicep, the portal, az, and PowerShell do, so that all of them find the same one:
 * `guid(toLower(scope), toLower(principalId), toLower(GUID of the definition))`, a UUID of version 5 over its
 * arguments, joined by hyphens. https://github.com/Azure/bicep/pull/20293
 */
export function roleAssignmentName(scope: string, principalId: string, roleDefinitionId: string): string {
  const text = [scopeKey(scope), principalId.toLowerCase(), definitionGuid(roleDefinitionId)].join('-');
  const bytes = createHash('sha1').update(NAMESPACE).update(text, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
