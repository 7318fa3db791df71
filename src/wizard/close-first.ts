import { worstUse } from '../programs/thunderbird/lock.ts';
import { note } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { begins } from './answers.ts';
import type { Talk } from './talk.ts';

/** How often the lock is looked at, in ms. */
const EVERY = 500;

/**
 * Thunderbird must be closed: it would undo the change when it quits. Waits for that and goes on by itself; Enter looks
 * at once.
 *
 * @returns false when the user would rather leave it
 */
export async function closedFirst({ io, prompts }: Talk, folders: readonly string[]): Promise<boolean> {
  const { words, platform } = io;
  const look = () => worstUse(folders, platform);
  let use = look();
  if (use.state === 'unknown') note(say('thunderbird-unknown'), io);
  for (let times = 0; use.state === 'open'; times += 1) {
    // A lock that stays although the window is gone may be left over from a crash.
    if (times > 0) note(use.hint ?? say('wizard-still-open'), io);
    const closed = new AbortController();
    const timer = setInterval(() => look().state === 'open' || closed.abort(), EVERY);
    const answer = await prompts
      .waitFor(words.say('wizard-close-thunderbird'), closed.signal)
      .finally(() => clearInterval(timer));
    if (answer !== null && answer.trim() !== '' && begins(words.say('wizard-answer-skip'), answer)) return false;
    use = look();
  }
  return true;
}
