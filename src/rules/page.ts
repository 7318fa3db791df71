import type { FactName } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import { english } from '../words/english.ts';
import { titleOf, whyOf } from '../words/rule.ts';
import { rules } from './index.ts';

/** A file of an example. */
export interface Snippet {
  readonly name: string;
  readonly text: string;
}

/** What a rule finds something wrong with, what it says about that, and how it should be. */
export interface Example {
  readonly bad: readonly Snippet[];
  readonly says: string;
  readonly good: readonly Snippet[];
}

/** The name of an example that is made of facts and not of settings files. */
export const FACTS = 'facts.json';

/** docs/rules.md: every rule with what it means, an example, and where that is known from. */
export function rulesPage(exampleOf: (ruleId: string) => Example | null): string {
  const intro = [
    '# Rules',
    '',
    'Generated from the rules and from `fixtures/rules`; do not edit. `imap-doctor explain RULE` shows the same explanation.',
    '',
    'Every example runs as a test. For a rule about a server it is an excerpt of what `--save` keeps, and everything left out is fine; for a rule about settings it is a settings file.',
    '',
    '| Rule | Severity | What it finds |',
    '|---|---|---|',
    ...rules.map((rule) => `| [${rule.id}](#${anchor(rule.id)}) | ${rule.severity} | ${english.show(titleOf(rule))} |`),
  ];
  return `${[...intro, ...rules.flatMap((rule) => section(rule, exampleOf(rule.id)))].join('\n')}\n`;
}

function section(rule: Rule<FactName>, example: Example | null): string[] {
  const { id, severity, needs, sources } = rule;
  return [
    '',
    `## ${id}`,
    '',
    `**${english.show(titleOf(rule))}** (${severity})`,
    '',
    english.show(whyOf(rule)),
    ...(example === null ? [] : exampleLines(example)),
    '',
    `Looks at: ${needs.join(', ')}.`,
    '',
    'Sources:',
    '',
    ...sources.map((source) => `- ${source}`),
  ];
}

function exampleLines({ bad, says, good }: Example): string[] {
  return [
    '',
    'Reported:',
    ...bad.flatMap(snippetLines),
    ...fenced('text', says),
    '',
    'Fine:',
    ...good.flatMap(snippetLines),
  ];
}

function snippetLines({ name, text }: Snippet): string[] {
  const caption = name === FACTS ? [] : ['', `\`${name}\``];
  return [...caption, ...fenced(languages[name.split('.').at(-1) ?? ''] ?? '', text)];
}

const languages: { readonly [extension: string]: string } = { json: 'json', js: 'js', xml: 'xml', mobileconfig: 'xml' };

function fenced(language: string, text: string): string[] {
  const fence = text.includes('```') ? '````' : '```';
  return ['', `${fence}${language}`, text.trimEnd(), fence];
}

/** The anchor a Markdown viewer makes of a heading. */
function anchor(id: string): string {
  return id.replace(/[^a-z0-9-]/g, '');
}
