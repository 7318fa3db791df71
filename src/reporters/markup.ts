/** HTML that cannot hold what a server or a file says as markup: texts get into it by being escaped and in no other way. */
import { plainLine } from '../base/text.ts';

export interface Markup {
  readonly html: string;
}

type Content = string | number | Markup | readonly Markup[];

/** A template whose values are escaped, but for those that are markup already. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const html = values.reduce<string>((all, value, i) => `${all}${htmlOf(value)}${strings[i + 1]}`, strings[0] ?? '');
  return { html };
}

/** Nothing. */
export const NONE: Markup = { html: '' };

function htmlOf(value: Content): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * For elements and quoted attributes alike. Characters that turn the text around them, and those that HTML does not
 * allow (13.2.3.5), are gone before; half a character is shown as U+FFFD.
 */
function escaped(text: string): string {
  return plainLine(text, Number.POSITIVE_INFINITY)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
