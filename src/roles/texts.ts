import { AzureError } from '../azure/errors.ts';
import type { Target } from '../resources/target.ts';
import { messageOf, oneLine, sentenceList, shellWord } from '../text.ts';
import { type RoleEntry, roleLabel } from './entry.ts';
import { ADMINISTRATOR } from './grant-command.ts';

/** What of a destroyed principal's roles could not be deleted, with the command that does. */
export function orphansText(entries: readonly RoleEntry[]): string {
  const lines = entries.map(
    (entry) => `- ${roleLabel(entry)}: ${entry.id} (${oneLine(reasonOf(entry.error), 300)})`,
  );
  return [
    `Role assignments of ${entries[0]?.holder.label} remain although its principal is gone. To delete them, somebody with the right runs:`,
    ...deleteCommands(entries).map((command) => `  ${command}`),
    ...lines,
  ].join('\n');
}

/** IDs in one command: a line of the log holds 2,000 characters. */
const IDS_PER_COMMAND = 5;

/** The commands that delete assignments. */
export function deleteCommands(entries: readonly RoleEntry[]): readonly string[] {
  const commands: string[] = [];
  for (let at = 0; at < entries.length; at += IDS_PER_COMMAND) {
    const ids = entries.slice(at, at + IDS_PER_COMMAND).map(({ id }) => shellWord(id ?? ''));
    commands.push(`az role assignment delete --ids ${ids.join(' ')}`);
  }
  return commands;
}

/** Roles that a principal keeps, because a target that should lose it still has it. */
export function keptText(entries: readonly RoleEntry[]): string {
  const roles = entries.map((entry) => roleLabel(entry));
  return `${entries[0]?.holder.label} keeps ${sentenceList(roles)}: not every target has lost it.`;
}

/** Who may list role assignments, and what happens to them next. */
const WHO_MAY_DELETE = `the role '${ADMINISTRATOR}' at one of the two: it may list role assignments (Microsoft.Authorization/roleAssignments/read) and delete them.`;
const WHO_MAY_LIST = "Microsoft.Authorization/roleAssignments/read, as the role 'Reader' has it.";

/** A principal whose roles may not be listed; a dry run would only do that. */
export function unlistedText({ label, id }: Target, principalId: string, dryRun: boolean): string {
  return (
    `The role assignments of the system-assigned identity of ${label} cannot be listed in its subscription, nor in ` +
    `resource group '${id.resourceGroup}': those of principal ${principalId} that 'roles' does not name are not deleted. ` +
    `To fix: give the signed-in principal ${dryRun ? WHO_MAY_LIST : WHO_MAY_DELETE}`
  );
}

/** The resource groups in which alone roles were looked for. */
export function groupsOnlyText(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  return [
    `Roles were looked for in resource group ${sentenceList(groups)} alone: the subscription may not be listed.`,
  ];
}

function reasonOf(error: unknown): string {
  return error instanceof AzureError ? `${error.detail.code}: ${error.detail.message}` : messageOf(error);
}
