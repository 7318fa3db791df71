/** Connections we never open more of at a time, and the most that can be asked for. */
export const CAP = { usual: 50, most: 300 } as const;

/**
 * Seconds for the whole check, for one step of it, and for the test of delivery on top. Dovecot stays silent for 10 s
 * when it is full: wait longer. After wrong passwords from the same address it delays every sign-in from there by 15 to
 * 17 s (measured, 2.3.19).
 */
export const SECONDS = { whole: 120, step: 15, signIn: 40, delivery: 240 } as const;
