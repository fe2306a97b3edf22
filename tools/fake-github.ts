/** As much of GitHub's API as a release asks for, in memory; it answers to the token `token` alone. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';

/** A release as it is kept here. */
export interface FakeRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly body: string;
  readonly target_commitish: string;
  readonly assets: string[];
}

/** A repository on a GitHub of its own. */
export class FakeGitHub {
  /** Commits by tag. */
  readonly tags = new Map<string, string>();
  releases: FakeRelease[] = [];
  /** A request that is answered with 502, such as `POST git/refs`. */
  failing = '';
  /** How the branch main lies to a tag's commit. */
  main: 'identical' | 'ahead' | 'diverged' = 'identical';
  /** Its API, for `GITHUB_API_URL`. */
  readonly url: string;
  readonly #server: Server;

  private constructor(repository: string, server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const api = this.#api(repository);
    server.on('request', async (request, response) => {
      const { method = 'GET', url = '/', headers } = request;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
      const { authorization = '' } = headers;
      const answer = await api.request(url, { method, headers: { authorization }, ...body });
      response.writeHead(answer.status).end(await answer.text());
    });
  }

  static async start(repository: string): Promise<FakeGitHub> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FakeGitHub(repository, server);
  }

  stop(): void {
    this.#server.close();
  }

  #api(repository: string): Hono {
    const api = new Hono().basePath(`/repos/${repository}`);
    api.use(async (context, next) => {
      const path = new URL(context.req.url).pathname.split('/').slice(4).join('/');
      if (context.req.header('authorization') !== 'Bearer token') return context.json({}, 401);
      return `${context.req.method} ${path}` === this.failing
        ? context.json({ message: 'broken' }, 502)
        : next();
    });
    api.get('/tags', (context) => {
      const page = Number(context.req.query('page'));
      const names = [...this.tags.keys()].map((name) => ({ name }));
      return context.json(names.slice((page - 1) * 100, page * 100));
    });
    api.get('/releases', (context) => context.json(context.req.query('page') === '1' ? this.releases : []));
    api.post('/releases', async (context) => {
      const release = { id: this.releases.length + 1, assets: [], ...(await context.req.json()) };
      this.releases.push(release);
      const upload_url = `${this.url}/repos/${repository}/uploads/${release.id}{?name,label}`;
      return context.json({ ...release, upload_url, html_url: 'https://github.com/release' }, 201);
    });
    api.delete('/releases/:id', (context) => {
      this.releases = this.releases.filter(({ id }) => id !== Number(context.req.param('id')));
      return context.body(null, 204);
    });
    api.post('/uploads/:id', (context) => {
      const release = this.releases.find(({ id }) => id === Number(context.req.param('id')));
      release?.assets.push(context.req.query('name') ?? '');
      return context.json({}, 201);
    });
    api.get('/commits/:tag', (context) => context.json({ sha: this.tags.get(context.req.param('tag')) }));
    api.get('/compare/:range', (context) => context.json({ status: this.main }));
    api.post('/git/refs', async (context) => {
      const { ref, sha } = await context.req.json();
      this.tags.set(ref.replace('refs/tags/', ''), sha);
      return context.json({}, 201);
    });
    api.patch('/git/refs/tags/:tag', async (context) => {
      const { tag } = context.req.param();
      if (!this.tags.has(tag)) return context.json({ message: 'Reference does not exist' }, 422);
      this.tags.set(tag, (await context.req.json()).sha);
      return context.json({});
    });
    return api;
  }
}
