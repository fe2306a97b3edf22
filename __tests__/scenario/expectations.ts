import { expect } from '@jest/globals';
import type { Sandbox } from '../../sandbox/index.ts';

/** The action changes identities and nothing else: each PATCH holds `identity` alone, and of it only what is to be set. */
export function expectIdentityAlone(sandbox: Sandbox): void {
  for (const { method, label, body } of sandbox.requests) {
    if (method !== 'PATCH' || !/^PATCH \w+\/[\w-]+$/.test(label)) continue;
    const { identity, ...others } = body as { identity?: Record<string, unknown> };
    const { type: _type, userAssignedIdentities: _map, ...inside } = identity ?? {};
    expect({ label, identity, others, inside }).toEqual({
      label,
      identity: expect.any(Object),
      others: {},
      inside: {},
    });
  }
}
