import { isGuid } from '../resource-id.ts';
import { textAt, valuesAt } from './document-path.ts';

/** An environment variable of a container that holds a client ID, or ought to. */
export interface Variable {
  readonly name: string;
  /** Undefined where a secret holds it: nobody but the app may read it. */
  readonly value: string | undefined;
  /** The container that has it. */
  readonly container: string;
  readonly isInit: boolean;
}

/** The variable by which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
export const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';

const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];

/** The variables by which code in a resource finds its identity: that one, and all that hold a GUID. */
export function variablesOf(resource: unknown): readonly Variable[] {
  return CONTAINERS.flatMap((path) =>
    valuesAt(resource, `properties.${path}.*`).flatMap((container) =>
      valuesAt(container, 'env.*').flatMap((entry): Variable[] => {
        const name = textAt(entry, 'name') ?? '(unnamed)';
        const value = textAt(entry, 'secretRef') ? undefined : (textAt(entry, 'value') ?? '');
        const isRelevant =
          name === CLIENT_ID_VARIABLE || isGuid(value ?? '') || isSecretClientId(name, value);
        const place = { container: textAt(container, 'name') ?? '', isInit: path.includes('initContainers') };
        return isRelevant ? [{ name, value, ...place }] : [];
      }),
    ),
  );
}

/** A secret may hold anything; by its name, this one holds a client ID. */
function isSecretClientId(name: string, value: string | undefined): boolean {
  return value === undefined && /client_?id/i.test(name);
}
