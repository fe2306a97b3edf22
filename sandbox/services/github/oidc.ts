import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { GITHUB_ISSUER, GITHUB_OIDC_HOST, OWNER_ID, REPOSITORY_ID } from '../../constants.ts';
import type { Context, Env, Service } from '../../context.ts';
import { signingKeys } from '../../wire/keys.ts';
import { subjectOf } from './job.ts';

/**
 * The endpoint that gives a job its GitHub OIDC token.
 * https://docs.github.com/actions/reference/security/oidc
 */
export const githubOidc: Service = {
  name: "GitHub's ID token endpoint",
  hosts: (host) => host === GITHUB_OIDC_HOST,
  label: () => 'ID token',
  routes: oidcRoutes,
};

function oidcRoutes(context: Context): Hono<Env> {
  const app = new Hono<Env>();
  app.get('*', async (c) => {
    const bearer = /^bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    const job = bearer === undefined ? undefined : context.jobs.get(bearer);
    if (!job || !c.env.url.pathname.includes('//idtoken/')) {
      return c.json(
        { $id: '1', message: 'The request is not authorized.', typeKey: 'UnauthorizedRequestException' },
        401,
      );
    }
    const owner = job.repository.split('/')[0] ?? '';
    const now = Math.floor(context.now() / 1000);
    const { github } = await signingKeys();
    const value = await github.sign({
      jti: randomUUID(),
      sub: subjectOf(job, context.options.subjectWithIds),
      aud: c.req.query('audience') ?? `https://github.com/${owner}`,
      ref: job.ref,
      sha: job.sha,
      repository: job.repository,
      repository_owner: owner,
      repository_owner_id: OWNER_ID,
      repository_id: REPOSITORY_ID,
      run_id: job.runId,
      run_number: '42',
      run_attempt: '1',
      actor: 'octocat',
      workflow: job.workflow,
      event_name: job.event,
      ref_type: 'branch',
      repository_visibility: 'private',
      job_workflow_ref: `${job.repository}/.github/workflows/deploy.yml@${job.ref}`,
      runner_environment: 'github-hosted',
      ...(job.environment === undefined ? {} : { environment: job.environment }),
      iss: GITHUB_ISSUER,
      nbf: now - 5,
      iat: now,
      exp: now + context.options.idTokenLifetimeSeconds,
    });
    context.tokens.add(value);
    return c.json({ count: value.length, value });
  });
  return app;
}

/** The public documents of the issuer, which anyone can use to check a GitHub OIDC token. */
export const githubIssuer: Service = {
  name: "GitHub's token issuer",
  hosts: (host) => `https://${host}` === GITHUB_ISSUER,
  label: () => undefined,
  routes: issuerRoutes,
};

function issuerRoutes(): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer: GITHUB_ISSUER,
      jwks_uri: `${GITHUB_ISSUER}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  );
  app.get('/.well-known/jwks', async (c) => c.json({ keys: [(await signingKeys()).github.jwk] }));
  return app;
}
