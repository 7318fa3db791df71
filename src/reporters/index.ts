import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { type StreamReporter, wholeStream } from './stream.ts';

/**
 * A report for machines: the text in pieces, ending in a line feed.
 *
 * @param root the folder the program was started in; files under it are named relative to it
 * @param words the language of its sentences
 */
export type MachineReporter = (report: Report, root: string, words: Words) => Iterable<string>;

/** Formats in which findings are written as they are found. The others begin with the verdict. */
export const streams = {
  ndjson: async (): Promise<StreamReporter> => (await import('./ndjson.ts')).ndjson,
  unix: async (): Promise<StreamReporter> => (await import('./unix.ts')).unix,
} as const;

export type StreamedFormat = keyof typeof streams;

export function isStreamed(format: ReportFormat): format is StreamedFormat {
  return Object.hasOwn(streams, format);
}

const whole =
  (reporter: (report: Report, root: string, words: Words) => string): MachineReporter =>
  (report, root, words) => [reporter(report, root, words)];

const streamed =
  (reporter: StreamReporter): MachineReporter =>
  (report, root, words) =>
    wholeStream(reporter, report, root, words);

/** Every output besides the terminal's, loaded when it is asked for. */
export const machineFormats = {
  json: async (): Promise<MachineReporter> => (await import('./json.ts')).jsonPieces,
  ndjson: async (): Promise<MachineReporter> => streamed(await streams.ndjson()),
  sarif: async (): Promise<MachineReporter> => whole((await import('./sarif.ts')).sarif),
  github: async (): Promise<MachineReporter> => whole((await import('./github.ts')).github),
  junit: async (): Promise<MachineReporter> => whole((await import('./junit.ts')).junit),
  unix: async (): Promise<MachineReporter> => streamed(await streams.unix()),
  html: async (): Promise<MachineReporter> => (await import('./html.ts')).htmlPieces,
  markdown: async (): Promise<MachineReporter> => whole((await import('./markdown.ts')).markdown),
  reply: async (): Promise<MachineReporter> => whole((await import('./reply.ts')).reply),
} as const;

type MachineFormat = keyof typeof machineFormats;
export type ReportFormat = 'terminal' | MachineFormat;

/** Formats that people read; those for programs are in English unless --lang names another language. */
const forPeople: ReadonlySet<MachineFormat> = new Set(['html', 'markdown', 'reply']);

/** The language of a format. */
export function wordsOf(format: MachineFormat, { pageWords, machineWords }: FormatWords): Words {
  return forPeople.has(format) ? pageWords : machineWords;
}

interface FormatWords {
  readonly pageWords: Words;
  readonly machineWords: Words;
}

/** Every format there is: what the parser takes, what the documentation lists, and what is searched for secrets. */
export const reportFormats: readonly ReportFormat[] = ['terminal', ...(Object.keys(machineFormats) as MachineFormat[])];
