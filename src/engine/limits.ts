/** Connections we never open more of at a time, and the most that can be asked for. */
export const CAP = { usual: 50, most: 300 } as const;

/**
 * Seconds for the whole check, for one step of it, and for the test of delivery on top. Dovecot stays silent for 10 s
 * when it is full: wait longer.
 */
export const SECONDS = { whole: 120, step: 15, delivery: 240 } as const;
