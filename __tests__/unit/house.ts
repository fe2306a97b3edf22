import { circleIn, importsOf, type Sources } from '../../tools/imports.ts';

/** The rules of a house with floors. */
export interface House {
  /** The rooms of each floor, the ground first. A room is a folder, or a file beside them without its ending. */
  readonly floors: readonly (readonly string[])[];
  /** The files beside the folders that make up the room `ground`. */
  readonly ground: readonly string[];
  /** Rooms that only one room can import. */
  readonly onlyFor: Readonly<Record<string, string>>;
  /** Words that only these files can contain. */
  readonly readers: Readonly<Record<string, readonly string[]>>;
  /** Words that at most this number of files can contain. */
  readonly rare: Readonly<Record<string, number>>;
  /** Words that no comment and no message contains, and the form to write instead. */
  readonly words: readonly (readonly [word: RegExp, instead: string])[];
  readonly maxLines: number;
  readonly maxFunctionLines: number;
  /** The largest share of all lines in one room. */
  readonly maxShare: number;
}

/** Find the room of a file. */
export function roomOf(path: string, { ground }: House): string {
  const [folder = '', file] = path.split('/');
  if (file !== undefined) return folder;
  const name = folder.replace(/\.ts$/, '');
  return ground.includes(name) ? 'ground' : name;
}

function floorOf(path: string, house: House): number {
  return house.floors.findIndex((rooms) => rooms.includes(roomOf(path, house)));
}

/** List every import, as the files from and to which it leads. */
export function arrowsOf(sources: Sources): readonly (readonly [from: string, to: string])[] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(path, text).map((to): readonly [string, string] => [path, to]),
  );
}

/** Check that a file can import another. */
function isAllowed(from: string, to: string, house: House): boolean {
  const [importer, room] = [roomOf(from, house), roomOf(to, house)];
  if (importer === room) return true;
  const onlyFor = house.onlyFor[room];
  return floorOf(to, house) < floorOf(from, house) && (onlyFor === undefined || onlyFor === importer);
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** Find the functions that are longer than the limit. The formatter aligns the end of a function with its beginning. */
function longFunctionsOf(text: string, maxLines: number): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const isFunction = /(?:\)|=>|\): [^=]+) \{$/.test(line) && !/^\s*(?:if|for|while|switch|\})/.test(line);
    if (!isFunction) return [];
    const indent = line.length - line.trimStart().length;
    const end = lines.findIndex((other, index) => index > at && other.startsWith(`${' '.repeat(indent)}}`));
    const length = end - at + 1;
    return length > maxLines ? [`a function of ${length} lines in line ${at + 1}`] : [];
  });
}

/** The comments of a file and its texts with several words, without code in backquotes. */
function proseOf(text: string): string {
  const lines = text.split('\n').map((line) => {
    if (/^\s*(?:\*|\/\*\*|\/\/)/.test(line)) return line.replace(/`[^`]*`|https?:\S+/g, 'CODE');
    const texts = line.match(/(['"`])(?:(?!\1).)* (?:(?!\1).)*\1/g) ?? [];
    return texts.join(' ').replace(/\$\{[^}]*\}/g, 'VALUE');
  });
  return lines.join('\n');
}

/** Compute the share of all lines that each room has. */
function sharesOf(sources: Sources, house: House): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [path, text] of sources) {
    const room = roomOf(path, house);
    lines.set(room, (lines.get(room) ?? 0) + linesOf(text));
  }
  const all = [...lines.values()].reduce((sum, some) => sum + some, 0);
  return new Map([...lines].map(([room, some]) => [room, some / all]));
}

/** List everything in the sources that the house doesn't allow, a line each. */
export function faultsOf(sources: Sources, house: House): readonly string[] {
  const circle = circleIn(sources);
  return [
    ...[...sources.keys()].filter((path) => floorOf(path, house) < 0).map((path) => `${path} is on no floor`),
    ...arrowsOf(sources).flatMap(([from, to]) => {
      if (!sources.has(to)) return [`${from} imports ${to}, which is not in src`];
      return isAllowed(from, to, house) ? [] : [`${from} must not import ${to}`];
    }),
    ...(circle ? [`a circle: ${circle.join(' > ')}`] : []),
    ...[...sources]
      .filter(([, text]) => linesOf(text) > house.maxLines)
      .map(([path, text]) => `${path} has ${linesOf(text)} lines`),
    ...[...sources].flatMap(([path, text]) =>
      longFunctionsOf(text, house.maxFunctionLines).map((found) => `${path} has ${found}`),
    ),
    ...[...sharesOf(sources, house)]
      .filter(([, share]) => share > house.maxShare)
      .map(([room, share]) => `${room} holds ${Math.round(share * 100)} % of src`),
    ...Object.entries(house.readers).flatMap(([word, readers]) =>
      [...sources]
        .filter(([path, text]) => text.includes(word) && !readers.includes(path))
        .map(([path]) => `${path} reads ${word}`),
    ),
    ...Object.entries(house.rare).flatMap(([word, most]) => {
      const count = [...sources.values()].filter((text) => new RegExp(word, 'i').test(text)).length;
      return count > most ? [`${count} files contain ${word}`] : [];
    }),
    ...[...sources].flatMap(([path, text]) => {
      const prose = proseOf(text);
      return house.words.flatMap(([word, instead]) =>
        [...prose.matchAll(word)].map((match) => `${path}: write '${instead}' instead of '${match[0]}'`),
      );
    }),
  ];
}
