/** HTML pages as tests look at them, and reports that would be more than text if they could. */
import type { Json } from '../../src/model/json.ts';
import type { Report } from '../../src/model/report.ts';
import { mixed, reportOn } from './reports.ts';

const DATA = /(<(script|style)[^>]*>).*?(<\/\2>)/gs;

/** The names of all tags in order, with the slash of those that close. */
export function tagsOf(page: string): string[] {
  return [...page.replace(DATA, '$1$3').matchAll(/<(\/?[a-z!][^\s>]*)/gi)].map(([, name]) =>
    (name ?? '').toLowerCase(),
  );
}

/** The names of all attributes. */
export function attributesOf(page: string): string[] {
  const tags = [...page.replace(DATA, '$1$3').matchAll(/<[a-z][^\s>]*((?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*>/gi)];
  return tags.flatMap(([, all]) => [...(all ?? '').matchAll(/([^\s"=]+)="[^"]*"/g)].map(([, name]) => name ?? ''));
}

const characters: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
  nbsp: '\u00a0',
};

/** What somebody reads, runs of blanks as one. */
export function textOf(page: string): string {
  return page
    .replace(/^.*<body>/s, '')
    .replace(DATA, '')
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:code|strong|span)/.test(tag) ? '' : ' '))
    .replace(/&(\w+|#39);/g, (whole, name: string) => characters[name] ?? whole)
    .replace(/\s+/g, ' ');
}

/** Names that would do something in a page: set its title, or fetch from `url`. */
export function hostileNames(url: string): string[] {
  const act = "document.title='owned'";
  return [
    `<img src=x onerror="${act}">`,
    `<img src="${url}img">`,
    `</script><script>${act}</script>`,
    `<!--<script>${act}`,
    `"><svg onload="${act}">`,
    `' onmouseover='${act}`,
    `</title><script>${act}</script>`,
    `</style><style>@import "${url}css";</style>`,
    `<link rel="stylesheet" href="${url}link">`,
    `<meta http-equiv="refresh" content="0;url=${url}meta">`,
    `<base href="${url}"><a href="a">a</a>`,
    `</pre></td></table><iframe src="${url}frame"></iframe>`,
    `&lt;img src=x onerror="${act}"&gt;`,
    `\${${act}}{{${act}}}`,
  ];
}

/** Words a report is built by; everything else in it may come from a file or a server. */
const OURS = new Set([
  'ruleId',
  'severity',
  'status',
  'client',
  'safety',
  'stage',
  'cause',
  'scope',
  'security',
  'source',
  'stopped',
  'format',
  'limitFrom',
  'prefer',
  'assumed',
  'by',
  'program',
]);

/** A report with every text replaced by `name`. */
export function hostileReport(name: string): Report {
  const replaced = (value: Json | undefined, key: string): unknown => {
    if (typeof value === 'string') return OURS.has(key) ? value : name;
    if (Array.isArray(value)) return value.map((one) => replaced(one as Json, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, replaced(one as Json, inner)]));
  };
  return replaced(reportOn(mixed) as unknown as Json, '') as Report;
}
