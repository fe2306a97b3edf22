import type { JsonObject } from '../json.ts';
import type { Kind } from '../options.ts';

/** The parts that a default document is made from. */
export interface Seed {
  name: string;
  subscriptionId: string;
  group: string;
  /** The region in the spelling of URLs. */
  region: string;
}

const HELLO = 'mcr.microsoft.com/k8se/quickstart:latest';

function eventStream(seed: Seed, type: string): string {
  return `https://${seed.region}.azurecontainerapps.dev/subscriptions/${seed.subscriptionId}/resourceGroups/${seed.group}/${type}/${seed.name}/eventstream`;
}

function environmentId(seed: Seed): string {
  return `/subscriptions/${seed.subscriptionId}/resourceGroups/${seed.group}/providers/Microsoft.App/managedEnvironments/env`;
}

/** Get a container as Azure returns it. */
export function container(name: string, image: string): JsonObject {
  return { image, name, resources: { cpu: 0.5, memory: '1Gi' } };
}

function app(seed: Seed): JsonObject {
  return {
    provisioningState: 'Succeeded',
    runningStatus: 'Running',
    managedEnvironmentId: environmentId(seed),
    environmentId: environmentId(seed),
    workloadProfileName: 'Consumption',
    outboundIpAddresses: ['192.0.2.10', '192.0.2.11'],
    latestRevisionName: `${seed.name}--0000001`,
    latestReadyRevisionName: `${seed.name}--0000001`,
    latestRevisionFqdn: '',
    customDomainVerificationId: '5C1D0A7E',
    configuration: {
      secrets: null,
      activeRevisionsMode: 'Single',
      ingress: null,
      registries: null,
      dapr: null,
      runtime: null,
      maxInactiveRevisions: 100,
      service: null,
      identitySettings: [],
    },
    template: {
      revisionSuffix: '',
      terminationGracePeriodSeconds: null,
      containers: [container(seed.name, HELLO)],
      initContainers: null,
      scale: { minReplicas: null, maxReplicas: 10, cooldownPeriod: 300, pollingInterval: 30, rules: null },
      volumes: null,
      serviceBinds: null,
    },
    eventStreamEndpoint: eventStream(seed, 'containerApps'),
    delegatedIdentities: [],
  };
}

function job(seed: Seed): JsonObject {
  return {
    provisioningState: 'Succeeded',
    runningStatus: 'Ready',
    environmentId: environmentId(seed),
    workloadProfileName: 'Consumption',
    configuration: {
      secrets: null,
      triggerType: 'Schedule',
      replicaTimeout: 1800,
      replicaRetryLimit: 0,
      manualTriggerConfig: null,
      scheduleTriggerConfig: { replicaCompletionCount: 1, cronExpression: '0 3 * * *', parallelism: 1 },
      eventTriggerConfig: null,
      registries: null,
      identitySettings: [],
      dapr: null,
    },
    template: {
      containers: [
        {
          ...container(seed.name, 'mcr.microsoft.com/k8se/quickstart-jobs:latest'),
          imageType: 'ContainerImage',
        },
      ],
      initContainers: null,
      volumes: null,
    },
    eventStreamEndpoint: eventStream(seed, 'containerApps'),
  };
}

function environment(seed: Seed): JsonObject {
  return {
    provisioningState: 'Succeeded',
    daprAIInstrumentationKey: null,
    daprAIConnectionString: null,
    vnetConfiguration: null,
    defaultDomain: `happysea-0a1b2c3d.${seed.region}.azurecontainerapps.io`,
    staticIp: '192.0.2.20',
    appLogsConfiguration: { destination: null, logAnalyticsConfiguration: null },
    openTelemetryConfiguration: null,
    zoneRedundant: false,
    availabilityZones: null,
    kedaConfiguration: { version: '2.17.2' },
    daprConfiguration: { version: '1.16.4-msft.1' },
    ingressConfiguration: null,
    eventStreamEndpoint: eventStream(seed, 'managedEnvironments'),
    customDomainConfiguration: {
      customDomainVerificationId: '5C1D0A7E',
      dnsSuffix: null,
      certificateKeyVaultProperties: null,
      certificateValue: null,
      certificatePassword: null,
      thumbprint: null,
      subjectName: null,
      expirationDate: null,
    },
    workloadProfiles: [{ workloadProfileType: 'Consumption', name: 'Consumption', enableFips: false }],
    appInsightsConfiguration: null,
    infrastructureResourceGroup: null,
    peerAuthentication: { mtls: { enabled: false } },
    peerTrafficConfiguration: { encryption: { enabled: false } },
    publicNetworkAccess: 'Enabled',
    diskEncryptionConfiguration: null,
  };
}

function sessionPool(seed: Seed): JsonObject {
  return {
    environmentId: environmentId(seed),
    poolManagementType: 'Dynamic',
    containerType: 'CustomContainer',
    scaleConfiguration: { readySessionInstances: 2, maxConcurrentSessions: 10 },
    dynamicPoolConfiguration: {
      lifecycleConfiguration: { lifecycleType: 'Timed', cooldownPeriodInSeconds: 300 },
    },
    customContainerTemplate: {
      registryCredentials: null,
      containers: [container(seed.name, HELLO)],
      ingress: { targetPort: 80 },
    },
    sessionNetworkConfiguration: { status: 'EgressDisabled' },
    provisioningState: 'Succeeded',
    nodeCount: 1,
    poolManagementEndpoint: `https://${seed.name}.happysea-0a1b2c3d.${seed.region}.azurecontainerapps.io`,
    managedIdentitySettings: [],
  };
}

/** The `properties` of a new resource, with the shape and the nulls that Azure sends. */
export const DEFAULT_PROPERTIES: Readonly<Record<Kind, (seed: Seed) => JsonObject>> = {
  app,
  job,
  environment,
  'session-pool': sessionPool,
};
