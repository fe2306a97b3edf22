/** Where an escape would not mean the character: in a raw template, and behind a backslash. */
const NOT_ESCAPABLE = /\bString\.raw`[^`]*[^\0-\x7f]|\\[^\0-\x7f]/;

/**
 * JavaScript with escapes for whatever is not ASCII; in comments they only look odd. Node reads such a file faster, and
 * V8 needs half the memory for it. Nor can a character that looks like another hide in what people review.
 * @throws {Error} where an escape would change what the program does.
 */
export function inAscii(source: string): string {
  const [found] = NOT_ESCAPABLE.exec(source) ?? [];
  if (found !== undefined) throw new Error(`This cannot be written in ASCII: ${found.slice(0, 200)}`);
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
