import { quote } from '../text.ts';
import { InputError } from './errors.ts';
import type { Inputs } from './inputs.ts';

/**
 * The tags of an identity that this action creates: which workflow run it was, and those asked for. Azure compares
 * keys without case, so that none asked for takes the place of the first.
 */
export function readTags(inputs: Inputs, runUrl: string | undefined): Readonly<Record<string, string>> {
  const repository = inputs.variable('GITHUB_REPOSITORY');
  const own: Readonly<Record<string, string>> = {
    ...(repository ? { 'github-repository': repository } : {}),
    ...(runUrl ? { 'github-run': runUrl } : {}),
  };
  const further = Object.entries(readIdentityTags(inputs)).filter(
    ([key]) => !Object.hasOwn(own, key.toLowerCase()),
  );
  return { ...Object.fromEntries(further), ...own };
}

/**
 * Lines `key=value`, split at the first `=`: values may hold commas and further ones.
 * @throws {InputError} for a line that is none, or a key that is empty or there twice (Azure compares without case).
 */
function readIdentityTags(inputs: Inputs): Readonly<Record<string, string>> {
  const lines = inputs.text('identity-tags').split(/\r?\n/);
  const tags = new Map<string, readonly [key: string, value: string]>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const at = line.indexOf('=');
    const key = line.slice(0, Math.max(at, 0)).trim();
    const problem =
      at < 0
        ? "has no '='"
        : key === ''
          ? 'has no key'
          : tags.has(key.toLowerCase())
            ? `names ${quote(key)} a second time`
            : undefined;
    if (problem) {
      throw new InputError(
        `Input 'identity-tags', line ${index + 1}: ${quote(line.trim())} ${problem}. Allowed: lines of the form key=value, each key once.`,
      );
    }
    tags.set(key.toLowerCase(), [key, line.slice(at + 1).trim()]);
  }
  return Object.fromEntries(tags.values());
}
