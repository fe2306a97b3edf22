import { UNKNOWN_AUTHORITY } from '../azure/faults.ts';
import { PROXY_REFUSED } from '../azure/proxy.ts';

/** What to do about a connection that did not come about; undefined where nothing but waiting helps. */
export function networkFix(error: Error): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (UNKNOWN_AUTHORITY.has(code)) {
    return (
      'To fix: the server, or a proxy that looks into the connection, has a certificate of an authority that Node does not know. ' +
      'Put the certificate of that authority (PEM) into a file and name the file in the environment variable NODE_EXTRA_CA_CERTS.'
    );
  }
  if (code === PROXY_REFUSED) {
    return 'To fix: check user and password in HTTPS_PROXY, and that the proxy lets this job reach GitHub, Entra and Azure.';
  }
  if (code === 'ENOTFOUND') {
    return 'To fix: check the name server of the runner and, where there is a proxy, its name in HTTPS_PROXY.';
  }
  return undefined;
}

/** The words of a connection's error, without Node's advice for people who start Node themselves. */
export function networkWords(message: string): string {
  return message.replace(/; if the root CA is installed locally.*/s, '');
}

/** The code of the first error in a chain of causes that has one. */
export function codeOf(error: Error): string | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code ?? (error.cause instanceof Error ? codeOf(error.cause) : undefined);
}
