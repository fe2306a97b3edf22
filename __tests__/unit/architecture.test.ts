import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importsOf, type Sources } from '../../tools/imports.ts';
import { WORDS } from '../../tools/words.ts';
import { arrowsOf, faultsOf, type House, roomOf } from './house.ts';

/**
 * A file of src imports from its own room and from the floors below, also for types. Rooms on one floor know nothing
 * of each other.
 */
const HOUSE: House = {
  floors: [
    ['ground'],
    ['azure'],
    ['execute'],
    ['sign-in', 'resources'],
    ['roles'],
    ['request'],
    ['inputs', 'run'],
    ['report'],
    ['main'],
  ],
  ground: [
    'cloud',
    'collections',
    'journal',
    'json',
    'kinds',
    'pattern',
    'problem',
    'resource-id',
    'secrets',
    'step',
    'text',
  ],
  onlyFor: { inputs: 'main', report: 'main' },
  // Elsewhere the step's inputs and the environment of the process are handed in.
  readers: {
    'core.getInput': ['main.ts'],
    'process.env': ['main.ts', 'report/summary.ts'],
  },
  // Only the steps of a run and the report know about a dry run. Code that writes doesn't.
  rare: { dryRun: 6 },
  // The rules of the prose linter also apply to comments and messages in src.
  words: WORDS,
  maxLines: 300,
  maxFunctionLines: 60,
  maxShare: 0.3,
};

const src = join(import.meta.dirname, '../../src');
const sources: Sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(src, path), 'utf8')]),
);

test('src has layers, and imports only go down', () => {
  expect(faultsOf(sources, HOUSE)).toEqual([]);
});

test('the files in src and their imports are found', () => {
  expect(sources.size).toBeGreaterThan(40);
  expect(importsOf('main.ts', sources.get('main.ts') ?? '')).toContain('inputs/read-request.ts');
  expect(arrowsOf(sources).length).toBeGreaterThan(150);
});

test('the tables of this test list only files and rooms that exist', () => {
  const rooms = new Set([...sources.keys()].map((path) => roomOf(path, HOUSE)));
  expect(HOUSE.floors.flat().filter((room) => !rooms.has(room))).toEqual([]);
  expect(HOUSE.ground.filter((name) => !sources.has(`${name}.ts`))).toEqual([]);
  for (const [word, readers] of Object.entries(HOUSE.readers)) {
    expect(readers.filter((path) => !sources.get(path)?.includes(word))).toEqual([]);
  }
});

describe('each fault is found in sources that contain it', () => {
  /** Small sources without a fault, with rooms of about the same size. */
  const SOURCES: Readonly<Record<string, string>> = {
    'text.ts': 'export const a = 1;\n',
    'azure/arm.ts': "import { a } from '../text.ts';\n",
    'resources/plan.ts': "import type { Arm } from '../azure/arm.ts';\n",
    'sign-in/session.ts': "import type { Arm } from '../azure/arm.ts';\n",
    'inputs/inputs.ts': "import { a } from '../text.ts';\n",
    'main.ts': "import { Inputs } from './inputs/inputs.ts';\n",
  };
  const faultsWith = (changes: Readonly<Record<string, string>>): readonly string[] =>
    faultsOf(new Map(Object.entries({ ...SOURCES, ...changes })), HOUSE);
  const rows = (count: number): string => '  x;\n'.repeat(count);

  test('no fault is found in sources without one', () => {
    expect(faultsWith({})).toEqual([]);
  });

  test.each<[rule: string, changes: Readonly<Record<string, string>>, fault: string]>([
    [
      'an arrow up',
      { 'azure/arm.ts': "import { makePlan } from '../resources/plan.ts';", 'resources/plan.ts': '' },
      'azure/arm.ts must not import resources/plan.ts',
    ],
    [
      'an import from a higher floor within a list',
      { 'text.ts': "import {\n  a,\n  type Arm,\n} from './azure/arm.ts';", 'azure/arm.ts': '' },
      'text.ts must not import azure/arm.ts',
    ],
    [
      'a dynamic import from a higher floor',
      { 'text.ts': "const arm = await import('./azure/arm.ts');", 'azure/arm.ts': '' },
      'text.ts must not import azure/arm.ts',
    ],
    [
      'an import of a room that belongs to main',
      { 'report/log.ts': "import { Inputs } from '../inputs/inputs.ts';" },
      'report/log.ts must not import inputs/inputs.ts',
    ],
    [
      'an import from a room on the same floor',
      { 'sign-in/session.ts': "import { makePlan } from '../resources/plan.ts';" },
      'sign-in/session.ts must not import resources/plan.ts',
    ],
    [
      'a circle within a room',
      {
        'azure/arm.ts': "import { Http } from './http.ts';",
        'azure/http.ts': "import type { Arm } from './arm.ts';",
      },
      'a circle: azure/arm.ts > azure/http.ts > azure/arm.ts',
    ],
    ['a file that is on no floor', { 'utils.ts': '' }, 'utils.ts is on no floor'],
    [
      'an import from outside src',
      { 'text.ts': "import { x } from '../sandbox/x.ts';" },
      'text.ts imports ../sandbox/x.ts, which is not in src',
    ],
    ['a long file', { 'text.ts': 'x\n'.repeat(301) }, 'text.ts has 301 lines'],
    [
      'a long function',
      { 'text.ts': `function a(): void {\n${rows(59)}}\n` },
      'text.ts has a function of 61 lines in line 1',
    ],
    [
      'a long method with its parameters in lines',
      { 'text.ts': `class A {\n  a(\n    b: string,\n  ): Promise<void> {\n${rows(60)}  }\n}\n` },
      'text.ts has a function of 62 lines in line 4',
    ],
    ['a large room', { 'azure/arm.ts': 'x\n'.repeat(4) }, 'azure holds 44 % of src'],
    ['a reader of the environment', { 'text.ts': 'process.env.X' }, 'text.ts reads process.env'],
    [
      'dry runs in too many files',
      Object.fromEntries('abcdefg'.split('').map((name) => [`roles/${name}.ts`, 'isDryRun(request)'])),
      '7 files contain dryRun',
    ],
    [
      'a word in a comment',
      { 'text.ts': '// A scope may be wider.' },
      "text.ts: write 'can|might' instead of 'may'",
    ],
    [
      'a word in a message',
      { 'text.ts': "throw new Error('This behaviour is odd.')" },
      "text.ts: write 'behavior' instead of 'behaviour'",
    ],
  ])('%s', (_rule, changes, fault) => {
    expect(faultsWith(changes)).toContain(fault);
  });

  test("code in a comment doesn't count as prose", () => {
    expect(faultsWith({ 'text.ts': '// Call `may be` of https://example.com/told.' })).toEqual([]);
  });
});
