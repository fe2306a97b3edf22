import { circleIn, importsOf, type Sources } from '../../tools/imports.ts';

/** The rules of a house with floors. */
export interface House {
  /** The rooms of each floor, the ground first. A room is a folder, or a file beside them without its ending. */
  readonly floors: readonly (readonly string[])[];
  /** The files beside the folders that make up the room `ground`. */
  readonly ground: readonly string[];
  /** Rooms that one room alone may import. */
  readonly onlyFor: Readonly<Record<string, string>>;
  /** Words that only these files may hold. */
  readonly readers: Readonly<Record<string, readonly string[]>>;
  readonly maxLines: number;
  /** The share of all lines that a room may hold. */
  readonly maxShare: number;
}

/** The room of a file. */
export function roomOf(path: string, { ground }: House): string {
  const [folder = '', file] = path.split('/');
  if (file !== undefined) return folder;
  const name = folder.replace(/\.ts$/, '');
  return ground.includes(name) ? 'ground' : name;
}

function floorOf(path: string, house: House): number {
  return house.floors.findIndex((rooms) => rooms.includes(roomOf(path, house)));
}

/** Every import, as the files from and to which it leads. */
export function arrowsOf(sources: Sources): readonly (readonly [from: string, to: string])[] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(path, text).map((to): readonly [string, string] => [path, to]),
  );
}

/** Whether a file may import another. */
function isAllowed(from: string, to: string, house: House): boolean {
  const [importer, room] = [roomOf(from, house), roomOf(to, house)];
  if (importer === room) return true;
  const onlyFor = house.onlyFor[room];
  return floorOf(to, house) < floorOf(from, house) && (onlyFor === undefined || onlyFor === importer);
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** The share of all lines that each room has. */
function sharesOf(sources: Sources, house: House): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [path, text] of sources) {
    const room = roomOf(path, house);
    lines.set(room, (lines.get(room) ?? 0) + linesOf(text));
  }
  const all = [...lines.values()].reduce((sum, some) => sum + some, 0);
  return new Map([...lines].map(([room, some]) => [room, some / all]));
}

/** Everything about the sources that the house does not allow, a line each. */
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
    ...[...sharesOf(sources, house)]
      .filter(([, share]) => share > house.maxShare)
      .map(([room, share]) => `${room} holds ${Math.round(share * 100)} % of src`),
    ...Object.entries(house.readers).flatMap(([word, readers]) =>
      [...sources]
        .filter(([path, text]) => text.includes(word) && !readers.includes(path))
        .map(([path]) => `${path} reads ${word}`),
    ),
  ];
}
