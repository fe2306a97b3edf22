import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { diagramOf } from '../../../src/report/diagram.ts';
import { setOf } from '../data.ts';
import { role, VAULT } from './roles.ts';
import { ToyRun } from './run.ts';

/** A diagram as Mermaid reads it. */
interface Read {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Mermaid's own parser. Without a browser, its filter of HTML is missing, so texts pass as they are. */
const context = createContext({ console, setTimeout, structuredClone, URL });
runInContext(
  `globalThis.window = globalThis;
   Function.prototype.addHook = () => undefined;
   Function.prototype.sanitize = (text) => text;`,
  context,
);
runInContext(readFileSync(createRequire(import.meta.url).resolve('@mermaid-js/tiny'), 'utf8'), context);

async function read(summary: string): Promise<Read> {
  const [, text = ''] = /```mermaid\n(.*)\n```/s.exec(summary) ?? [];
  Object.assign(context, { text });
  const json: string = await runInContext(
    `mermaid.parse(text).then(() => mermaid.mermaidAPI.getDiagramFromText(text)).then(({ db }) => {
       const labels = new Map([...db.getVertices()].map(([id, { text }]) => [id, text]));
       const edges = db.getEdges().map(({ start, end, text }) => labels.get(start) + ' -' + text + '-> ' + labels.get(end));
       return JSON.stringify({ nodes: [...labels.values()], edges });
     })`,
    context,
  );
  return JSON.parse(json);
}

const SHOW = { operation: 'show', 'app-name': 'web', 'identity-type': '', 'resolve-roles': 'true' };
const system = {
  identity:
    '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/shop/providers/Microsoft.App/containerApps/web',
  isSystem: true,
  label: "the system-assigned identity of container app 'web'",
};

test('the diagram shows apps, identities, roles, and resources', async () => {
  const run = new ToyRun(SHOW).advance({ before: setOf('principal') }).roles(role({ assignee: system }));
  expect(await read(diagramOf(run.findings))).toEqual({
    nodes: ['web', 'system-assigned', 'shop-vault'],
    edges: ['web --> system-assigned', 'system-assigned -Key Vault Secrets User-> shop-vault'],
  });
});

test.each(['Ops "end" ] --> x', 'a`b #quot; <b>c</b>', '%% comment\nend', 'graph; subgraph x', 'end'])(
  'a hostile role name changes nothing: %j',
  async (roleName) => {
    const run = new ToyRun(SHOW)
      .advance({ before: setOf('principal') })
      .roles(role({ assignee: system, roleName, scope: `${VAULT}"]` }));
    const { nodes, edges } = await read(diagramOf(run.findings));
    expect(nodes).toHaveLength(3);
    expect(edges).toHaveLength(2);
  },
);

test("there's no diagram without roles or with more than 30 arrows", () => {
  const many = Array.from({ length: 31 }, (_, at) => role({ assignee: system, scope: `${VAULT}${at}` }));
  const run = new ToyRun(SHOW).advance({ before: setOf('principal') });
  expect(diagramOf(run.findings)).toBe('');
  expect(diagramOf(run.roles(...many).findings)).toBe('');
});
