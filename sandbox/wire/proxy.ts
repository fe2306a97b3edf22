import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCACertificate, getLocal, type Mockttp } from 'mockttp';
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
  readonly #server: Mockttp;
  readonly certPath: string;

  private constructor(server: Mockttp, certPath: string) {
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
    const server = getLocal({
      https: { key, cert },
      http2: false,
      recordTraffic: false,
      suggestChanges: false,
    });
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
    return `http://127.0.0.1:${this.#server.port}`;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}

async function toMockttp(response: Response) {
  const body = Buffer.from(await response.arrayBuffer());
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  // An answer that breaks off names a length of its own.
  if (response.status !== 204 && response.status !== 304) headers['content-length'] ??= `${body.length}`;
  return { statusCode: response.status, headers, rawBody: body };
}
