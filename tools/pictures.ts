/**
 * Makes pictures of the job summary from real runs against the sandbox: `node tools/pictures.ts`. It needs a built
 * `dist` and a Chromium (`CHROMIUM`, or `chromium` in the path). All pictures are in .cache/pictures, and those of the
 * README, which a phone can also show, in docs. The heights are printed.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { GROUP, Sandbox, SUBSCRIPTION_ID } from '../sandbox/index.ts';
import { runStep } from './run-step.ts';

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.cache/pictures');
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';

/** The widths of pictures in CSS pixels: a page, a phone, and the README, where a phone makes the picture a bit smaller. */
const WIDTHS = { page: 960, phone: 390, readme: 480 };

const SHOP = `/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${GROUP}`;
const VAULT = `${SHOP}/providers/Microsoft.KeyVault/vaults/shop-vault`;
const REGISTRY = `${SHOP}/providers/Microsoft.ContainerRegistry/registries/shop`;
const SECRETS = 'Key Vault Secrets User @ Microsoft.KeyVault/vaults/shop-vault';
const PULL = 'AcrPull @ Microsoft.ContainerRegistry/registries/shop';

type Inputs = Record<string, string>;
const SHARED: Inputs = { 'user-assigned-identities': 'id-shop', 'create-identities': 'true' };
const namesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `shop-${String(at + 1).padStart(2, '0')}`);

/** A run to show: it furnishes the sandbox and returns the inputs. */
const RUNS: Readonly<Record<string, (sandbox: Sandbox) => Inputs>> = {
  one: (sandbox) => {
    sandbox.addApp('web');
    return { 'app-name': 'web', 'identity-type': 'system-assigned', roles: SECRETS };
  },
  shared: (sandbox) => {
    sandbox.addIdentity('id-shop');
    sandbox.addApp('web');
    sandbox.addApp('api', { identity: { user: ['id-shop'] } });
    return { ...SHARED, 'app-name': 'web,api', roles: SECRETS };
  },
  failures: (sandbox) => {
    const names = namesOf(20);
    sandbox.addIdentity('id-shop');
    for (const [at, name] of names.entries())
      sandbox.addApp(name, at < 3 ? { identity: { user: ['id-shop'] } } : {});
    for (const name of ['shop-07', 'shop-12'])
      sandbox.deny({
        action: 'Microsoft.App/containerApps/write',
        scope: `${SHOP}/providers/Microsoft.App/containerApps/${name}`,
      });
    sandbox.fault({
      match: { label: 'PATCH containerApps/shop-15' },
      do: {
        status: 400,
        body: {
          error: {
            code: 'ManagedEnvironmentNotProvisioned',
            message: "The environment 'env' isn't provisioned.",
          },
        },
      },
    });
    return { ...SHARED, 'app-name': [...names, 'missing-app'].join(), roles: SECRETS };
  },
  many: (sandbox) => {
    for (const name of namesOf(200)) sandbox.addApp(name);
    return { ...SHARED, 'app-name': 'shop-*', roles: `${SECRETS}\n${PULL}` };
  },
  drift: (sandbox) => {
    sandbox.addIdentity('id-shop');
    for (const name of namesOf(4)) sandbox.addApp(name);
    sandbox.addApp('web', { identity: { user: ['id-shop'] } });
    return { ...SHARED, 'app-name': '*', roles: SECRETS, 'dry-run': 'true', 'fail-on-change': 'true' };
  },
  remains: (sandbox) => {
    sandbox.addApp('web', { identity: { system: true } });
    const principalId = String(Reflect.get(Object(sandbox.get('web')['identity']), 'principalId'));
    for (const [role, scope] of [
      ['Key Vault Secrets User', VAULT],
      ['AcrPull', REGISTRY],
    ] as const)
      sandbox.grant(principalId, role, scope);
    sandbox.deny({ action: 'Microsoft.Authorization/roleAssignments/delete' });
    return {
      ...{ operation: 'remove', 'app-name': 'web', 'identity-type': 'system-assigned' },
      'delete-role-assignments': 'true',
    };
  },
  show: (sandbox) => {
    const { principalId } = sandbox.addIdentity('id-shop');
    for (const name of ['web', 'api']) sandbox.addApp(name, { identity: { user: ['id-shop'] } });
    for (const [role, scope] of [
      ['Key Vault Secrets User', VAULT],
      ['AcrPull', REGISTRY],
    ] as const)
      sandbox.grant(principalId, role, scope);
    return { operation: 'show', 'app-name': '*', 'resolve-roles': 'true' };
  },
  error: (sandbox) => {
    const registries = [{ server: 'shop.azurecr.io', identity: 'id-old' }];
    const { id } = sandbox.addIdentity('id-old');
    registries[0] = { server: 'shop.azurecr.io', identity: id };
    const secrets = [
      { name: 'db-url', identity: id, keyVaultUrl: 'https://shop-vault.vault.azure.net/secrets/db' },
    ];
    sandbox.addApp('web', {
      identity: { user: [id] },
      properties: { configuration: { registries, secrets } },
    });
    return { operation: 'remove', 'app-name': 'web', 'user-assigned-identities': 'id-old' };
  },
};

