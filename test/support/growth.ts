/** How work grows with its input: processor time of this process, because the clock counts what else the machine does. */

/** Four times the items take four times as long in proportion, sixteen times when each is compared with each. */
const FACTOR = 4;
const TOO_MUCH = 10;
/** ms: what takes less than this for the large input is quick enough, however it grew. */
const SHORT = 150;
const ATTEMPTS = 3;

/**
 * By how much the work for FACTOR times as many items takes longer, the best of a few attempts; 0 when it takes no time.
 *
 * @param prepare makes the input, which is not measured, and gives the work
 */
export async function growth(most: number, prepare: (count: number) => () => unknown): Promise<number> {
  const small = prepare(Math.ceil(most / FACTOR));
  const large = prepare(most);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && best >= TOO_MUCH; attempt += 1) {
    const long = await spent(large);
    if (long < SHORT) return 0;
    best = Math.min(best, long / Math.max(await spent(small), await spent(small), 1));
  }
  return best;
}

export const isInProportion = (grown: number): boolean => grown < TOO_MUCH;

async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
