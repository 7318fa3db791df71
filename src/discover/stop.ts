import { setMaxListeners } from 'node:events';
import type { Message } from '../base/message.ts';
import { say } from '../words/say.ts';
import { Declined } from './answers.ts';

/** A signal with a time limit. Its reason holds the answer for whoever was still being asked. */
export interface Stop {
  readonly signal: AbortSignal;
  now(answer: Message): void;
  /** Clears the timer; nothing is aborted. */
  release(): void;
}

/** Aborts after so many milliseconds, or with `parent`. */
export function stopAfter(milliseconds: number, parent?: AbortSignal): Stop {
  const controller = new AbortController();
  // Every request and every name being looked up listens; Node takes more than ten listeners for a leak.
  setMaxListeners(0, controller.signal);
  const now = (answer: Message): void => controller.abort(new Declined(answer));
  const timer = setTimeout(() => now(say('answer-timeout', { seconds: seconds(milliseconds) })), milliseconds);
  const follow = (): void => controller.abort(parent?.reason);
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    now,
    release: () => {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
