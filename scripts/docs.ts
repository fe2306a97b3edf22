/** Writes the README's tables of inputs and outputs from action.yml. With `--check`, only says whether they match. */
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

/** The inputs, in groups under the headings that action.yml has as comments between them. */
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

/** An input's row: the sentence "Needed …" of its description shares a column with the default. */
function inputRow(name: string): string {
  const { description = '', default: value } = action.inputs[name] ?? {};
  const [, meaning = '', needed = ''] = /^(.*?)(?: Needed (.*)\.)?$/.exec(description) ?? [];
  return row([`\`${name}\``, value ? `\`${value}\`` : needed && `needed ${needed}`, meaning]);
}

const tables = {
  inputs: [
    row(['input', 'default, or when needed', 'meaning']),
    '|---|---|---|',
    ...groups().flatMap(({ heading, names }) => [row([`**${heading}**`, '', '']), ...names.map(inputRow)]),
  ],
  outputs: [
    row(['output', 'value']),
    '|---|---|',
    ...Object.entries(action.outputs).map(([name, { description }]) => row([`\`${name}\``, description])),
  ],
};

const before = readFileSync(readme, 'utf8');
const after = Object.entries(tables).reduce((text, [name, lines]) => withMarked(text, name, lines), before);
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('The tables of README.md are not those of action.yml. Run: npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, after);
}
