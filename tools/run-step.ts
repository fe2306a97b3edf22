import { resolve } from 'node:path';
import { runStep as runAction, type Sandbox, type Step, type StepOptions } from '../sandbox/index.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Run this repository's action, as built in `dist`, against a sandbox. */
export function runStep(
  sandbox: Sandbox,
  inputs: Record<string, string>,
  options: StepOptions = {},
): Promise<Step> {
  return runAction(sandbox, ROOT, inputs, options);
}
