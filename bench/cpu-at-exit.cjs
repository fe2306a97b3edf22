/** Preloaded into a step: at its end, it writes the processor time that it used to stderr, in microseconds. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`${user + system}`);
});
