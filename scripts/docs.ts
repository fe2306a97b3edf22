/** Writes the README's tables of inputs and outputs from action.yml. With `--check`, only says whether they match. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const action: Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, Entry>>>> = parse(
  readFileSync(join(root, 'action.yml'), 'utf8'),
);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const tables = {
  inputs: [
    row(['input', 'default', 'meaning']),
    '|---|---|---|',
    ...Object.entries(action.inputs).map(([name, entry]) =>
      row([`\`${name}\``, entry.default ? `\`${entry.default}\`` : '', cell(entry.description)]),
    ),
  ],
  outputs: [
    row(['output', 'value']),
    '|---|---|',
    ...Object.entries(action.outputs).map(([name, { description }]) =>
      row([`\`${name}\``, cell(description)]),
    ),
  ],
};

const before = readFileSync(readme, 'utf8');
const after = Object.entries(tables).reduce(
  (text, [name, lines]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, start: string, end: string) => `${start}\n${lines.join('\n')}\n\n${end}`,
    ),
  before,
);
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('The tables of README.md are not those of action.yml. Run: npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, after);
}
