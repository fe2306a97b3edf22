import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..');

const { homepage }: { homepage: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The action as a workflow refers to it, without its version. RELEASE.md shows how it gets another name. */
export const ACTION = homepage.replace(/^https:\/\/github\.com\/|#.*$/g, '');

/** A fenced block of a document. */
export interface Block {
  /** The document, from the project's folder. */
  readonly document: string;
  /** The heading above it. */
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
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly ExampleStep[];
}

/** A whole workflow. */
export interface Workflow {
  readonly name: string;
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, ExampleJob>>;
}

/** The documents in Markdown: those at the top and those in docs. */
export function documents(): readonly string[] {
  const markdown = (folder: string): string[] =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder))
          .filter((name) => name.endsWith('.md'))
          .map((name) => (folder === '.' ? name : `${folder}/${name}`))
      : [];
  return [...markdown('.'), ...markdown('docs')].sort();
}

/** A document's text. */
export function textOf(document: string): string {
  return readFileSync(join(ROOT, document), 'utf8');
}

/** The fenced blocks of a document, each with the heading above it. */
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

/** The blocks that are whole workflows: those with `on` and `jobs` at the top. */
export function workflowsOf(document: string): readonly { block: Block; workflow: Workflow }[] {
  return blocksOf(document)
    .filter(({ language, text }) => language === 'yaml' && /^on:/m.test(text) && /^jobs:/m.test(text))
    .map((block) => ({ block, workflow: parse(block.text) as Workflow }));
}

/** The event that starts a workflow; of several, the first. */
export function eventOf({ on }: Workflow): string {
  if (typeof on === 'string') return on;
  return (Array.isArray(on) ? on[0] : Object.keys(on)[0]) ?? '';
}

/** Text without fenced blocks. */
export function proseOf(document: string): string {
  return textOf(document).replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}

/** The anchors that GitHub makes of a document's headings. */
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
