import { AzureError } from '../azure/errors.ts';
import type { Target } from '../target/target.ts';
import { messageOf, oneLine, sentenceList } from '../text.ts';
import { type RoleEntry, roleLabel } from './entry.ts';

/** What of a destroyed principal's roles could not be deleted, with the command that does. */
export function remainsText(entries: readonly RoleEntry[]): string {
  const lines = entries.map(
    (entry) => `- ${roleLabel(entry)}: ${entry.id} (${oneLine(reasonOf(entry.error), 300)})`,
  );
  return [
    `Role assignments of ${entries[0]?.holder.label} remain although its principal is gone. Whoever may deletes them:`,
    `  ${deleteCommand(entries)}`,
    ...lines,
  ].join('\n');
}

/** The command that deletes assignments. */
export function deleteCommand(entries: readonly RoleEntry[]): string {
  return `az role assignment delete --ids ${entries.map(({ id }) => `"${id}"`).join(' ')}`;
}

/** Roles that a principal keeps, because a target that should lose it still has it. */
export function keptText(entries: readonly RoleEntry[]): string {
  const roles = entries.map((entry) => roleLabel(entry));
  return `${entries[0]?.holder.label} keeps ${sentenceList(roles)}: not every target has lost it.`;
}

/** A principal whose roles may not be listed. */
export function unlistedText({ label, id }: Target, principalId: string): string {
  return (
    `The role assignments of the system-assigned identity of ${label} may be listed neither in its subscription nor in ` +
    `resource group '${id.resourceGroup}': those of principal ${principalId} that 'roles' does not name are orphaned. ` +
    "To fix: give the signed-in principal Microsoft.Authorization/roleAssignments/read, as the role 'Reader' has it."
  );
}

function reasonOf(error: unknown): string {
  return error instanceof AzureError ? `${error.detail.code}: ${error.detail.message}` : messageOf(error);
}