/** Folded parts that a picture shows open. */
const OPEN: Readonly<Record<string, string>> = { show: 'Diagram' };

/** The pictures of the README, by their run. */
const README: Readonly<Record<string, string>> = { one: 'summary', error: 'error' };

/** The parts of a run that a picture shows. */
interface Shown {
  readonly summary: string;
  readonly error: string;
}

async function runOf(furnish: (sandbox: Sandbox) => Inputs): Promise<Shown> {
  await using sandbox = await Sandbox.start({ provisioningMs: 300 });
  sandbox.addVault('shop-vault');
  sandbox.addRegistry('shop');
  const { summary, annotations } = await runStep(sandbox, furnish(sandbox));
  return { summary, error: annotations.find(({ level }) => level === 'error')?.message ?? '' };
}

/** The page of a summary, or of the annotation of a failed step. */
function pageOf(name: string, { summary, error }: Shown, theme: string, width: number): string {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const isError = name === 'error';
  const title = isError ? 'Annotations' : 'identity summary';
  const opened = OPEN[name];
  const html = isError
    ? `<p><b>❌ identity</b></p><pre style="white-space: pre-wrap">${escaped(error)}</pre>`
    : marked.parse(summary, { async: false, gfm: true });
  const shown = opened
    ? html.replace(new RegExp(`<details>(?=\\s*<summary>${opened})`), '<details open>')
    : html;
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
    html { width: ${width}px; } body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#fff'}; }
    .box { border: 1px solid #88888866; border-radius: 6px; }
    .box > h5 { margin: 0; padding: 12px 16px; border-bottom: 1px solid #88888866; font-size: 14px; }
    .box > div { padding: 16px; } pre.mermaid { text-align: center; }</style>
    <script>
      function measure() {
        document.title = document.body.scrollHeight + 2;
      }
    </script>
    <div class="markdown-body"><div class="box"><h5>${title}</h5><div>${shown}</div></div></div>
    ${summary.includes('```mermaid') ? diagramScript(theme) : '<script>measure();</script>'}`;
}

/** The script that draws the diagrams of a page as GitHub does. */
function diagramScript(theme: string): string {
  return `<script>${readFileSync(require.resolve('@mermaid-js/tiny'), 'utf8')}</script><script>
    for (const code of document.querySelectorAll('code.language-mermaid')) {
      code.parentElement.className = 'mermaid';
      code.parentElement.textContent = code.textContent;
    }
    mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
    mermaid.run().then(measure);
  </script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Take a picture of a page, as high as it is. */
function take(name: string, html: string, width: number): number {
  const page = join(FOLDER, `${name}.html`);
  writeFileSync(page, html);
  const chromium = (...args: string[]): string =>
    execFileSync(
      CHROMIUM,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--virtual-time-budget=8000',
        ...args,
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 },
    );
  const dom = chromium(`--window-size=${width},800`, '--dump-dom');
  const [, height = '800'] = /<title>(\d+)<\/title>/.exec(dom) ?? [];
  chromium(
    `--window-size=${width},${Math.min(Number(height), 8_000)}`,
    '--force-device-scale-factor=2',
    `--screenshot=${join(FOLDER, `${name}.png`)}`,
  );
  return Number(height);
}

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, furnish] of Object.entries(RUNS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const shown = await runOf(furnish);
  const heightOf = (place: keyof typeof WIDTHS, theme: 'light' | 'dark'): number =>
    take(`${name}-${place}-${theme}`, pageOf(name, shown, theme, WIDTHS[place]), WIDTHS[place]);
  const [page, phone] = [heightOf('page', 'light'), heightOf('phone', 'light')];
  heightOf('page', 'dark');
  console.log(`${name}: ${page} px, on a phone ${phone} px`);
  const picture = README[name];
  if (!picture) continue;
  for (const theme of ['light', 'dark'] as const) {
    heightOf('readme', theme);
    copyFileSync(join(FOLDER, `${name}-readme-${theme}.png`), join(ROOT, `docs/${picture}-${theme}.png`));
  }
}
