import * as core from '@actions/core';
import { messageOf } from '../text.ts';
import { setFailed, warning } from './log.ts';
import { tooLarge } from './output-limits.ts';
import { emptyOutputs, type Outputs } from './outputs.ts';

/** Writes the outputs of the step; what keeps them from being written is a failure of it. */
export function writeOutputs(outputs: Outputs): void {
  for (const text of tooLarge(outputs)) warning(text);
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    setFailed(`The outputs could not be written: ${messageOf(error)}`);
  }
}

/** Writes the outputs of a step that did nothing. */
export function writeEmptyOutputs(): void {
  writeOutputs(emptyOutputs());
}
