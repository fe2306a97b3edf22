import { AzureError } from '../azure/errors.ts';
import { distinct } from '../collections.ts';
import { type RoleEntry, roleLabel } from '../roles/entry.ts';
import { deleteCommands } from '../roles/texts.ts';
import { firstLines } from './words.ts';

/** What a reader should know about roles beyond what became of them, a line each. */
export function roleNotes(
  entries: readonly RoleEntry[],
  unsearched: readonly string[],
  dryRun: boolean,
): readonly string[] {
  const conditional = entries.filter(({ change, condition }) => change === 'unchanged' && condition !== null);
  const shared = entries.filter(({ change, holder }) => change === 'removed' && !holder.isSystem);
  return [
    ...conditional.map(
      (entry) =>
        `${entry.holder.label} has the role ${roleLabel(entry)} under a condition, which may narrow it.`,
    ),
    ...distinct(shared, ({ holder }) => holder.identity).map(
      ({ holder }) =>
        `Every other resource with ${holder.label} ${dryRun ? 'would lose' : 'loses'} its revoked roles, too.`,
    ),
    ...unsearched,
    ...(!dryRun && entries.some(({ change }) => change === 'added')
      ? ['A new role may take up to ten minutes to work.']
      : []),
  ];
}

/** What a stopped step says of roles: what was sent, what is not known, and what remains to be done. */
export function roleLastWords(entries: readonly RoleEntry[]): readonly string[] {
  const sent = entries.filter(({ write }) => write !== 'none');
  const open = entries.filter(({ change, write }) => change === 'open' && write === 'none');
  const remaining = entries.filter(({ change, id }) => change === 'open' && id !== null);
  return [
    ...firstLines(sent.map((entry) => `- ${nameOf(entry)}: ${statusOf(entry)}`)),
    ...firstLines(open.map((entry) => `- ${nameOf(entry)}: ${openStatusOf(entry)}`)),
    ...(remaining.length > 0
      ? [
          '- These role assignments remain, or may; whoever may deletes them:',
          ...deleteCommands(remaining).map((command) => `  ${command}`),
        ]
      : []),
  ];
}

function nameOf(entry: RoleEntry): string {
  return `${entry.holder.label}: role ${roleLabel(entry)}`;
}

function openStatusOf({ error }: RoleEntry): string {
  return error instanceof AzureError ? `Azure refused it last (${error.detail.code}).` : 'nothing was sent.';
}

function statusOf({ change, write }: RoleEntry): string {
  if (write === 'unknown') return 'a change was sent; whether Azure took it is not known.';
  return change === 'removed' ? 'it was revoked.' : 'it was granted.';
}
