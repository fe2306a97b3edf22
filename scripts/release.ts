/**
 * The steps of a release, in the order of .github/workflows/release.yml; each may run again after a failure.
 *
 *     node scripts/release.ts check        may this commit be released? (reads only)
 *     node scripts/release.ts draft FILE…  makes the draft of the release, with these files
 *     node scripts/release.ts move TAG     moves v1 to the release v1.2.3, forwards alone
 *
 * Needs nothing but Node and what GitHub gives a job: this runs where the right to write is, so no package does.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { movingTag, notesOf, refusals } from './release-rules.ts';

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF, GITHUB_SHA, GH_TOKEN } = process.env;
const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

const [step, ...args] = process.argv.slice(2);
try {
  if (step === 'check') await check();
  else if (step === 'draft') await draft(args);
  else if (step === 'move') await move(args[0] ?? '');
  else throw new Error('Usage: node scripts/release.ts check | draft FILE… | move TAG');
} catch (error) {
  console.log(`::error::${(error instanceof Error ? error.message : String(error)).replaceAll('\n', '%0A')}`);
  process.exitCode = 1;
}

function candidate(): { version: string; changelog: string } {
  return { version: JSON.parse(read('package.json')).version, changelog: read('CHANGELOG.md') };
}

async function check(): Promise<void> {
  const reasons = refusals({ ...candidate(), ref: GITHUB_REF ?? '', tags: await tags() });
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
  console.log(`${candidate().version} can be released.`);
}

/** A release that is immutable takes no file once it is public, so all of it is in the draft. */
async function draft(files: readonly string[]): Promise<void> {
  await check();
  const { version, changelog } = candidate();
  const tag = `v${version}`;
  for (const { id, draft, tag_name } of await pages<Release>('/releases')) {
    if (draft && tag_name === tag) await github('DELETE', `${repository}/releases/${id}`);
  }
  const release = await github<Release>('POST', `${repository}/releases`, {
    tag_name: tag,
    target_commitish: GITHUB_SHA,
    name: tag,
    body: notesOf(changelog, version),
    draft: true,
  });
  const upload = release.upload_url.replace(/\{.*$/, '');
  for (const file of files) await github('POST', `${upload}?name=${basename(file)}`, readFileSync(file));
  console.log(`The draft of ${tag} is at ${release.html_url}: publish it there.`);
}

async function move(tag: string): Promise<void> {
  const decision = movingTag(tag, await tags());
  if ('stays' in decision) {
    console.log(`::notice::${decision.stays}`);
    return;
  }
  const { move } = decision;
  const { sha } = await github<{ sha: string }>('GET', `${repository}/commits/${tag}`);
  const { status } = await github<{ status: string }>('GET', `${repository}/compare/${sha}...main`);
  if (status !== 'ahead' && status !== 'identical') throw new Error(`${tag}, ${sha}, is no commit of main.`);
  if ((await tags()).includes(move)) {
    await github('PATCH', `${repository}/git/refs/tags/${move}`, { sha, force: true });
  } else {
    await github('POST', `${repository}/git/refs`, { ref: `refs/tags/${move}`, sha });
  }
  console.log(`${move} is now ${tag}, ${sha}.`);
}

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly html_url: string;
  readonly upload_url: string;
}

async function tags(): Promise<readonly string[]> {
  return (await pages<{ name: string }>('/tags')).map(({ name }) => name);
}

/** All entries of a list. */
async function pages<T>(path: string): Promise<readonly T[]> {
  const entries: T[] = [];
  for (let page = 1; ; page += 1) {
    const more = await github<readonly T[]>('GET', `${repository}${path}?per_page=100&page=${page}`);
    entries.push(...more);
    if (more.length < 100) return entries;
  }
}

/** One request to GitHub's API; anything but a success is an error that says what was asked and answered. */
async function github<T>(method: string, url: string, body?: object): Promise<T> {
  const isFile = body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GH_TOKEN}`,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
