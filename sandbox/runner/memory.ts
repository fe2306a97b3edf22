import { readFileSync } from 'node:fs';

/** Watch the peak memory of a process. It can be read only while the process runs. */
export function watchMemory(pid: number | undefined): { stop(): number | undefined } {
  let peak: number | undefined;
  const read = () => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
      if (kilobytes !== undefined) peak = Number(kilobytes);
    } catch {
      // Not Linux, or the process has ended.
    }
  };
  const timer = process.platform === 'linux' ? setInterval(read, 20).unref() : undefined;
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}
