import { type ResourceId, resourceKey } from '../identity/resource-id.ts';
import { sentenceList } from '../text.ts';
import type { Creation, Identities } from './identities.ts';

/** Identities that are to be assigned and do not exist. */
export class MissingIdentityError extends Error {
  override readonly name = 'MissingIdentityError';
}

/** The IDs of identities that are about to be assigned, as far as Azure told. */
export type KnownIds = Map<string, { readonly principalId: string | null; readonly clientId: string | null }>;

/**
 * Sees to it that identities exist before they are assigned: each is asked about once, and what is missing is
 * created, if that was asked for, where `creation` says.
 * @throws {MissingIdentityError} when some are missing and may not be created.
 */
export async function ensureIdentities(
  wanted: readonly ResourceId[],
  identities: Identities,
  creation: ((id: ResourceId) => Creation) | undefined,
  { dryRun, log }: { readonly dryRun: boolean; readonly log: (line: string) => void },
): Promise<KnownIds> {
  const distinct = [...new Map(wanted.map((id) => [resourceKey(id), id])).values()];
  const answers = await Promise.all(
    distinct.map(async (id) => ({ id, existence: await identities.existence(id) })),
  );
  const known: KnownIds = new Map();
  for (const { id, existence } of answers) {
    if (existence.state === 'exists') known.set(resourceKey(id), existence);
  }
  const missing = answers.filter(({ existence }) => existence.state === 'missing').map(({ id }) => id);
  if (missing.length > 0 && !creation) {
    const names = missing.map(({ name, resourceGroup }) => `'${name}' in resource group '${resourceGroup}'`);
    throw new MissingIdentityError(
      `Input 'user-assigned-identities': there is no identity ${sentenceList(names)}. ` +
        "Check name, group and subscription, or set 'create-identities: true' to create what is missing. Nothing was changed.",
    );
  }
  for (const id of creation ? missing : []) {
    const details = creation?.(id);
    if (dryRun || !details)
      log(`Would create user-assigned identity '${id.name}' in resource group '${id.resourceGroup}'.`);
    else {
      await identities.create(id, details);
      log(`Created user-assigned identity '${id.name}' in resource group '${id.resourceGroup}'.`);
    }
  }
  return known;
}
