import { API_VERSIONS } from '../azure/api-versions.ts';
import type { Arm } from '../azure/arm.ts';
import type { AzureError } from '../azure/errors.ts';
import { textAt } from '../json.ts';
import { KINDS } from '../kinds.ts';
import { nearest } from '../pattern.ts';
import { Problem } from '../problem.ts';
import {
  describeResource,
  formatResourceId,
  groupListPath,
  kindOf,
  type ResourceId,
  USER_ASSIGNED_IDENTITY,
} from '../resource-id.ts';
import { quote } from '../text.ts';

/** The time limit for a request that only makes an error clearer, in milliseconds. */
const SUGGESTION_MS = 3_000;

/** Create the error for a target that doesn't exist. */
export async function notFound(
  { id, label }: { readonly id: ResourceId; readonly label: string },
  arm: Arm,
  cause: AzureError,
): Promise<Problem> {
  const { input, kind } = KINDS[kindOf(id)];
  const what = `Can't find ${label}.`;
  // A job is easily mistaken for an app, and an app for a job.
  const other = KINDS[kind === 'app' ? 'job' : 'app'];
  if ((kind === 'app' || kind === 'job') && (await exists({ ...id, type: other.type }, arm))) {
    const fix = `Use '${other.input}' instead of '${input}'.`;
    return new Problem(what, { why: `'${id.name}' is a ${other.noun}.`, fix, cause });
  }
  return new Problem(what, { fix: targetFix(id, await siblingNames(id, arm)), cause });
}

/** The fix for a target or pattern that matches none of the names in its resource group. */
export function targetFix(id: ResourceId, names: readonly string[]): string {
  const { input } = KINDS[kindOf(id)];
  return `${didYouMean(id.name, names)}Check '${input}', 'resource-group', and 'subscription-id'.`;
}

/** Suggest a name that is close to one that doesn't exist, at the beginning of a fix. Empty if none is close. */
export function didYouMean(name: string, names: readonly string[]): string {
  const [close] = nearest(name, names);
  return close === undefined ? '' : `Did you mean ${quote(close)}? `;
}

/** List the names of the same type and resource group. Best effort, because an error is correct without them. */
export async function siblingNames(id: ResourceId, arm: Arm): Promise<readonly string[]> {
  const apiVersion = id.type === USER_ASSIGNED_IDENTITY ? API_VERSIONS.managedIdentity : undefined;
  const options = { apiVersion, abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
  const list = arm.list(groupListPath(id), `names like ${describeResource(id)}`, options);
  const { value } = await list.catch(() => ({ value: [] }));
  return value.flatMap((document) => textAt(document, 'name') ?? []);
}

function exists(id: ResourceId, arm: Arm): Promise<boolean> {
  const abortSignal = AbortSignal.timeout(SUGGESTION_MS);
  const reading = arm.read(formatResourceId(id), describeResource(id), { abortSignal });
  return reading.then(Boolean, () => false);
}
