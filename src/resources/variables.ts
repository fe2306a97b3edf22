import { isObject, isText, objectOf, textAt, valuesAt } from '../json.ts';

/** An environment variable of a container. */
export interface Variable {
  readonly name: string;
  /** Undefined if a secret contains it: only the app can read it. */
  readonly value: string | undefined;
  readonly container: string;
  readonly isInit: boolean;
}

/** The variable by which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
export const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';

const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];

/** Read the environment variables of all containers in a document. */
export function variablesOf(document: unknown): readonly Variable[] {
  return CONTAINERS.flatMap((path) =>
    valuesAt(document, `properties.${path}.*`).flatMap((container) =>
      valuesAt(container, 'env.*').map((entry): Variable => {
        const { value } = objectOf(entry);
        return {
          name: textAt(entry, 'name') ?? '(unnamed)',
          value: textAt(entry, 'secretRef') ? undefined : isText(value) ? value : '',
          container: textAt(container, 'name') ?? '',
          isInit: path.includes('initContainers'),
        };
      }),
    ),
  );
}

/**
 * The identities that a setting lists with a lifecycle, in lowercase: `system`, or resource IDs. For apps and jobs
 * these are `identitySettings`, for session pools `managedIdentitySettings`.
 * https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability
 */
export function identitiesWithLifecycle(document: unknown, lifecycle: 'main' | 'none'): readonly string[] {
  return ['properties.configuration.identitySettings.*', 'properties.managedIdentitySettings.*']
    .flatMap((path) => valuesAt(document, path))
    .filter(isObject)
    .filter((setting) => textAt(setting, 'lifecycle')?.toLowerCase() === lifecycle)
    .flatMap((setting) => textAt(setting, 'identity')?.toLowerCase() ?? []);
}
