import { expect, test } from '@jest/globals';
import { html, link, prose, table } from '../../../src/report/markdown.ts';

test.each([
  ['<b>', '&#60;b&#62;'],
  ['a & b', 'a &#38; b'],
  ['"a"', '&#34;a&#34;'],
  ['@everyone', '&#64;everyone'],
  ['`a`', '&#96;a&#96;'],
  ['a\n\n\nb', 'a<br>b'],
  ['a\r\u202eb\u2028', 'ab'],
])('%j becomes %s between tags', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test("an address can't end its attribute", () => {
  expect(link('a', 'https://x/"><img>')).toBe('<a href="https://x/&#34;&#62;&#60;img&#62;">a</a>');
});

test('indentation distinguishes commands from prose, and lines with a dash are a list', () => {
  expect(prose('Run:\n- a\n- b\nTo fix: See https://x/page.md.\n  az a\n\n  az b\n  az c\nThen wait.')).toBe(
    [
      '<p>Run:</p>',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
      '<p><b>To fix:</b> See <a href="https://x/page.md.">page.md.</a></p>',
      '```sh\naz a\n```',
      '```sh\naz b\naz c\n```',
      '<p>Then wait.</p>',
    ].join('\n\n'),
  );
});

test('a column with the same value in every row becomes a line above the table', () => {
  const text = table(
    ['A', 'B'],
    [
      ['1', '2'],
      ['1', '3'],
    ],
  );
  expect(text).toBe(
    '<p>A: 1</p>\n\n<table>\n<tr><th>B</th></tr>\n<tr><td>2</td></tr>\n<tr><td>3</td></tr>\n</table>',
  );
  expect(table(['A', 'B'], [['1', '2']])).toContain('<td>1</td><td>2</td>');
});

test('only long words in a cell can break, not tags', () => {
  const id = '/subscriptions/Microsoft.App';
  expect(table(['A'], [[`<a href="${id}">${id}</a> short/word`]])).toContain(
    `<td><a href="${id}">/<wbr>subscriptions/<wbr>Microsoft.<wbr>App</a> short/word</td>`,
  );
});

test("text in single quotes isn't broken, because a shell would keep the break", () => {
  const json = `az x --parameters '{"${'a/'.repeat(200)}"}'`;
  expect(prose(`  ${json}`)).toContain(json.slice(5));
});
