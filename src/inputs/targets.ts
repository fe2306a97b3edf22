import { distinct } from '../collections.ts';
import { ALL_KINDS, type KindInfo } from '../kinds.ts';
import { type GroupRef, isName, parseResourceId, type ResourceId, resourceKey } from '../resource-id.ts';
import { quote, UNSET } from '../text.ts';
import { type InputName, type Inputs, invalid, NAME_RULE, quotedList } from './inputs.ts';

/**
 * Read the targets in the order of their kinds, each once.
 * @throws {InputError} for an invalid one.
 */
export function readTargets(inputs: Inputs): readonly ResourceId[] {
  const entries = ALL_KINDS.flatMap((info) => inputs.list(info.input).map((entry) => ({ info, entry })));
  if (entries.length === 0) {
    inputs.miss('app-name', `Set at least one of ${quotedList(ALL_KINDS.map(({ input }) => input))}.`);
    // The target is most likely a name, so one error lists everything that a name needs.
    requiredGroup(inputs, 'a target that is given by name needs it');
  }
  inputs.group('resource-group');
  // The input must always be valid, but the environment variable only if it is needed.
  inputs.guid('subscription-id');
  return distinct(
    entries.map(({ info, entry }) => readTarget(info, entry, inputs)),
    resourceKey,
  );
}

function readTarget({ input, type, noun }: KindInfo, entry: string, inputs: Inputs): ResourceId {
  if (entry.startsWith('/')) return readResourceId(input, entry, type);
  // A star replaces a part of a name. Three in a row are a secret that GitHub masked.
  if (!isName(entry.replaceAll('*', 'x')) || entry.includes('***')) {
    throw invalid(input, entry, `the name of a ${noun}, a pattern with '*', or a resource ID. ${NAME_RULE}`);
  }
  const group = requiredGroup(
    inputs,
    `'${input}' contains a name (${quote(entry)}) instead of a resource ID`,
  );
  return { ...group, type, name: entry };
}

/** The resource group of names. If its inputs aren't set, they count as missing. */
export function requiredGroup(inputs: Inputs, why: string): GroupRef {
  const hint = `It's required because ${why}.`;
  return {
    resourceGroup: inputs.group('resource-group') ?? inputs.miss('resource-group', hint),
    subscriptionId:
      inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID') ?? inputs.miss('subscription-id', hint),
  };
}

/**
 * Read a resource ID of the type that an input accepts.
 * @throws {InputError} for any other string, and for an ID of another type.
 */
export function readResourceId(input: InputName, text: string, type: string): ResourceId {
  const id = parseResourceId(text);
  if (!id) {
    const form = `/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/${type}/<name>`;
    const why = text.includes('//') ? `. ${UNSET}` : '';
    throw invalid(input, text, `a resource ID of the form ${form}${why}`);
  }
  if (id.type.toLowerCase() === type.toLowerCase()) return { ...id, type };
  const rightInput = ALL_KINDS.find((info) => info.type === id.type)?.input;
  const fix = rightInput ? `, or set '${rightInput}' to this one` : '';
  throw invalid(input, text, `a resource ID of type ${type}${fix}`);
}
