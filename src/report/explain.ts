import { AzureError, UnansweredError } from '../azure/errors.ts';
import { NotFoundError } from '../resources/not-found.ts';
import { SignInError } from '../sign-in/errors.ts';
import { messageOf } from '../text.ts';
import { fixFor, notFoundFix } from './azure-fixes.ts';
import { detailLines } from './error-details.ts';
import type { ExplainContext } from './explain-context.ts';
import { networkFix, networkWords } from './network-fixes.ts';
import { signInFix } from './sign-in-fixes.ts';
import { clip, lines } from './words.ts';

/**
 * An error as a reader needs it: what failed and why, what to do, and then everything else that Azure said.
 * Text from servers is made harmless; the parts are lines.
 */
export function explain(error: unknown, context: ExplainContext): string {
  if (error instanceof SignInError) return explainSignIn(error, context);
  if (error instanceof UnansweredError) return explainUnanswered(error);
  if (error instanceof NotFoundError) return explainAzure(error.cause, notFoundFix(error, context));
  if (error instanceof AzureError) return explainAzure(error, fixFor(error, context));
  // What this project makes of an answer of Azure's, and then the answer.
  if (error instanceof Error && error.cause instanceof AzureError)
    return lines([error.message, explainAzure(error.cause, undefined)]);
  return messageOf(error);
}

/** Entra's sentence comes first, by which the error is known; the ID by which Entra finds it is the last line. */
function explainSignIn(error: SignInError, context: ExplainContext): string {
  const [first = '', ...others] = error.message.split('\n');
  return lines([
    `Failed to sign in: ${clip(networkWords(first))}`,
    ...others.map(clip),
    signInFix(error, context) ?? networkFix(error),
    error.correlationId ? `Correlation ID: ${clip(error.correlationId)}` : undefined,
  ]);
}

function explainUnanswered(error: UnansweredError): string {
  const { action, cause, message } = error;
  if (
    cause instanceof AzureError &&
    cause.status !== undefined &&
    cause.detail.code !== `HTTP ${cause.status}`
  ) {
    const { status, detail } = cause;
    const words = `HTTP ${status}, ${clip(detail.code)}: ${clip(detail.message)}`;
    return lines([`Failed to ${action}: no usable answer (${words}).`, ...detailLines(cause)]);
  }
  return lines([
    `Failed to ${action}: no usable answer (${clip(networkWords(message))}).`,
    networkFix(error),
    ...(cause instanceof AzureError ? detailLines(cause) : []),
  ]);
}

/** An error of Azure's with the fix for it. */
export function explainAzure(error: AzureError, fix: string | undefined): string {
  const { detail, status, action } = error;
  const where = status === undefined ? '' : ` (HTTP ${status})`;
  const words = [`${clip(detail.code)}${where}`, clip(detail.message)].filter((part) => part !== '');
  return lines([`Failed to ${action}: ${words.join(': ')}`, fix, ...detailLines(error)]);
}
