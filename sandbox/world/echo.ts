import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Kind, RegistryEcho } from '../options.ts';
import { registryEntries } from './pull.ts';

const isSet = (value: Json | undefined): boolean => value !== undefined && value !== null && value !== '';

/**
 * The properties of an app or job as a read returns them: no secret has its value, and registry entries have Azure's
 * form. Apps return every member, empty if it isn't set. Jobs return only what is set, and `identity` together with a
 * password.
 */
export function echo(kind: Kind, properties: JsonObject, form: RegistryEcho): JsonObject {
  const { configuration } = properties;
  if ((kind !== 'app' && kind !== 'job') || !isObject(configuration)) return properties;
  const empty =
    form === 'null' ? null : form === 'bare' || (form === 'azure' && kind === 'job') ? undefined : '';
  const { registries, secrets } = configuration;
  const shown: JsonObject = { ...configuration };
  if (Array.isArray(registries)) {
    shown['registries'] = registryEntries(properties).map((entry) => echoEntry(entry, empty, form));
  } else shown['registries'] = null;
  if (Array.isArray(secrets)) {
    shown['secrets'] = secrets.filter(isObject).map(({ value: _, ...secret }) => secret);
  }
  return { ...properties, configuration: shown };
}

function echoEntry(entry: JsonObject, empty: '' | null | undefined, form: RegistryEcho): JsonObject {
  const { server, username, passwordSecretRef, identity, ...others } = entry;
  const known: [string, Json | undefined][] = [
    ['server', server],
    ['username', username],
    ['passwordSecretRef', passwordSecretRef],
    ['identity', identity],
  ];
  const shown: JsonObject = {};
  for (const [name, value] of known) {
    const blank = name === 'identity' && form === 'azure' ? '' : empty;
    if (isSet(value)) shown[name] = value ?? null;
    else if (blank !== undefined) shown[name] = blank;
  }
  return { ...shown, ...others };
}
