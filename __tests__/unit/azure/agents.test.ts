import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Agents, normalizeProxies, TunnelAgent } from '../../../src/azure/agents.ts';

describe('selecting a proxy for a request', () => {
  const NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  beforeEach(() => {
    for (const name of NAMES) delete process.env[name];
    process.env['HTTPS_PROXY'] = 'http://proxy:3128';
  });
  afterEach(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  const isProxied = (url: string): boolean => new Agents().agentFor(url) instanceof TunnelAgent;

  test.each<[noProxy: string, url: string, proxied: boolean]>([
    ['', 'https://management.azure.com/x', true],
    ['*', 'https://management.azure.com/x', false],
    ['azure.com', 'https://management.azure.com/x', false],
    ['.azure.com', 'https://management.azure.com/x', false],
    ['AZURE.com', 'https://management.azure.com/x', false],
    ['a.example, azure.com', 'https://management.azure.com/x', false],
    ['management.azure.com:443', 'https://management.azure.com/x', false],
    ['management.azure.com:8443', 'https://management.azure.com/x', true],
    ['ure.com', 'https://management.azure.com/x', true],
    ['', 'http://127.0.0.1:8080/token', false],
    ['', 'http://github.example/token', false],
  ])('NO_PROXY=%s, %s: %s', (noProxy, url, proxied) => {
    process.env['NO_PROXY'] = noProxy;
    expect(isProxied(url)).toBe(proxied);
  });

  test('tunnels to one host are shared, but separate with and without TLS', () => {
    process.env['HTTP_PROXY'] = 'http://proxy:3128';
    const agents = new Agents();
    const agent = agents.agentFor('https://management.azure.com/a');
    expect(agents.agentFor('https://management.azure.com/b')).toBe(agent);
    expect(agents.agentFor('http://management.azure.com/b')).not.toBe(agent);
  });
});

describe('proxies in the environment', () => {
  test.each<[given: NodeJS.ProcessEnv, normal: NodeJS.ProcessEnv]>([
    [{}, {}],
    [{ https_proxy: ' ', HTTPS_PROXY: '' }, {}],
    [{ https_proxy: ' ', HTTPS_PROXY: 'upper:1' }, { HTTPS_PROXY: 'http://upper:1' }],
    [{ HTTPS_PROXY: ' 127.0.0.1:3128 ' }, { HTTPS_PROXY: 'http://127.0.0.1:3128' }],
    [{ HTTPS_PROXY: 'user:pass@proxy' }, { HTTPS_PROXY: 'http://user:pass@proxy' }],
    [{ HTTPS_PROXY: 'https://proxy' }, { HTTPS_PROXY: 'https://proxy' }],
    // As in the runner, it isn't for https.
    [{ HTTP_PROXY: 'plain:1' }, { HTTP_PROXY: 'http://plain:1' }],
  ])('%j becomes %j', (given, normal) => {
    const env = { ...given };
    normalizeProxies(env);
    expect(env).toEqual(normal);
  });

  test.each(['http://user:s3cr3t@', 'http://user:s3cr3t%@proxy', 'socks5://user:s3cr3t@proxy:1080'])(
    '%s causes an error that shows the variable but not its value',
    (proxy) => {
      const normalize = (): void => normalizeProxies({ HTTPS_PROXY: proxy });
      expect(normalize).toThrow(/'HTTPS_PROXY'.*%25/);
      expect(normalize).not.toThrow('s3cr3t');
    },
  );
});
