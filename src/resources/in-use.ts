import { Problem } from '../problem.ts';
import { firstOf, MAX_LISTED, sentenceList } from '../text.ts';
import type { ResourceContext } from './context.ts';
import type { OutsideReferences } from './guard.ts';
import { type Removal, type Use, usesOf, variablesWith } from './references.ts';
import type { Target } from './target.ts';

/**
 * Refuse to remove an identity that the resource refers to: its registries, secrets, scale rules, and children would
 * fail at their next use. A setting that can't be read counts as a use.
 * @throws {Problem} unless `force` is set, which makes it a warning.
 */
export function checkNotInUse(
  target: Target,
  removal: Removal,
  outside: OutsideReferences,
  { force, warn }: Pick<ResourceContext, 'warn'> & { readonly force: boolean },
): void {
  const { label, latest } = target;
  const uses = usesOf([...(latest?.references ?? []), ...outside.references], removal);
  const used = [...new Set(uses.map(({ of }) => of))];
  const settings = [...uses.map((use) => describeUse(use, used.length > 1)), ...outside.unreadable];
  if (settings.length > 0) {
    // Of several identities, only those that are really in use.
    const names = used.length > 0 ? used : namesOf(removal);
    const what = sentenceList(
      names.map((name) => (name === 'system' ? 'the system-assigned identity' : `identity '${name}'`)),
    );
    const list = listOf(settings);
    if (!force) {
      throw new Problem(`Can't remove ${what} from ${label}.`, {
        why: `${names.length > 1 ? 'They are' : 'It is'} still in use:\n${list}`,
        fix: "Change these settings to another identity or a password first, or set 'force: true'.",
        state: stateOf(target),
      });
    }
    warn(`These settings of ${label} will fail, because 'force' removes ${what}:\n${list}`);
  } else if (outside.unsearched.length > 0) {
    const others = sentenceList(outside.unsearched);
    warn(
      `${label}: ${others} weren't searched, because they can't be listed. If one pulls images with the removed identity, it will fail.`,
    );
  }
  // Code that doesn't run any more can leave a variable behind: a warning, also with `force`.
  const variables = variablesWith(removal, latest?.document);
  if (variables.length > 0) {
    const [isOne, list] = [variables.length === 1, sentenceList(firstOf(variables))];
    warn(
      `Code in ${label} might fail: the environment variable${isOne ? '' : 's'} ${list} contain${isOne ? 's' : ''} the ID of an identity that is removed.`,
    );
  }
}

function namesOf({ system, user }: Removal): readonly string[] {
  return [...(system ? ['system'] : []), ...user.map(({ name }) => name)];
}

/** Describe a setting and its item. Of several identities, the one that it uses, unless that is the item's name. */
function describeUse({ place, name, of }: Use, isOneOfSeveral: boolean): string {
  return `${place}: ${name}${isOneOfSeveral && name !== of ? ` (${of})` : ''}`;
}

/** Describe the writes before the use was found: it can have begun after an earlier write of this step. */
function stateOf(target: Target): string {
  if (target.isWritten) return 'Azure accepted an earlier change of this step. Nothing else was sent.';
  return target.isSent
    ? "An earlier change was sent, and its outcome isn't known. Nothing else was sent."
    : 'Nothing was changed.';
}

function listOf(settings: readonly string[]): string {
  const more = settings.length - MAX_LISTED;
  const lines = more > 0 ? [...settings.slice(0, MAX_LISTED), `${more} more settings`] : settings;
  return lines.map((line) => `- ${line}`).join('\n');
}
