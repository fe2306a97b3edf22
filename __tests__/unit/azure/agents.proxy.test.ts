import { describe, expect, test } from '@jest/globals';
import { normalizeProxies } from '../../../src/azure/agents.ts';

describe('the proxies of an environment', () => {
  test.each<[given: NodeJS.ProcessEnv, proxy: string | undefined]>([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: ' ' }, undefined],
    [{ https_proxy: ' ', HTTPS_PROXY: 'upper:1' }, 'http://upper:1'],
    [{ HTTPS_PROXY: ' 127.0.0.1:3128 ' }, 'http://127.0.0.1:3128'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    [{ HTTPS_PROXY: 'user:pass@proxy' }, 'http://user:pass@proxy'],
    [{ HTTPS_PROXY: 'https://proxy' }, 'https://proxy'],
    [{ https_proxy: 'lower:1', HTTPS_PROXY: 'upper:1' }, 'http://lower:1'],
    [{ ALL_PROXY: 'all:1', HTTP_PROXY: 'http:1' }, 'http://all:1'],
    [{ HTTP_PROXY: 'plain:1' }, 'http://plain:1'],
  ])('%j have a scheme, and one for https', (given, proxy) => {
    const env = { ...given };
    normalizeProxies(env);
    expect(env['HTTPS_PROXY'] || undefined).toBe(proxy);
  });

  test.each(['http://user:s3cr3t@', 'http://user:s3cr3t%@proxy'])(
    '%s is an error that names the variable and not its value',
    (proxy) => {
      const normalize = (): void => normalizeProxies({ HTTPS_PROXY: proxy });
      expect(normalize).toThrow('HTTPS_PROXY');
      expect(normalize).toThrow('%25');
      expect(normalize).not.toThrow('s3cr3t');
    },
  );
});
