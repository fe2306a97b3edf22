import { PROXY_REFUSED } from '../../azure/agents.ts';
import { UNKNOWN_AUTHORITY } from '../../azure/retry.ts';
import { clip } from '../message.ts';

/** Find the fix for a connection that failed. Undefined if only waiting helps. */
export function networkFix(error: Error): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (UNKNOWN_AUTHORITY.has(code))
    return (
      'Put the certificate of the authority (PEM) into a file, and set the environment variable NODE_EXTRA_CA_CERTS to ' +
      "that file. The server, or a proxy that inspects the connection, has a certificate from an authority that Node doesn't know."
    );
  if (code === PROXY_REFUSED)
    return 'Check the user name and password in HTTPS_PROXY, and that the proxy lets this job reach GitHub, Entra, and Azure.';
  if (code === 'ENOTFOUND')
    return "Check the runner's DNS server and, if there's a proxy, its host name in HTTPS_PROXY.";
  return undefined;
}

/** The message of a connection's error, without Node's advice for people who start Node themselves. */
export function networkWords(message: string): string {
  const advice = message.indexOf('; if the root CA is installed locally');
  return clip(advice < 0 ? message : message.slice(0, advice));
}

/** The code of the first error with one in a chain of causes. */
function codeOf(error: Error): string | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? (error.cause instanceof Error ? codeOf(error.cause) : undefined);
}
