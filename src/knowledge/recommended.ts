/** Connections one mail program needs for one account. */
export const BEST_CONNECTIONS = 1;
/** Minutes. RFC 2177 asks for a sign of life every 29; 25 leaves room, and Thunderbird renews IDLE only by polling. */
export const LONGEST_POLL = 25;
/** Minutes to set: Thunderbird's own default. */
export const BEST_POLL = 10;
