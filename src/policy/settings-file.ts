/** imap-doctor.json: what a team sets once for everybody. */

import { nearest } from '../base/nearest.ts';
import { plain } from '../base/text.ts';
import type { Json } from '../model/json.ts';
import type { RuleOptions } from '../model/rule.ts';
import type { FailOn, Severity } from '../model/severity.ts';
import { rules } from '../rules/index.ts';
import { usualOptions } from '../rules/options.ts';
import { readJsonFile } from '../shapes/json-file.ts';
import {
  described,
  list,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  ShapeError,
  whole,
  words,
} from '../shapes/shape.ts';
import type { Ignore } from './policy.ts';

/** Nobody writes that many rules by hand. */
const MAX_BYTES = 1024 * 1024;

export interface TeamSettings {
  readonly $schema?: string;
  readonly rules?: { readonly [ruleId: string]: Severity | 'off' };
  readonly options?: Partial<RuleOptions>;
  readonly ignore?: readonly Ignore[];
  readonly failOn?: FailOn;
}

/** Minutes. Every 3 minutes is as often as the strictest mail hosts allow, see polling/too-often. */
const SHORTEST_CEILING = 4;

const ruleIds: readonly string[] = rules.map(({ id }) => id);

const ruleId: Shape<string> = {
  schema: { enum: ruleIds },
  read(value, at) {
    const id = words.read(value, at);
    if (ruleIds.includes(id)) return id;
    const meant = nearest(id, ruleIds);
    throw new ShapeError(
      at,
      `there is no rule "${plain(id, 80)}"${meant === null ? '; imap-doctor explain lists them' : `; did you mean "${meant}"?`}`,
    );
  },
};

const ignore = object<Ignore>(
  {
    rule: described('the rule to ignore', ruleId),
    file: optional(
      described('only in this file or folder, relative to where the program runs; *, ? and ** work', words),
    ),
    account: optional(described('only for this account', words)),
    reason: described('why this is right here; whoever comes later wants to know', words),
  },
  { strict: true },
);

const options = object<Partial<RuleOptions>>(
  {
    pollCeilingMinutes: optional(
      described(
        `new mail has to be looked for more often than this (${usualOptions.pollCeilingMinutes})`,
        whole(SHORTEST_CEILING, 1440),
      ),
    ),
    connections: optional(
      described(`connections one mail program may keep for one account (${usualOptions.connections})`, whole(1, 100)),
    ),
  },
  { strict: true },
);

const settings = object<TeamSettings>(
  {
    $schema: optional(words),
    rules: optional(
      described(
        'another severity for a rule, or off',
        record(oneOf<Severity | 'off'>({ off: true, info: true, warning: true, error: true }), ruleIds),
      ),
    ),
    options: optional(described('numbers the rules go by', options)),
    ignore: optional(described('findings that are right as they are', list(ignore))),
    failOn: optional(
      described(
        'exit with 1 from this severity on (--fail-on wins)',
        oneOf<FailOn>({ error: true, warning: true, info: true, never: true }),
      ),
    ),
  },
  { strict: true },
);

/**
 * Reads the team's settings.
 *
 * @param named it was given with --config, and not found in the folder the program runs in
 * @throws UserError naming the place in the document and what was expected there
 */
export function readSettings(path: string, named = true): TeamSettings {
  const hint = named ? 'docs/imap-doctor.schema.json says what may be in it.' : '--no-config leaves it out.';
  return readJsonFile(path, 'The settings file', settings, MAX_BYTES, hint);
}

/** The published schema of imap-doctor.json. */
export function settingsSchema(): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'imap-doctor.json',
    description: 'Settings of imap-doctor for a team: https://www.npmjs.com/package/imap-doctor',
    ...settings.schema,
  };
}
