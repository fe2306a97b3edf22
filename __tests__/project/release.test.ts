import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { notesOf } from '../../scripts/release-rules.ts';
import { ROOT } from '../../tools/documents.ts';

/** As much of GitHub as a release asks for. */
const REPOSITORY = 'contoso/action';
const COMMIT = 'c'.repeat(40);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TAG = `v${version}`;

interface Release {
  id: number;
  tag_name: string;
  draft: boolean;
  body: string;
  target_commitish: string;
  assets: string[];
}
let tags: Map<string, string>;
let releases: Release[];
let failing: string;
let onMain: string;
let base = '';

const github = new Hono().basePath(`/repos/${REPOSITORY}`);
github.use(async (context, next) => {
  const request = `${context.req.method} ${new URL(context.req.url).pathname.split('/').slice(4).join('/')}`;
  if (context.req.header('authorization') !== 'Bearer token') return context.json({}, 401);
  return request === failing ? context.json({ message: 'broken' }, 502) : next();
});
github.get('/tags', (context) => {
  const page = Number(context.req.query('page'));
  return context.json([...tags.keys()].map((name) => ({ name })).slice((page - 1) * 100, page * 100));
});
github.get('/releases', (context) => context.json(context.req.query('page') === '1' ? releases : []));
github.post('/releases', async (context) => {
  const release = { id: releases.length + 1, assets: [], ...(await context.req.json()) };
  releases.push(release);
  const upload_url = `${base}/repos/${REPOSITORY}/uploads/${release.id}{?name,label}`;
  return context.json({ ...release, upload_url, html_url: 'https://github.com/release' }, 201);
});
github.delete('/releases/:id', (context) => {
  releases = releases.filter(({ id }) => id !== Number(context.req.param('id')));
  return context.body(null, 204);
});
github.post('/uploads/:id', (context) => {
  const release = releases.find(({ id }) => id === Number(context.req.param('id')));
  release?.assets.push(context.req.query('name') ?? '');
  return context.json({}, 201);
});
github.get('/commits/:tag', (context) => context.json({ sha: tags.get(context.req.param('tag')) }));
github.get('/compare/:range', (context) => context.json({ status: onMain }));
github.post('/git/refs', async (context) => {
  const { ref, sha } = await context.req.json();
  tags.set(ref.replace('refs/tags/', ''), sha);
  return context.json({}, 201);
});
github.patch('/git/refs/tags/:tag', async (context) => {
  const { tag } = context.req.param();
  if (!tags.has(tag)) return context.json({ message: 'Reference does not exist' }, 422);
  tags.set(tag, (await context.req.json()).sha);
  return context.json({});
});

const server = createServer(async (request, response) => {
  const { method = 'GET', url = '/', headers } = request;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
  const { authorization = '' } = headers;
  const answer = await github.request(url, { method, headers: { authorization }, ...body });
  response.writeHead(answer.status).end(await answer.text());
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  tags = new Map();
  releases = [];
  failing = '';
  onMain = 'identical';
});

/** Runs a step as the workflow does; one that fails is a result. */
async function release(...args: string[]): Promise<{ code: number; log: string }> {
  const env = {
    ...process.env,
    GITHUB_API_URL: base,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: COMMIT,
    GH_TOKEN: 'token',
  };
  const running = promisify(execFile)(process.execPath, ['--no-warnings', 'scripts/release.ts', ...args], {
    cwd: ROOT,
    env,
  });
  return running.then(
    ({ stdout }) => ({ code: 0, log: stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, log: stdout }),
  );
}

const NOTES = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version);

test('the version in package.json has notes and can be released', async () => {
  expect(NOTES).not.toBe('');
  expect(await release('check')).toEqual({ code: 0, log: expect.stringContaining('can be released') });
});

test('a released version is refused with one annotation', async () => {
  for (let at = 0; at < 100; at += 1) tags.set(`nightly-${at}`, COMMIT);
  tags.set(TAG, COMMIT);
  const { code, log } = await release('check');
  expect({ code, log }).toEqual({ code: 1, log: expect.stringMatching(/^::error::.*released already.*\n$/) });
});

test('the draft holds notes and files; one that broke off is made anew', async () => {
  releases.push({ id: 9, tag_name: 'v0.9.0', draft: true, body: '', target_commitish: '', assets: [] });
  failing = 'POST uploads/2';
  expect((await release('draft', 'package.json')).code).toBe(1);
  failing = '';
  expect((await release('draft', 'package.json', 'action.yml')).code).toBe(0);
  expect(releases.filter(({ tag_name }) => tag_name === TAG)).toEqual([
    expect.objectContaining({
      draft: true,
      body: NOTES,
      target_commitish: COMMIT,
      assets: ['package.json', 'action.yml'],
    }),
  ]);
  expect(releases.map(({ tag_name }) => tag_name)).toContain('v0.9.0');
});

test('the moving tag is made, moved forwards and never back, also after a failure', async () => {
  tags.set('v1.0.0', 'a'.repeat(40));
  expect((await release('move', 'v1.0.0')).code).toBe(0);
  expect(tags.get('v1')).toBe('a'.repeat(40));

  tags.set('v1.1.0', 'b'.repeat(40));
  failing = 'PATCH git/refs/tags/v1';
  expect((await release('move', 'v1.1.0')).code).toBe(1);
  failing = '';
  for (const tag of ['v1.1.0', 'v1.1.0', 'v1.0.0']) expect((await release('move', tag)).code).toBe(0);
  expect(tags.get('v1')).toBe('b'.repeat(40));
});

test('the moving tag goes to no commit outside main', async () => {
  tags.set('v1.0.0', COMMIT);
  onMain = 'diverged';
  const { code, log } = await release('move', 'v1.0.0');
  expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining('no commit of main') });
  expect(tags.has('v1')).toBe(false);
});

test('any other call says how to call it', async () => {
  expect(await release('publish')).toEqual({ code: 1, log: expect.stringContaining('Usage:') });
});
