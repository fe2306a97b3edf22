/** An annotation as GitHub shows it. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string | undefined;
  message: string;
}

/** The result of the workflow commands on stdout. */
export interface Commands {
  annotations: Annotation[];
  masks: string[];
  /** The log as GitHub shows it, with rendered commands, without debug lines, and with stars for masked values. */
  log: string;
  /** Stdout without the lines that only register masks. */
  visible: string;
}

const unescapeData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

function properties(text: string): Map<string, string> {
  const pairs = text.split(',').map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair));
  return new Map(
    pairs.flatMap((match) => (match ? [[match[1] ?? '', unescapeProperty(match[2] ?? '')]] : [])),
  );
}

const LABELS: Readonly<Record<string, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
};

/**
 * Read stdout as the runner does.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function readCommands(stdout: string, secrets: readonly string[] = []): Commands {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const log: string[] = [];
  const visible: string[] = [];
  const stars = (text: string) =>
    [...secrets, ...masks].reduce(
      (shown, mask) => (mask === '' ? shown : shown.replaceAll(mask, '***')),
      text,
    );
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, parameters = '', data = ''] =
      /^::([a-z-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/i.exec(line) ?? [];
    if (command === 'add-mask') {
      // As the runner does, also mask each line of a value.
      const value = unescapeData(data);
      masks.push(value, ...value.split(/\r?\n/).filter((part) => part !== '' && part !== value));
      continue;
    }
    visible.push(line);
    if (command === undefined) log.push(stars(line));
    else if (command === 'error' || command === 'warning' || command === 'notice') {
      const message = unescapeData(data);
      annotations.push({ level: command, title: properties(parameters).get('title'), message });
      log.push(stars(`${LABELS[command]}${message}`));
    } else if (command === 'group') log.push(stars(`▼ ${unescapeData(data)}`));
    else if (command !== 'debug' && command !== 'endgroup') log.push(stars(line));
  }
  return { annotations, masks, log: log.join('\n').trimEnd(), visible: visible.join('\n') };
}

/**
 * Read the file of `GITHUB_OUTPUT` and its siblings, with `name=value` and heredocs.
 * @throws {Error} on what the runner refuses
 */
export function readFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    const simple = /^([^=]+)=(.*)$/s.exec(line);
    if (heredoc?.[1] !== undefined) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1);
      if (end < 0) throw new Error(`Matching delimiter not found '${heredoc[2]}'`);
      values[heredoc[1]] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (simple?.[1] !== undefined) values[simple[1]] = simple[2] ?? '';
    else throw new Error(`Invalid format '${line}'`);
  }
  return values;
}
