/**
 * Replace the lines between `<!-- NAME -->` and `<!-- /NAME -->` in a document.
 * @throws {Error} if the document doesn't have these comments.
 */
export function withMarked(text: string, name: string, lines: readonly string[]): string {
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`The document has no place marked ${name}.`);
  return text.replace(place, (_, start: string, end: string) => `${start}\n${lines.join('\n')}\n\n${end}`);
}
