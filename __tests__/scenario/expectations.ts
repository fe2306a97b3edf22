import { expect } from '@jest/globals';
import type { Sandbox, Step } from '../../sandbox/index.ts';

/** The rules for every step, whatever a test is about. */
export function expectRulesOfEveryStep(sandbox: Sandbox, { leaks, stderr }: Step): void {
  const labels = sandbox.requests.map(({ label }) => label);
  const written = /^(PUT|POST|DELETE) (containerApps|jobs|managedEnvironments|sessionPools)\b/;
  expect({
    leaks,
    // Hosts that the action has no business with. A request to them would contain its token.
    strangers: labels.filter((label) => label.startsWith('unknown host')),
    badWrites: labels.filter((label) => written.test(label)),
    stackTrace: /^Node\.js v\d/m.test(stderr),
  }).toEqual({ leaks: [], strangers: [], badWrites: [], stackTrace: false });
  expectIdentityAlone(sandbox);
}

/** The action changes only identities and registries: a PATCH contains only what it sets of one of the two. */
export function expectIdentityAlone(sandbox: Sandbox): void {
  for (const { method, label, body } of sandbox.requests) {
    if (method !== 'PATCH' || !/^PATCH \w+\/[\w-]+$/.test(label)) continue;
    const { identity, ...others } = body as { identity?: Record<string, unknown> };
    const { type: _type, userAssignedIdentities: _map, ...inside } = identity ?? {};
    const isOfRegistries = /^PATCH (containerApps|jobs)\//.test(label) && identity === undefined;
    const registries = { properties: { configuration: { registries: expect.any(Array) } } };
    expect({ label, identity, others, inside }).toEqual({
      label,
      identity: isOfRegistries ? undefined : expect.any(Object),
      others: isOfRegistries ? registries : {},
      inside: {},
    });
  }
}
