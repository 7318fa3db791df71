/** Whether this computer slept while it waited for others, or its clock was set. */

/** ms between two looks. */
const LOOK = 1000;
/** ms. A clock that is corrected little by little loses less between two looks. */
const JUMP = 5000;
/** ms without a look although one was due every second: the whole process stood still. */
const STILL = 30_000;
const MOST = 50;

export interface Pause {
  /** When it was noticed, by performance.now(). */
  readonly at: number;
  /** ms it lasted, or the clock was set by. */
  readonly milliseconds: number;
}

/**
 * Holds the clock on the wall against one that nobody sets. On Linux the second one stands still while the computer
 * sleeps; where it goes on (macOS, Windows), no look was taken for a long time. A clock that was set looks the same as
 * sleep, and both mean that nothing can be said about how long somebody else was silent.
 */
export class Awake {
  readonly pauses: Pause[] = [];
  readonly #wall: () => number;
  readonly #steady: () => number;
  #offset: number;
  #looked: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(wall: () => number = Date.now, steady: () => number = () => performance.now()) {
    this.#wall = wall;
    this.#steady = steady;
    this.#looked = steady();
    this.#offset = wall() - this.#looked;
  }

  /** Looks every second until {@link stop}. */
  start(): void {
    this.#timer = setInterval(() => this.look(), LOOK);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  look(): void {
    const now = this.#steady();
    const offset = this.#wall() - now;
    const jumped = Math.abs(offset - this.#offset);
    const still = now - this.#looked;
    this.#looked = now;
    this.#offset = offset;
    const noticed = jumped >= JUMP || (this.#timer !== undefined && still >= STILL);
    if (noticed && this.pauses.length < MOST) this.pauses.push({ at: now, milliseconds: Math.max(jumped, still) });
  }

  /** Since this time by performance.now(). */
  pausedSince(time: number): boolean {
    this.look();
    return this.pauses.some(({ at }) => at >= time);
  }
}
