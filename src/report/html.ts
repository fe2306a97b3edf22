/** Control and other unseen characters go; the lines of a failure stay. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
}

/** Text between tags: nothing in it is markup, a mention or a line of its own. */
export function html(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '@': '&#64;',
    '\n': '&#10;',
  };
  return visible(text).replace(/[&<>"'@\n]/g, (character) => entities[character] ?? character);
}
