export type Severity = 'error' | 'warning' | 'info';

/** From which severity on a run fails (`--fail-on`, `failOn`). */
export type FailOn = Severity | 'never';
