import { EOL } from 'node:os';
import { format } from 'node:util';
import { AzureLogger } from '@azure/logger';
import { redact } from '../secrets.ts';

/**
 * Remove tokens, signatures, and a proxy's password from the log of Azure's packages (`AZURE_LOG_LEVEL`). They redact
 * headers, but behind a proxy they also print the socket of a request, with the headers as sent.
 */
export function redactSdkLog(): void {
  AzureLogger.log = (...args) => {
    process.stderr.write(`${redacted(format(...args))}${EOL}`);
  };
}

/** Replace known secrets, credentials in headers and URLs, JSON Web Tokens, and the signed parts of operation URLs. */
export function redacted(text: string): string {
  return redact(text)
    .replace(/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 ***')
    .replace(/(\w:\/\/)[^\s/@"']+@/g, '$1***@')
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
    .replace(/([?&][tcsh]=)[^&\s"']+/g, '$1***');
}
