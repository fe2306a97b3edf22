import { EOL } from 'node:os';
import { format } from 'node:util';
import { AzureLogger } from '@azure/logger';

/**
 * Takes tokens, signatures and a proxy's password out of what Azure's packages log with `AZURE_LOG_LEVEL`. They redact headers,
 * but behind a proxy they also print the socket of a request, with the headers as they were sent.
 */
export function redactSdkLog(): void {
  AzureLogger.log = (...args) => {
    process.stderr.write(`${redacted(format(...args))}${EOL}`);
  };
}

/** Credentials in headers and URLs, JSON Web Tokens and the signed parts of operation URLs become `***`. */
export function redacted(text: string): string {
  return text
    .replace(/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 ***')
    .replace(/(\w:\/\/)[^\s/@"']+@/g, '$1***@')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
    .replace(/([?&][tcsh]=)[^&\s"']+/g, '$1***');
}
