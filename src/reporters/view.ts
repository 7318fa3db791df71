import type { Style } from '../terminal/terminal.ts';

/** How a report is to be laid out on a terminal. */
export interface View {
  readonly style: Style;
  /** The areas have been shown while they were checked. */
  readonly areasShown: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly seconds: number | null;
}
