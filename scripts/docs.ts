/** Writes the README's tables of inputs and outputs from action.yml. With `--check`, only compares them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withMarked } from '../tools/marked.ts';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const metadata = readFileSync(join(root, 'action.yml'), 'utf8');
const action: Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, Entry>>>> = parse(metadata);

const row = (cells: readonly string[]): string =>
  `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

/** Read the inputs in groups, under the headings that action.yml has as comments between them. */
function groups(): readonly { heading: string; names: readonly string[] }[] {
  const [inputs = ''] = metadata.split('\noutputs:');
  const found = inputs.split(/^ {2}# /m).map((group) => ({
    heading: group.split('\n', 1).join(),
    names: [...group.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name),
  }));
  const [before, ...headed] = found;
  if (before?.names.length !== 0) throw new Error('action.yml: the first input has no heading above it.');
  return headed;
}

/** A row for an input. Its default is part of the description, because a phone hides a third column. */
function inputRow(name: string): string {
  const { description = '', default: value } = action.inputs[name] ?? {};
  return row([`\`${name}\``, value ? `${description} Default: \`${value}\`.` : description]);
}

const tables = {
  inputs: groups().flatMap(({ heading, names }, index) => [
    ...(index === 0 ? [] : ['']),
    row([heading, 'Description']),
    '|---|---|',
    ...names.map(inputRow),
  ]),
  outputs: [
    row(['Output', 'Description']),
    '|---|---|',
    ...Object.entries(action.outputs).map(([name, { description }]) => row([`\`${name}\``, description])),
  ],
};

const before = readFileSync(readme, 'utf8');
const after = Object.entries(tables).reduce((text, [name, lines]) => withMarked(text, name, lines), before);
if (after !== before) {
  if (process.argv.includes('--check')) {
    console.error("README.md doesn't match action.yml. Run: npm run docs");
    process.exitCode = 1;
  } else writeFileSync(readme, after);
}
