import type { Arm } from '../azure/arm.ts';
import type { AzureError } from '../azure/errors.ts';
import { describeResource, formatResourceId, kindOf, type ResourceId } from '../identity/resource-id.ts';
import { type Kind, kindInfo } from '../kinds.ts';

/** How long a question may take whose answer only makes an error clearer. */
const HINT_MS = 3_000;

/** A resource that is not there as the kind it was named as, but as another. */
export class WrongKindError extends Error {
  override readonly name = 'WrongKindError';
  /** What it really is. */
  readonly kind: Kind;
  override readonly cause: AzureError;

  constructor(kind: Kind, cause: AzureError) {
    super(cause.message, { cause });
    this.kind = kind;
    this.cause = cause;
  }
}

/** The error for a resource that is not there: a job named as an app, or the other way round, is told as such. */
export async function hintAtKind(id: ResourceId, error: AzureError, arm: Arm): Promise<Error> {
  const kind = kindOf(id);
  const other = kind === 'app' ? 'job' : kind === 'job' ? 'app' : undefined;
  if (!other) return error;
  const otherId = { ...id, type: kindInfo(other).type };
  const options = { abortSignal: AbortSignal.timeout(HINT_MS) };
  return arm.read(formatResourceId(otherId), describeResource(otherId), options).then(
    () => new WrongKindError(other, error),
    () => error,
  );
}
