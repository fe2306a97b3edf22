/** What GitHub hands on of a job's outputs, in bytes of UTF-16. */
const MAX_JOB_OUTPUT = 1_048_576;
/** The longest environment variable that Linux takes, in bytes (`MAX_ARG_STRLEN`). */
const MAX_VARIABLE = 131_072;

/**
 * Warnings of outputs that are larger than what they are usually handed on by.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
export function tooLarge(outputs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(outputs).flatMap(([name, value]) => {
    const limit =
      value.length * 2 > MAX_JOB_OUTPUT
        ? 'more than GitHub hands on to other jobs (1 MB), and than an environment variable takes (128 KB)'
        : Buffer.byteLength(value) >= MAX_VARIABLE
          ? 'more than an environment variable takes on Linux (128 KB)'
          : undefined;
    if (!limit) return [];
    const size = `${Math.ceil(Buffer.byteLength(value) / 1024)} KB`;
    return [
      `The output '${name}' has ${size}: ${limit}. It is whole within this job, in expressions such as ` +
        `fromJSON(steps.<id>.outputs.${name}); to hand it on, name fewer targets in one step.`,
    ];
  });
}
