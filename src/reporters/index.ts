import type { Report } from '../model/report.ts';

/**
 * A report for machines: the text in pieces, ending in a line feed.
 *
 * @param root the folder the program was started in; files under it are named relative to it
 */
export type MachineReporter = (report: Report, root: string) => Iterable<string>;

const whole =
  (reporter: (report: Report, root: string) => string): MachineReporter =>
  (report, root) => [reporter(report, root)];

/** Every output besides the terminal's, loaded when it is asked for. */
export const machineFormats = {
  json: async (): Promise<MachineReporter> => (await import('./json.ts')).jsonPieces,
  sarif: async (): Promise<MachineReporter> => whole((await import('./sarif.ts')).sarif),
  github: async (): Promise<MachineReporter> => whole((await import('./github.ts')).github),
  junit: async (): Promise<MachineReporter> => whole((await import('./junit.ts')).junit),
  html: async (): Promise<MachineReporter> => (await import('./html.ts')).htmlPieces,
} as const;

export type MachineFormat = keyof typeof machineFormats;
