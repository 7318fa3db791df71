import { pathUnder } from '../base/path-under.ts';
import { filesRead } from '../derive/files-read.ts';
import type { FactSheet } from '../model/facts.ts';
import type { InlineIgnore } from '../model/inline-ignore.ts';
import { okValue } from '../model/outcome.ts';
import type { Ignore } from '../model/team-settings.ts';
import { glob, partsOf } from './glob.ts';

/** An exception that no finding needed. */
export interface UnusedIgnore {
  readonly rule: string;
  /** The file the exception is written in. */
  readonly file: string;
  readonly line: number | null;
}

interface Run {
  readonly ignore: readonly Ignore[];
  readonly root: string;
  /** The file the exceptions are in; absent where there is none. */
  readonly settings: string | undefined;
  readonly used: ReadonlySet<Ignore | InlineIgnore>;
  /** Rules that gave no verdict this time. */
  readonly unjudged: ReadonlySet<string>;
  readonly sheet: FactSheet;
}

/** Only where settings files were judged: what a server does can be another thing tomorrow. */
export function unusedIgnores({ ignore, root, settings, used, unjudged, sheet }: Run): UnusedIgnore[] {
  if (sheet.files === undefined) return [];
  const read = filesRead(sheet).map((file) => partsOf(pathUnder(file, root) ?? file));
  // An exception for files that were not looked at this time proves nothing.
  const looked = ({ rule, file }: Ignore): boolean =>
    !unjudged.has(rule) && (file === undefined || read.some(glob(file)));
  const entries = settings === undefined ? [] : ignore.filter((entry) => !used.has(entry) && looked(entry));
  const comments = (okValue(sheet.documents) ?? []).flatMap(({ file, ignores = [] }) =>
    ignores
      .filter((one) => one.reason !== '' && !used.has(one) && !unjudged.has(one.rule))
      .map(({ rule, line }) => ({ rule, file, line })),
  );
  return [...entries.map(({ rule }) => ({ rule, file: settings ?? '', line: null })), ...comments];
}
