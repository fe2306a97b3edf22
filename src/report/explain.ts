import { PROXY_REFUSED } from '../azure/agents.ts';
import { AzureError, type ErrorDetail, nestedError, UnansweredError } from '../azure/errors.ts';
import { UNKNOWN_AUTHORITY } from '../azure/retry.ts';
import { objectOf } from '../json.ts';
import { Problem } from '../problem.ts';
import { SignInError } from '../sign-in/sign-in.ts';
import { firstOf, MAX_TO_FIX, messageOf } from '../text.ts';
import { armAdvice } from './fixes/arm.ts';
import { signInAdvice } from './fixes/entra.ts';
import { clip, type FailureContext, lines, type Message } from './message.ts';

/**
 * Explain an error: what failed, why, how to fix it, and then the rest of Azure's response. The action's own
 * errors carry their fix. Azure's get theirs here.
 */
export function explain(error: unknown, context: FailureContext): Message {
  if (error instanceof Problem) {
    const { message: what, why, fix, state, cause } = error;
    const azure = cause instanceof AzureError ? explainAzure(cause, context) : undefined;
    return { ...azure, what, why: why ?? azure?.why, fix: fix ?? azure?.fix, state };
  }
  if (error instanceof SignInError) return explainSignIn(error, context);
  if (error instanceof UnansweredError) return explainUnanswered(error, context);
  if (error instanceof AzureError) return explainAzure(error, context);
  return { what: clip(messageOf(error)) };
}

function explainAzure(error: AzureError, context: FailureContext): Message {
  const { detail, status, action, correlationId } = error;
  const advice = armAdvice(error, context);
  const code = clip(detail.code, 200);
  const isStatus = status === undefined || code === `HTTP ${status}`;
  const words = nestedError(detail)?.message || detail.message;
  return {
    what: `Can't ${action}.`,
    why: advice?.why ?? `Azure refused the request (${isStatus ? code : `${code}, HTTP ${status}`}).`,
    fix: advice?.fix,
    azure: words === '' ? undefined : clip(words),
    // There can be thousands of details.
    details: firstOf(detailLines(detail), MAX_TO_FIX),
    correlationId,
  };
}

function explainSignIn(error: SignInError, context: FailureContext): Message {
  const { message, note, ways, correlationId } = error;
  const words = networkWords(message);
  const advice = signInAdvice(error, context);
  const heading = ways.length > 0 ? 'Use one of these ways to sign in:' : undefined;
  const fix = lines(advice?.fix ?? networkFix(error), heading, ...ways.map((way) => clip(way)));
  return {
    what: "Can't sign in to Azure.",
    why: lines(advice?.why ?? words, note),
    fix: fix || undefined,
    azure: advice && words,
    correlationId,
  };
}

function explainUnanswered(error: UnansweredError, context: FailureContext): Message {
  const { action, cause, message } = error;
  const azure = cause instanceof AzureError ? cause : undefined;
  const reason = azure?.status === undefined ? networkWords(message) : `HTTP ${azure.status}`;
  return {
    ...(azure && explainAzure(azure, context)),
    what: `Can't ${action}.`,
    why: `Azure didn't return a usable response (${reason}).`,
    fix: networkFix(error),
  };
}

/** Details and policies, one per line. */
function detailLines({ details, additionalInfo }: ErrorDetail): readonly string[] {
  return [
    ...details.flatMap((below) => [
      `Detail: ${clip(`${below.code}: ${below.message}`)}`,
      ...detailLines(below),
    ]),
    ...additionalInfo.map((one) => {
      const { type, info = one } = objectOf(one);
      return `${type === 'PolicyViolation' ? 'Policy' : 'Info'}: ${clip(JSON.stringify(info))}`;
    }),
  ];
}

/** Find the fix for a connection that failed. Undefined if only waiting helps. */
export function networkFix(error: Error): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (UNKNOWN_AUTHORITY.has(code))
    return (
      'Put the certificate of the authority (PEM) into a file, and set the environment variable NODE_EXTRA_CA_CERTS to ' +
      "its path. The server, or a proxy that inspects the connection, has a certificate from an authority that Node.js doesn't trust."
    );
  if (code === PROXY_REFUSED)
    return 'Check the user name and password in HTTPS_PROXY, and check that the proxy lets this job reach GitHub, Entra, and Azure.';
  if (code === 'ENOTFOUND')
    return "Check the runner's DNS server and, if there's a proxy, its host name in HTTPS_PROXY.";
  return undefined;
}

/** The message of a connection's error, without Node's advice for people who start Node themselves. */
export function networkWords(message: string): string {
  const advice = message.indexOf('; if the root CA is installed locally');
  return clip(advice < 0 ? message : message.slice(0, advice));
}

/** The first code in a chain of causes. */
function codeOf(error: Error): string | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? (error.cause instanceof Error ? codeOf(error.cause) : undefined);
}
