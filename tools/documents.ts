import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesOf } from './repository.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

const { homepage }: { homepage: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The action as a workflow refers to it, without its version. RELEASE.md shows how it gets another name. */
export const ACTION = homepage.replace(/^https:\/\/github\.com\/|#.*$/g, '');

/** A fenced code block of a document. */
export interface Block {
  /** The document's path, relative to the project. */
  readonly document: string;
  /** The heading above the block. */
  readonly heading: string;
  readonly language: string;
  readonly text: string;
}

/** A step of an example. */
export interface ExampleStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly if?: string;
}

/** A job of an example. */
export interface ExampleJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly if?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly ExampleStep[];
}

/** A complete workflow. */
export interface Workflow {
  readonly name: string;
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, ExampleJob>>;
}

/** A workflow that a reader can copy. */
export interface Example {
  /** Its file, or the document and the heading above it. */
  readonly title: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** The Markdown files, except those that a tool writes as a whole. */
export function documents(): readonly string[] {
  return filesOf(ROOT).filter((file) => file.endsWith('.md') && file !== 'bench/results.md');
}

/** Read a document. */
export function textOf(document: string): string {
  return readFileSync(join(ROOT, document), 'utf8');
}

/** List the fenced code blocks of a document, each with the heading above it. */
export function blocksOf(document: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { language: string; indent: number; lines: string[] } | undefined;
  for (const line of textOf(document).split('\n')) {
    const [, indent = '', language = ''] = /^( *)```(\S*)$/.exec(line) ?? [];
    const fence = /^ *```/.test(line);
    if (open && fence) {
      blocks.push({ document, heading, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open) open.lines.push(line.slice(open.indent));
    else if (fence) open = { language, indent: indent.length, lines: [] };
    else heading = /^#+ (.*)$/.exec(line)?.[1] ?? heading;
  }
  if (open) throw new Error(`${document}: the block below '${heading}' has no end.`);
  return blocks;
}

/** List the code blocks that are complete workflows: those with `on` and `jobs` at the top. */
export function workflowsOf(document: string): readonly { block: Block; workflow: Workflow }[] {
  return blocksOf(document)
    .filter(({ language, text }) => language === 'yaml' && /^on:/m.test(text) && /^jobs:/m.test(text))
    .map((block) => ({ block, workflow: parse(block.text) as Workflow }));
}

/** Put the steps that `docs/recipes.md` shows without a workflow into the workflow of its first section. */
function recipes(): readonly Example[] {
  const document = 'docs/recipes.md';
  const [frame] = workflowsOf(document);
  const [name] = Object.keys(frame?.workflow.jobs ?? {});
  if (!frame || !name) throw new Error(`${document} has no workflow to put a recipe's steps into.`);
  return blocksOf(document)
    .filter(({ language, text }) => language === 'yaml' && /^- /m.test(text))
    .map(({ heading, text }) => {
      const [before = ''] = frame.block.text.split(/^ *- uses:/m);
      const whole = before + text.replace(/^(?=.)/gm, '      ');
      return { title: `${document}, ${heading}`, text: whole, workflow: parse(whole) as Workflow };
    });
}

/** List all workflows that a reader can copy: those in documents, and the files in `examples`. */
export function examples(): readonly Example[] {
  const files = readdirSync(join(ROOT, 'examples')).map((name) => `examples/${name}`);
  return [
    ...documents().flatMap((document) =>
      workflowsOf(document).map(({ block, workflow }) => ({
        title: `${document}, ${block.heading}`,
        text: block.text,
        workflow,
      })),
    ),
    ...recipes(),
    ...files.map((file) => ({ title: file, text: textOf(file), workflow: parse(textOf(file)) as Workflow })),
  ];
}

/** Check if a step uses the action. */
export function usesAction({ uses }: ExampleStep): boolean {
  return uses?.startsWith(`${ACTION}@`) ?? false;
}

/** List the events that start a workflow. */
export function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

/** List the combinations of a job's matrix. A job without a matrix has one empty combination. */
export function matrixOf({ strategy }: ExampleJob): readonly Readonly<Record<string, string>>[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<Readonly<Record<string, string>>[]>(
    (found, [key, values]) => found.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
}

/** Read a document without its fenced code blocks. */
export function proseOf(document: string): string {
  return textOf(document).replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}

/** List the anchors that GitHub creates for a document's headings. */
export function anchorsOf(document: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(document).matchAll(/^#{1,6} (.*)$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
