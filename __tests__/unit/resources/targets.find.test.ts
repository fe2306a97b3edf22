import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/json.ts';
import { Problem } from '../../../src/problem.ts';
import { formatResourceId } from '../../../src/resource-id.ts';
import type { TargetRef } from '../../../src/resources/selection.ts';
import { selector } from '../../../src/resources/selection.ts';
import { Target } from '../../../src/resources/target.ts';
import { findTargets, type TargetOrPattern } from '../../../src/resources/targets.ts';
import { SUBSCRIPTION, targetId } from '../data.ts';
import { azureError, stateOf, type ToyWorld, worldOf } from './context.ts';

const select = selector({ system: true, user: [] });
const named = (name: string, kind: 'app' | 'job' = 'app'): TargetRef => ({ kind, id: targetId(kind, name) });
const pattern = (text: string, kind: 'app' | 'job' = 'app', resourceGroup = 'shop'): TargetRef => ({
  kind,
  pattern: text,
  subscriptionId: SUBSCRIPTION,
  resourceGroup,
});
const listed = (...names: readonly string[]): readonly JsonObject[] =>
  names.map((name) => ({ id: formatResourceId(targetId('app', name)), name, location: 'westeurope' }));

/** The entries of a request before anything was asked. */
function entriesOf(refs: readonly TargetRef[], { context }: ToyWorld): readonly TargetOrPattern[] {
  return refs.map((ref) =>
    'id' in ref ? new Target(ref.id, select(ref.id), context) : { pattern: ref, error: undefined },
  );
}

async function find(
  refs: readonly TargetRef[],
  ...names: readonly string[]
): Promise<ToyWorld & { readonly found: readonly TargetOrPattern[] }> {
  const world = worldOf(stateOf(false));
  world.arm.children = listed(...names);
  const before = entriesOf(refs, world);
  return { ...world, found: await findTargets(before, select, world.context) };
}
const wordOf = (entry: TargetOrPattern): string =>
  entry instanceof Target
    ? `${entry.kind} ${entry.id.name}`
    : `${entry.pattern.pattern}: ${entry.error instanceof Problem ? entry.error.why : entry.error}`;

test('what is named and also meant by a pattern need not be read again', async () => {
  const { found } = await find([named('WEB'), pattern('w*')], 'web', 'worker');
  expect(
    found.map((entry) => entry instanceof Target && [entry.id.name, entry.latest !== undefined]),
  ).toEqual([
    ['web', true],
    ['worker', true],
  ]);
});

describe('what a request names', () => {
  test.each<[rule: string, refs: readonly TargetRef[], names: readonly string[], found: readonly string[]]>([
    ['by name: nothing is listed', [named('web'), named('web', 'job')], ['x'], ['app web', 'job web']],
    ['a pattern: its matches by name', [pattern('w*')], ['worker', 'api', 'web'], ['app web', 'app worker']],
    ['all', [pattern('*')], ['b', 'a'], ['app a', 'app b']],
    [
      'the order stays',
      [named('z'), pattern('w*'), named('a')],
      ['web', 'worker'],
      ['app z', 'app web', 'app worker', 'app a'],
    ],
    [
      'twice, in any casing: once, where it comes first',
      [pattern('w*'), named('WEB'), pattern('*b')],
      ['web', 'worker'],
      ['app web', 'app worker'],
    ],
    ['no match', [pattern('x*'), named('a')], ['web', 'api'], ['x*: It has api, web.', 'app a']],
    ['no match, but a close name', [pattern('wbe*')], ['web', 'api'], ["wbe*: The nearest name is 'web'."]],
    ['no match in an empty resource group', [pattern('x*')], [], ['x*: It has no container app.']],
  ])('%s', async (_rule, refs, names, expected) => {
    const { found } = await find(refs, ...names);
    expect(found.map(wordOf)).toEqual(expected);
  });
});

test('patterns of one kind and group share a list, and what it shows need not be read again', async () => {
  const refs = [pattern('w*'), pattern('a*'), pattern('*', 'app', 'SHOP'), pattern('n*', 'job')];
  const { arm, found, step } = await find(refs, 'web', 'api', 'nightly');
  expect(arm.requests).toEqual(['list', 'list']);
  const [target] = found;
  expect(target instanceof Target && target.latest).toMatchObject({
    location: 'westeurope',
    readAt: step.clock.now(),
  });
});

test('a list that may not be read fails its patterns, and nothing else', async () => {
  const world = worldOf(stateOf(false));
  const { arm, context } = world;
  const refused = azureError(403, 'AuthorizationFailed');
  arm.before.list = () => {
    throw refused;
  };
  const before = entriesOf([pattern('w*'), named('web')], world);
  expect(before).toEqual([{ pattern: pattern('w*'), error: undefined }, expect.any(Target)]);
  const found = await findTargets(before, select, context);
  expect(found).toEqual([{ pattern: pattern('w*'), error: refused }, before[1]]);
});

test('what is in a list but is no resource is passed over', async () => {
  const world = worldOf(stateOf(false));
  const { arm, context } = world;
  arm.children = [null, 'x', ...listed('web')];
  const before = entriesOf([pattern('*')], world);
  expect((await findTargets(before, select, context)).map(wordOf)).toEqual(['app web']);
});
