import type { AzureError, ErrorDetail } from '../azure/errors.ts';
import { isObject } from '../json.ts';
import { clip } from './words.ts';

/** Characters of details in one error. */
const MAX_DETAILS = 8_000;

/** Details, policies and the correlation ID, a line each; there may be thousands. */
export function detailLines({ detail, correlationId }: AzureError): readonly string[] {
  const walk = (entry: ErrorDetail): readonly string[] => [
    ...entry.details.flatMap((below) => [
      `Detail: ${clip(`${below.code}: ${below.message}`)}`,
      ...walk(below),
    ]),
    ...entry.additionalInfo.map(
      (info) => `${infoTitle(info)}: ${clip(JSON.stringify(isObject(info) ? (info['info'] ?? info) : info))}`,
    ),
  ];
  const all = walk(detail);
  let length = 0;
  const shown = all.filter((line) => {
    length += line.length;
    return length <= MAX_DETAILS;
  });
  return [
    ...shown,
    ...(shown.length < all.length ? [`and ${all.length - shown.length} more details`] : []),
    ...(correlationId ? [`Correlation ID: ${clip(correlationId)}`] : []),
  ];
}

function infoTitle(info: unknown): string {
  const type = isObject(info) ? info['type'] : undefined;
  return type === 'PolicyViolation' ? 'Policy' : `Info${typeof type === 'string' ? ` (${clip(type)})` : ''}`;
}
