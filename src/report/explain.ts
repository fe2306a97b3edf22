import { AzureError, type ErrorDetail, nestedError, UnansweredError } from '../azure/errors.ts';
import { objectOf } from '../json.ts';
import { Problem } from '../problem.ts';
import { SignInError } from '../sign-in/sign-in.ts';
import { messageOf } from '../text.ts';
import { armAdvice } from './fixes/arm.ts';
import { signInAdvice } from './fixes/entra.ts';
import { networkFix, networkWords } from './fixes/network.ts';
import { clip, type FailureContext, lines, type Message } from './message.ts';

/** Characters of details in one message. */
const MAX_DETAILS = 8_000;

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
    details: detailLines(detail),
    correlationId,
  };
}

/** The first lines quote the server that refused, and the others are the action's own. */
function explainSignIn(error: SignInError, context: FailureContext): Message {
  const all = error.message.split('\n').map(networkWords);
  const ways = all.findIndex((line) => /ways to sign in:$/i.test(line));
  const [first = '', ...others] = ways < 0 ? all : all.slice(0, ways);
  const advice = signInAdvice(error, context);
  const fix = advice?.fix ?? networkFix(error);
  return {
    what: "Can't sign in to Azure.",
    // A credential that was refused is reported first, with the server's message.
    why: lines(advice?.why ?? (first === '' ? 'No credentials were found.' : first), ...others),
    fix: ways < 0 ? fix : lines(fix, 'Use one of these ways to sign in:', ...all.slice(ways + 1)),
    azure: advice && first.includes('AADSTS') ? first : undefined,
    correlationId: error.correlationId,
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

/** Details and policies, a line each. There can be thousands. */
function detailLines(detail: ErrorDetail): readonly string[] {
  const walk = ({ details, additionalInfo }: ErrorDetail): readonly string[] => [
    ...details.flatMap((below) => [`Detail: ${clip(`${below.code}: ${below.message}`)}`, ...walk(below)]),
    ...additionalInfo.map((one) => {
      const { type, info = one } = objectOf(one);
      return `${type === 'PolicyViolation' ? 'Policy' : 'Info'}: ${clip(JSON.stringify(info))}`;
    }),
  ];
  const all = walk(detail);
  let length = 0;
  const end = all.findIndex((line) => {
    length += line.length;
    return length > MAX_DETAILS;
  });
  return end < 0 ? all : [...all.slice(0, end), `${all.length - end} more details`];
}
