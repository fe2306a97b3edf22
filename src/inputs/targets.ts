import { distinct } from '../collections.ts';
import { KINDS, type KindInfo } from '../kinds.ts';
import { type GroupRef, isGroupName, isGuid, isName, resourceKey } from '../resource-id.ts';
import type { TargetRef } from '../resources/selection.ts';
import { quote } from '../text.ts';
import { GROUP_RULE, GUID_RULE, invalid, NAME_RULE } from './errors.ts';
import { type Inputs, quotedList } from './inputs.ts';
import { readResourceId } from './resource-ids.ts';

/**
 * Read the targets in the order of their kinds, each once.
 * @throws {InputError} for an invalid one.
 */
export function readTargets(inputs: Inputs): readonly TargetRef[] {
  const entries = KINDS.flatMap((info) => inputs.list(info.input).map((entry) => ({ info, entry })));
  if (entries.length === 0) {
    inputs.miss('app-name', `Set at least one of ${quotedList(KINDS.map(({ input }) => input))}.`);
    // Most probably a name: one error lists everything that it needs.
    const { resourceGroup, subscriptionId } = neededGroup(inputs, 'a name needs it');
    if (!resourceGroup || !subscriptionId) return [];
  }
  inputs.matching('resource-group', isGroupName, GROUP_RULE);
  // The input must be valid in any case, but the environment variable only if it is needed.
  inputs.matching('subscription-id', isGuid, GUID_RULE);
  const targets = entries.map(({ info, entry }) => readTarget(info, entry, inputs));
  return distinct(targets, (target) =>
    'id' in target ? resourceKey(target.id) : `${target.kind} ${target.pattern}`,
  );
}

function readTarget({ kind, input, type, noun }: KindInfo, entry: string, inputs: Inputs): TargetRef {
  if (entry.startsWith('/')) return { kind, id: readResourceId(input, entry, type) };
  const isPattern = entry.includes('*');
  // A star stands for a part of a name.
  if (!isName(entry.replaceAll('*', 'x'))) {
    throw invalid(input, entry, `the name of a ${noun}, a pattern with '*', or a resource ID. ${NAME_RULE}`);
  }
  const group = neededGroup(inputs, `'${input}' contains a name (${quote(entry)}) instead of a resource ID`);
  return isPattern ? { kind, pattern: entry, ...group } : { kind, id: { ...group, type, name: entry } };
}

/** The resource group of names. Its inputs are missing if nobody set them. */
export function neededGroup(inputs: Inputs, why: string): GroupRef {
  const hint = `It's required because ${why}.`;
  return {
    get resourceGroup() {
      return inputs.need(inputs.matching('resource-group', isGroupName, GROUP_RULE), 'resource-group', hint);
    },
    get subscriptionId() {
      return inputs.need(inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID'), 'subscription-id', hint);
    },
  };
}
