import { KINDS } from '../kinds.ts';
import { formatResourceId, parseResourceId, type ResourceId } from '../resource-id.ts';
import { UNSET } from '../text.ts';
import { invalid } from './errors.ts';

/**
 * Read a resource ID of the type that an input accepts.
 * @throws {InputError} for any other text, and for an ID of another type.
 */
export function readResourceId(input: string, text: string, type: string): ResourceId {
  const id = parseResourceId(text);
  const example = formatResourceId({
    subscriptionId: '<subscription-id>',
    resourceGroup: '<resource-group>',
    type,
    name: '<name>',
  });
  if (!id) {
    const why = text.includes('//') ? `. ${UNSET}` : '';
    throw invalid(input, text, `a resource ID of the form ${example}${why}`);
  }
  if (id.type.toLowerCase() === type.toLowerCase()) return { ...id, type };
  const rightInput = KINDS.find((info) => info.type === id.type)?.input;
  const fix = rightInput ? `, or set '${rightInput}' to this one` : '';
  throw invalid(input, text, `a resource ID of type ${type}${fix}`);
}
