import { Back } from '../terminal/prompts.ts';

/**
 * Asks, and goes on with the answer. When the question after it wants to go back, it is asked again; when it wants to
 * go back itself, the one before it is.
 */
export async function asked<A, B>(question: () => Promise<A>, next: (answer: A) => Promise<B>): Promise<B> {
  for (;;) {
    const answer = await question();
    try {
      return await next(answer);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

/** The first question of all: there is nothing before it to go back to. */
export async function fromTheStart<T>(first: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await first();
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}
