import type { Context } from '../../context.ts';
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { findFailedPull, registryEntries } from '../../world/pull.ts';
import type { Content, Resource } from '../../world/resource.ts';
import { ArmError, armErrors } from './errors.ts';

/**
 * Check the registries of an app or job as it is after a write.
 * @throws {ArmError} 400 if a password's secret isn't found, or if an image can't be pulled
 */
export function checkRegistries(
  context: Context,
  resource: Resource,
  next: Pick<Content, 'identity' | 'properties'>,
  body: JsonObject,
): void {
  if (resource.kind !== 'app' && resource.kind !== 'job') return;
  const sent = isObject(body['properties']) ? body['properties'] : {};
  const configuration = isObject(sent['configuration']) ? sent['configuration'] : {};
  const { registries } = configuration;
  if (registries !== undefined && registries !== null && !Array.isArray(registries)) {
    throw armErrors.invalidContent("'properties.configuration.registries' must be an array.");
  }
  checkSecretValues(configuration['secrets']);
  if (registries !== undefined || configuration['secrets'] !== undefined) {
    const inBody = context.options.registrySecretsIn === 'body';
    checkSecrets(registryEntries(next.properties), inBody ? sent : next.properties);
  }
  const { registriesCheckPull, roleAssignmentPropagationMs } = context.options;
  if (!(sent['template'] !== undefined || (registries !== undefined && registriesCheckPull))) return;
  const failed = findFailedPull(context.world, resource, next, context.now() - roleAssignmentPropagationMs);
  if (!failed) return;
  const { container, image, server, identity } = failed;
  const why =
    identity === undefined
      ? `GET https://${server}/v2/: UNAUTHORIZED: authentication required`
      : `unable to pull image using Managed identity ${identity} for registry ${server}`;
  throw new ArmError(
    400,
    'InvalidParameterValueInContainerTemplate',
    `The following field(s) are either invalid or missing. Field 'template.containers.${container}.image' is invalid with details: 'Invalid value: "${image}": ${why}';.`,
  );
}

/** No read returns the values, so a client that sends secrets back needs listSecrets. */
function checkSecretValues(secrets: Json | undefined): void {
  const invalid = (Array.isArray(secrets) ? secrets.filter(isObject) : [])
    .filter(({ value, keyVaultUrl }) => typeof value !== 'string' && typeof keyVaultUrl !== 'string')
    .map(({ name }) => name);
  if (invalid.length === 0) return;
  throw new ArmError(
    400,
    'ContainerAppSecretInvalid',
    `Invalid Request: Container app secret(s) with name(s) '${invalid.join(', ')}' are invalid: value or keyVaultUrl and identity should be provided.`,
  );
}

function checkSecrets(entries: readonly JsonObject[], { configuration }: JsonObject): void {
  const secrets = isObject(configuration) ? configuration['secrets'] : undefined;
  const names = Array.isArray(secrets) ? secrets.filter(isObject).map(({ name }) => name) : [];
  for (const { server, passwordSecretRef: secret } of entries) {
    if (typeof secret !== 'string' || secret === '' || names.includes(secret)) continue;
    throw new ArmError(
      400,
      'ContainerAppRegistriesPasswordSecretRefNotFound',
      `PasswordSecretRef '${secret}' defined for registry server '${server}' not found.`,
    );
  }
}
