import { ArmError } from './errors.ts';

/** Versions of Microsoft.App that have identities on all four kinds, and some older ones that clients ask for. */
export const APP_VERSIONS: readonly string[] = [
  '2022-03-01',
  '2023-05-01',
  '2023-11-02-preview',
  '2024-03-01',
  '2024-02-02-preview',
  '2024-08-02-preview',
  '2024-10-02-preview',
  '2025-01-01',
  '2025-02-02-preview',
  '2025-07-01',
  '2025-10-02-preview',
  '2026-01-01',
  '2026-07-01',
];

/** The versions of the providers. Those of other providers aren't checked. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'microsoft.app': APP_VERSIONS,
  'microsoft.authorization': [
    '2015-07-01',
    '2018-01-01-preview',
    '2022-04-01',
    '2022-05-01-preview',
    '2026-08-01',
  ],
  'microsoft.keyvault': [
    '2022-07-01',
    '2023-02-01',
    '2023-07-01',
    '2024-11-01',
    '2025-05-01',
    '2026-02-01',
    '2026-05-15',
  ],
  'microsoft.documentdb': [
    '2021-04-15',
    '2023-11-15',
    '2024-11-15',
    '2025-05-01-preview',
    '2025-10-15',
    '2026-03-15',
  ],
  'microsoft.cache': ['2024-11-01', '2025-05-01-preview', '2025-07-01'],
  'microsoft.containerregistry': [
    '2023-07-01',
    '2025-03-01-preview',
    '2025-04-01',
    '2025-11-01',
    '2026-09-01-preview',
  ],
};

/**
 * Check the API version against the provider that responds, which is the last one in the path.
 * @throws {ArmError} 400 if it is missing, malformed or unknown to the provider
 */
export function checkVersion(url: URL): void {
  const version = url.searchParams.get('api-version') ?? '';
  if (version === '') {
    throw new ArmError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version)) {
    throw new ArmError(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid. The supported versions are '${APP_VERSIONS.join(',')}'.`,
    );
  }
  const [, provider = '', type = ''] = /.*\/providers\/([^/]+)\/([^/]+)/i.exec(url.pathname) ?? [];
  const known = VERSIONS[provider.toLowerCase()];
  if (known && !known.includes(version)) {
    throw new ArmError(
      400,
      'NoRegisteredProviderFound',
      `No registered resource provider found for location 'westeurope' and API version '${version}' for type '${type}'. The supported api-versions are '${known.join(', ')}'. The supported locations are 'westeurope, northeurope, eastus'.`,
    );
  }
}
