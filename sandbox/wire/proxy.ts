import { writeFile } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
// The parts that are used: the whole package takes half as long again to load, which each test file pays.
import { MockttpServer } from 'mockttp/dist/server/mockttp-server';
import { generateCACertificate } from 'mockttp/dist/util/certificates';
import type { Answer } from './faults.ts';

/** A request as it came out of the proxy. */
export interface IncomingRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The throw-away certificate authority: never installed anywhere, gone with the process. */
let authority: ReturnType<typeof generateCACertificate> | undefined;

/** One authority per process: making a key takes longer than everything else. */
function certificateAuthority(): ReturnType<typeof generateCACertificate> {
  authority ??= generateCACertificate({
    subject: { commonName: 'Throw-away sandbox CA', organizationName: 'Sandbox' },
  });
  return authority;
}

/** An intercepting proxy that hands every request, of whatever host, to `answer` and forwards none. */
export class InterceptingProxy {
  readonly #server: MockttpServer;
  readonly certPath: string;

  private constructor(server: MockttpServer, certPath: string) {
    this.#server = server;
    this.certPath = certPath;
  }

  /** Starts it and puts the authority's certificate into `directory`, where clients read it. */
  static async start(
    port: number,
    directory: string,
    answer: (incoming: IncomingRequest) => Promise<Answer>,
  ): Promise<InterceptingProxy> {
    const { key, cert } = await certificateAuthority();
    const certPath = join(directory, 'ca.pem');
    await writeFile(certPath, cert);
    const server = new MockttpServer({
      https: { key, cert },
      http2: false,
      recordTraffic: false,
      suggestChanges: false,
    });
    bindToLoopback(server);
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
 * Mockttp listens on all interfaces and has no option for that, but the sandbox is for this machine alone: the
 * server it makes on its start is told to listen on the loopback interface.
 */
function bindToLoopback(mockttp: MockttpServer): void {
  Object.defineProperty(mockttp, 'server', {
    configurable: true,
    set(server: Server) {
      const listen: (port: number, host: string) => unknown = server.listen.bind(server);
      Object.defineProperty(server, 'listen', {
        value: (port: number) => listen(port, LOOPBACK),
      });
      Object.defineProperty(mockttp, 'server', { value: server, writable: true, configurable: true });
    },
  });
}

async function toMockttp(response: Response) {
  const body = Buffer.from(await response.arrayBuffer());
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  // An answer that breaks off names a length of its own.
  if (response.status !== 204 && response.status !== 304) headers['content-length'] ??= `${body.length}`;
  return { statusCode: response.status, headers, rawBody: body };
}
