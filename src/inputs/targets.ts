import { distinct } from '../collections.ts';
import { KINDS, type KindInfo } from '../kinds.ts';
import { isGroupName, isGuid, isName, resourceKey } from '../resource-id.ts';
import type { TargetRef } from '../resources/selection.ts';
import { quote, sentenceList } from '../text.ts';
import { GROUP_RULE, GUID_RULE, InputError, missing, NAME_RULE, notAllowed } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { readResourceId } from './resource-ids.ts';

/** Where resources named without their ID lie; each is asked for only where it is needed. */
interface NameBase {
  readonly resourceGroup: () => string;
  readonly subscriptionId: () => string;
}

/**
 * The targets in the order of their kinds, each once.
 * @throws {InputError} when there is none, or one that cannot be.
 */
export function readTargets(inputs: Inputs): readonly TargetRef[] {
  const named = KINDS.flatMap((info) => inputs.list(info.input).map((entry) => ({ info, entry })));
  if (named.length === 0) {
    const names = KINDS.map(({ input }) => `'${input}'`);
    throw new InputError(`No target: name at least one in ${sentenceList(names, 'or')}.`);
  }
  const resourceGroup = inputs.matching('resource-group', isGroupName, GROUP_RULE);
  // The input must make sense in any case; what stands in for it in the environment only where it is needed.
  const subscriptionId = inputs.matching('subscription-id', isGuid, GUID_RULE);
  const targets = named.map(({ info, entry }) => {
    const why = `${quote(entry)} in '${info.input}' is a name, not a resource ID`;
    return readTarget(info, entry, {
      resourceGroup: () => resourceGroup ?? fail(missing('resource-group', why)),
      subscriptionId: () =>
        subscriptionId ??
        inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID') ??
        fail(missing('subscription-id', why, 'AZURE_SUBSCRIPTION_ID')),
    });
  });
  return distinct(targets, (target) =>
    'id' in target ? resourceKey(target.id) : `${target.kind} ${target.pattern}`,
  );
}

function readTarget({ kind, input, type, noun }: KindInfo, entry: string, base: NameBase): TargetRef {
  if (entry.startsWith('/')) return { kind, id: readResourceId(input, entry, type) };
  const isPattern = entry.includes('*');
  // What a star stands for is part of a name.
  if (!isName(entry.replaceAll('*', 'x'))) {
    throw notAllowed(input, entry, `a ${noun}'s name, a pattern with * or a full resource ID. ${NAME_RULE}`);
  }
  const resourceGroup = base.resourceGroup();
  const subscriptionId = base.subscriptionId();
  return isPattern
    ? { kind, pattern: entry, subscriptionId, resourceGroup }
    : { kind, id: { subscriptionId, resourceGroup, type, name: entry } };
}

function fail(error: InputError): never {
  throw error;
}
