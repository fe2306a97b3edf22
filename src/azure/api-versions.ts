/** The API version of each provider. The input `api-version` replaces only Microsoft.App's. */
export const API_VERSIONS = {
  /** The version that `@azure/arm-appcontainers` was made for. A test compares them. */
  app: '2026-07-01',
  /** Role assignments and definitions. Newer versions add nothing that is needed here. */
  authorization: '2022-04-01',
  /** The version that `@azure/arm-msi` uses. A test compares them. */
  managedIdentity: '2024-11-30',
  /** Resource groups. */
  resources: '2021-04-01',
  keyVault: '2026-02-01',
  registry: '2025-11-01',
  cosmosDb: '2026-03-15',
  redis: '2025-07-01',
} as const;
