import type { FactSheet } from '../model/facts.ts';
import type { Files } from '../model/files.ts';
import { okValue } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';

/** What became of the files that were named; nothing where none were. */
export function filesOf({ facts }: Pick<Report, 'facts'>): Files {
  return okValue(facts.files) ?? { read: [], unread: [], passedOver: 0 };
}

/** The settings files the facts come from, in the order they were read, each once. */
export function filesRead({ files, accounts, documents }: FactSheet): string[] {
  const of = (list: readonly { readonly file: string | null }[]): string[] => list.flatMap(({ file }) => file ?? []);
  return [
    ...new Set([...(okValue(files)?.read ?? []), ...of(okValue(accounts) ?? []), ...of(okValue(documents) ?? [])]),
  ];
}
