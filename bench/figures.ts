/** Find the median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Describe pairs measured in turn by the median of their ratios, with the smallest and the largest. */
export function ratio(pairs: readonly (readonly [number, number])[]): string {
  const ratios = pairs.map(([value, base]) => value / base);
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
}
