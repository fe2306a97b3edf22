import { CLOUDS, type CloudName } from '../../clouds.ts';
import type { JsonObject } from '../../json.ts';
import type { CosmosAccount } from '../../world/cosmos.ts';

/** The capability and the types by which an account shows its API. */
const APIS: Readonly<Record<CosmosAccount['api'], { capability: string | undefined; types: string }>> = {
  Sql: { capability: undefined, types: 'Sql' },
  MongoDB: { capability: 'EnableMongo', types: 'MongoDB' },
  Table: { capability: 'EnableTable', types: 'Table, Sql' },
  Cassandra: { capability: 'EnableCassandra', types: 'Cassandra' },
  Gremlin: { capability: 'EnableGremlin', types: 'Gremlin, Sql' },
};

/** An account as ARM returns it. */
export function cosmosAccountDocument(account: CosmosAccount, cloud: CloudName): JsonObject {
  const { id, name, location, api } = account;
  const { capability, types } = APIS[api];
  const documentEndpoint = `https://${name.toLowerCase()}.${CLOUDS[cloud].cosmosSuffix}:443/`;
  const place = { id: `${name}-${location}`, locationName: location, documentEndpoint, failoverPriority: 0 };
  return {
    id,
    name,
    location,
    type: 'Microsoft.DocumentDB/databaseAccounts',
    kind: api === 'MongoDB' ? 'MongoDB' : 'GlobalDocumentDB',
    tags: {},
    systemData: { createdAt: '2026-01-15T09:30:00.0000000Z' },
    identity: { type: 'None' },
    properties: {
      provisioningState: 'Succeeded',
      documentEndpoint,
      publicNetworkAccess: 'Enabled',
      enableAutomaticFailover: false,
      enableMultipleWriteLocations: false,
      disableLocalAuth: false,
      EnabledApiTypes: types,
      databaseAccountOfferType: 'Standard',
      consistencyPolicy: {
        defaultConsistencyLevel: 'Session',
        maxIntervalInSeconds: 5,
        maxStalenessPrefix: 100,
      },
      writeLocations: [{ ...place, provisioningState: 'Succeeded' }],
      readLocations: [{ ...place, provisioningState: 'Succeeded' }],
      locations: [{ ...place, provisioningState: 'Succeeded' }],
      failoverPolicies: [{ id: place.id, locationName: location, failoverPriority: 0 }],
      capabilities: [
        { name: 'EnableServerless' },
        ...(capability === undefined ? [] : [{ name: capability }]),
      ],
    },
  };
}
