import { KINDS } from '../kinds.ts';
import { formatResourceId, parseResourceId, type ResourceId } from '../resource-id.ts';
import { UNSET } from '../roles/scope.ts';
import { quote } from '../text.ts';
import { InputError, notAllowed } from './errors.ts';

/**
 * A resource ID of the type that an input takes.
 * @throws {InputError} when it is none, or one of another type.
 */
export function readResourceId(input: string, text: string, type: string): ResourceId {
  const id = parseResourceId(text);
  const example = formatResourceId({
    subscriptionId: '<subscription-id>',
    resourceGroup: '<group>',
    type,
    name: '<name>',
  });
  if (!id) {
    const why = text.includes('//') ? `. ${UNSET}` : '';
    throw notAllowed(input, text, `a resource ID of the form ${example}${why}`);
  }
  if (id.type === type) return id;
  const rightInput = KINDS.find((info) => info.type === id.type)?.input;
  const fix = rightInput ? ` Name it in '${rightInput}'.` : '';
  throw new InputError(
    `Input '${input}': ${quote(text)} is a resource ID of type ${id.type}; ${type} is allowed here.${fix}`,
  );
}
