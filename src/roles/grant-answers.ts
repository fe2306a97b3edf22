import { AzureError } from '../azure/errors.ts';

/** What a refusal to make an assignment means. */
export type GrantAnswer =
  /** The same role is there, under another name. */
  | 'exists'
  /** The principal is not known everywhere yet. */
  | 'not-propagated'
  /** The name belongs to another assignment. */
  | 'name-taken'
  /** Azure refused. */
  | 'refused'
  /** Nobody knows what became of it. */
  | 'unknown';

/** Judges an error by its code: Azure has changed the texts before (https://github.com/Azure/azure-cli/issues/31995). */
export function grantAnswer(error: unknown): GrantAnswer {
  if (!(error instanceof AzureError)) return 'unknown';
  switch (error.detail.code) {
    case 'RoleAssignmentExists':
      return 'exists';
    case 'PrincipalNotFound':
      return 'not-propagated';
    case 'RoleAssignmentUpdateNotPermitted':
    case 'HashConflictOnDifferentRoleAssignmentIds':
      return 'name-taken';
    default:
      return 'refused';
  }
}

/** The name of the assignment that is there already, where Azure tells it: 32 hexadecimal digits. */
export function existingName({ detail }: AzureError): string | undefined {
  const [, ...parts] =
    /\b([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\b/i.exec(detail.message) ?? [];
  return parts.length === 5 ? parts.join('-').toLowerCase() : undefined;
}
