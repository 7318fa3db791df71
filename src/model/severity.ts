/** How serious a finding is: an `error` is (or soon will be) felt, a `warning` may be, `info` is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** From which severity on a run fails (`--fail-on`, `failOn`). */
export type FailOn = Severity | 'never';
