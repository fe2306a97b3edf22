import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { type Server, Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSecureContext, TLSSocket } from 'node:tls';
// Only the needed parts, because the whole package takes half as long again to load.
import { MockttpServer } from 'mockttp/dist/server/mockttp-server';
import { type CA, generateCACertificate, getCA } from 'mockttp/dist/util/certificates';
import type { Answer } from './faults.ts';

/** A request from the proxy. */
export interface IncomingRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The tunnels that clients ask the proxy for. */
interface Tunnels {
  /** The time that opening one takes, in milliseconds. */
  connectDelayMs: () => number;
  /** Find the server of a protocol that isn't HTTP, which gets the decrypted connection. */
  tunnel: (address: string) => ((socket: Duplex) => void) | undefined;
}

/** The throw-away certificate authority. It is never installed anywhere and ends with the process. */
let authority: ReturnType<typeof generateCACertificate> | undefined;

/** Get the authority. There is one per process, because creating a key takes longer than everything else. */
function certificateAuthority(): ReturnType<typeof generateCACertificate> {
  authority ??= generateCACertificate({
    subject: { commonName: 'Throw-away sandbox CA', organizationName: 'Sandbox' },
  });
  return authority;
}

/** An intercepting proxy that gives all requests to `answer` and forwards none. */
export class InterceptingProxy {
  readonly #server: MockttpServer;
  readonly certPath: string;

  private constructor(server: MockttpServer, certPath: string) {
    this.#server = server;
    this.certPath = certPath;
  }

  /** Start it and write the authority's certificate to `directory` for the clients. */
  static async start(
    port: number,
    directory: string,
    { answer, ...tunnels }: Tunnels & { answer: (incoming: IncomingRequest) => Promise<Answer> },
  ): Promise<InterceptingProxy> {
    const { key, cert } = await certificateAuthority();
    const ca = await getCA({ key, cert });
    const certPath = join(directory, 'ca.pem');
    await writeFile(certPath, cert);
    const server = new MockttpServer({
      https: { key, cert },
      http2: false,
      recordTraffic: false,
      suggestChanges: false,
    });
    bindToLoopback(server, (opened) => listenForTunnels(opened, tunnels, ca));
    await server.start(port);
    await server.forAnyRequest().thenCallback(async (request) => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, `${value}`] as const);
      const result = await answer({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(headers),
        body: (await request.body.getText()) ?? '',
      });
      return result === 'reset' ? 'reset' : toMockttp(result);
    });
    await server.forAnyWebSocket().thenRejectConnection(502);
    return new InterceptingProxy(server, certPath);
  }

  get url(): string {
    return `http://${LOOPBACK}:${this.#server.port}`;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

const LOOPBACK = '127.0.0.1';

/**
 * Let Mockttp's server listen only on the loopback interface, because the sandbox is only for this machine. Mockttp
 * listens on all interfaces and has no option for that.
 */
function bindToLoopback(mockttp: MockttpServer, opened: (server: Server) => void): void {
  Object.defineProperty(mockttp, 'server', {
    configurable: true,
    set(server: Server) {
      const listen: (port: number, host: string) => unknown = server.listen.bind(server);
      Object.defineProperty(server, 'listen', {
        value: (port: number) => listen(port, LOOPBACK),
      });
      opened(server);
      Object.defineProperty(mockttp, 'server', { value: server, writable: true, configurable: true });
    },
  });
}

/**
 * Take over the `CONNECT` requests before Mockttp sees them: it can't delay them, and it would forward what isn't HTTP
 * to the real host.
 */
function listenForTunnels(server: Server, { connectDelayMs, tunnel }: Tunnels, ca: CA): void {
  const others = server.listeners('connect');
  server.removeAllListeners('connect');
  server.on('connect', async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const delay = connectDelayMs();
    if (delay > 0) await sleep(delay, undefined, { ref: false });
    const address = request.url ?? '';
    const serve = tunnel(address);
    if (!serve || !(socket instanceof Socket)) {
      for (const other of others) other.call(server, request, socket, head);
      return;
    }
    const { key, cert } = await ca.generateCertificate(address.replace(/:\d+$/, ''));
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    const secureContext = createSecureContext({ key, cert });
    serve(new TLSSocket(socket, { isServer: true, secureContext }));
  });
}

async function toMockttp(response: Response) {
  const body = Buffer.from(await response.arrayBuffer());
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  // A response that breaks off has its own length.
  if (response.status !== 204 && response.status !== 304) headers['content-length'] ??= `${body.length}`;
  return { statusCode: response.status, headers, rawBody: body };
}
