import type { IdentityRef } from './selection.ts';

/** A registry as the input `registry-server` specifies it. */
export type RegistryRef =
  /** A login server, such as `shop.azurecr.io`, in lowercase. */
  | { readonly server: string }
  /** The full resource ID of a registry. Its login server is read from it. */
  | { readonly id: string };

/** Registries, and the identity that pulls from them. */
export interface RegistryRequest {
  readonly registries: readonly RegistryRef[];
  readonly identity: 'system' | IdentityRef;
}
