import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { EarlyConnections } from '../../../src/azure/early-connections.ts';

const HOST = 'management.azure.com';

function early(connection: Promise<PassThrough>): EarlyConnections<PassThrough> {
  const connections = new EarlyConnections<PassThrough>();
  connections.add(HOST, connection);
  return connections;
}

test('a connection serves one request', async () => {
  const socket = new PassThrough();
  const connections = early(Promise.resolve(socket));
  expect(connections.has(HOST)).toBe(true);
  expect(await connections.take(HOST)).toBe(socket);
  expect(connections.has(HOST)).toBe(false);
  expect(await connections.take(HOST)).toBeUndefined();
});

test('another host has none', async () => {
  const connections = early(Promise.resolve(new PassThrough()));
  expect(await connections.take('login.microsoftonline.com')).toBeUndefined();
  expect(connections.has(HOST)).toBe(true);
});

test('one that could not be made is as if it had never been', async () => {
  const connections = early(Promise.reject(new Error('no route')));
  await nextTurn();
  expect(connections.has(HOST)).toBe(false);
  expect(await early(Promise.reject(new Error('no route'))).take(HOST)).toBeUndefined();
});

test('one that broke before it was used is not used', async () => {
  const socket = new PassThrough();
  const connections = early(Promise.resolve(socket));
  await nextTurn();
  socket.destroy(new Error('reset'));
  await nextTurn();
  expect(connections.has(HOST)).toBe(false);
  expect(await connections.take(HOST)).toBeUndefined();
});

test('unused ones are closed, those still being made too', async () => {
  const { promise, resolve } = Promise.withResolvers<PassThrough>();
  const connections = early(promise);
  connections.close();
  const socket = new PassThrough();
  resolve(socket);
  await nextTurn();
  expect(socket.destroyed).toBe(true);
});
