import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { CRASHED } from '../../src/rules/judgement.ts';
import { catalogue } from '../support/catalogue.ts';
import { readSource } from '../support/source.ts';

const { written, names } = readSource();
const literals = new Set(written.filter(({ parts }) => parts.length === 1).flatMap(({ parts }) => parts));
/** What a template may be filled in with: something that is written down somewhere. */
const known = (part: string): boolean => literals.has(part) || names.has(part);

/** Ids put together: `refusal-step-${step}`, `${id}-detail`. What is nothing but a hole and a dot says too little. */
const templates = written
  .filter(({ parts }) => parts.length > 1 && /^[a-z][a-z0-9]*-[a-z0-9.-]*$|^-[a-z]/.test(parts.join('')))
  .map(({ parts }) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('([a-zA-Z0-9-]+)')}$`));

const ofRules = new Set(
  [CRASHED, ...rules.map(({ id }) => id)].flatMap((id) =>
    ['title', 'why'].map((text) => `${id.replace('/', '-')}.${text}`),
  ),
);

function isUsed(id: string): boolean {
  if (literals.has(id) || ofRules.has(id) || catalogue.references.has(id)) return true;
  return templates.some((template) => template.exec(id)?.slice(1).every(known) ?? false);
}

test('every message of the catalogue is used', () => {
  expect(catalogue.ids.filter((id) => !isUsed(id))).toEqual([]);
});
