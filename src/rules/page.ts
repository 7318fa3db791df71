import type { FactName } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
import { english } from '../words/english.ts';
import { titleOf, whyOf } from '../words/rule.ts';
import { rules } from './index.ts';

/** docs/rules.md: every rule with what it means and where that is known from. */
export function rulesPage(): string {
  const intro = [
    '# Rules',
    '',
    'Generated from the rules; do not edit. The same text is shown by `imap-doctor explain RULE`.',
    '',
    '| rule | severity | what it says |',
    '|---|---|---|',
    ...rules.map((rule) => `| [${rule.id}](#${anchor(rule.id)}) | ${rule.severity} | ${english.show(titleOf(rule))} |`),
  ];
  return `${[...intro, ...rules.flatMap(section)].join('\n')}\n`;
}

function section(rule: Rule<FactName>): string[] {
  const { id, severity, needs, sources } = rule;
  return [
    '',
    `## ${id}`,
    '',
    `**${english.show(titleOf(rule))}** (${severity})`,
    '',
    english.show(whyOf(rule)),
    '',
    `Looks at: ${needs.join(', ')}.`,
    '',
    'Sources:',
    '',
    ...sources.map((source) => `- ${source}`),
  ];
}

/** The anchor a Markdown viewer makes of a heading. */
function anchor(id: string): string {
  return id.replace(/[^a-z0-9-]/g, '');
}
