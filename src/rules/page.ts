import type { FactName } from '../model/facts.ts';
import type { Rule } from '../model/rule.ts';
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
    ...rules.map(({ id, severity, title }) => `| [${id}](#${anchor(id)}) | ${severity} | ${title} |`),
  ];
  return `${[...intro, ...rules.flatMap(section)].join('\n')}\n`;
}

function section({ id, severity, title, why, needs, sources }: Rule<FactName>): string[] {
  return [
    '',
    `## ${id}`,
    '',
    `**${title}** (${severity})`,
    '',
    why,
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
