import { quote } from '../text.ts';
import { InputError } from './errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * Read the tags of an identity that the action creates: the workflow run, and those of the input. Azure ignores the case
 * of keys, so no tag of the input can replace one of the first.
 */
export function readTags(inputs: Inputs, runUrl: string | undefined): Readonly<Record<string, string>> {
  const repository = inputs.variable('GITHUB_REPOSITORY');
  const own: Readonly<Record<string, string>> = {
    ...(repository ? { 'github-repository': repository } : {}),
    ...(runUrl ? { 'github-run': runUrl } : {}),
  };
  const others = readIdentityTags(inputs).filter(([key]) => !Object.hasOwn(own, key.toLowerCase()));
  return { ...Object.fromEntries(others), ...own };
}

/**
 * Read lines `key=value`, split at the first `=`: values can contain commas and more of them.
 * @throws {InputError} for an invalid line, an empty key, or a repeated key (Azure ignores the case).
 */
function readIdentityTags(inputs: Inputs): readonly (readonly [key: string, value: string])[] {
  const tags = new Map<string, readonly [key: string, value: string]>();
  for (const [index, entry] of inputs.text('identity-tags').split(/\r?\n/).entries()) {
    const line = entry.trim();
    if (line === '') continue;
    const [, key = '', value] = /^([^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
    const problem =
      value === undefined
        ? "doesn't contain '='"
        : key === ''
          ? 'has no key'
          : tags.has(key.toLowerCase())
            ? 'repeats a key'
            : undefined;
    if (problem || value === undefined) {
      throw new InputError(
        `Invalid value for input 'identity-tags', line ${index + 1}: ${quote(line)} ${problem}. Use lines of the form key=value, each key once.`,
      );
    }
    tags.set(key.toLowerCase(), [key, value]);
  }
  return [...tags.values()];
}
