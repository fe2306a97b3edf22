import { expect, test } from '@jest/globals';
import { API_VERSIONS } from '../../src/azure/api-versions.ts';
import { INPUT_NAMES } from '../../src/inputs/inputs.ts';
import { readRequest } from '../../src/inputs/read-request.ts';
import { NO_OUTPUTS } from '../../src/report/outputs.ts';
import { action } from '../metadata.ts';

const ID =
  '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/Microsoft.App/jobs/j';
const fail = (text: string): never => {
  throw new Error(text);
};
const LEAST: Readonly<Record<string, string>> = { 'job-name': ID, 'identity-type': 'system-assigned' };

test('the code reads exactly the inputs that action.yml declares', () => {
  const read = new Set<string>();
  readRequest(
    (name) => {
      read.add(name);
      return LEAST[name] ?? '';
    },
    {},
    fail,
  );
  expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('an empty input has the default that action.yml declares', () => {
  const declared = (name: string): string => LEAST[name] ?? action.inputs[name]?.default ?? '';
  expect(readRequest((name) => LEAST[name] ?? '', {}, fail)).toEqual(readRequest(declared, {}, fail));
});

test('action.yml requires no input, because a resource ID can replace the resource group and subscription', () => {
  expect(Object.values(action.inputs).filter(({ required }) => required)).toEqual([]);
});

test('the code sets exactly the outputs that action.yml declares', () => {
  expect(Object.keys(NO_OUTPUTS)).toEqual(Object.keys(action.outputs));
});

test('the API versions match the SDKs', async () => {
  const { KnownVersions } = await import('@azure/arm-appcontainers');
  expect(Object.values(KnownVersions).sort().at(-1)).toBe(API_VERSIONS.app);
  const { ManagedServiceIdentityClient } = await import('@azure/arm-msi');
  const credential = { getToken: async () => null };
  expect(new ManagedServiceIdentityClient(credential, ID)).toMatchObject({
    apiVersion: API_VERSIONS.managedIdentity,
  });
});

test('the runner starts the committed bundle with Node 24', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(process.version).toMatch(/^v24\./);
});
