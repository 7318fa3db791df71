import { expect, test } from 'vitest';
import { Back } from '../../src/terminal/prompts.ts';
import { asked, fromTheStart } from '../../src/wizard/asked.ts';

test('going back asks the question before again, and from the first there is nowhere to go', async () => {
  const log: string[] = [];
  const answers = ['<', 'a', 'b', '<', 'B', 'c', '<', '<', 'A', 'b', 'C'];
  const ask = (name: string) => async (): Promise<string> => {
    const answer = answers.shift() ?? '';
    log.push(`${name} ${answer}`);
    if (answer === '<') throw new Back();
    return answer;
  };
  const result = await fromTheStart(() =>
    asked(ask('first'), (first) =>
      asked(ask('second'), async (second) => {
        const third = await ask('third')();
        if (third === 'c') {
          // What comes after the last question may go back as well.
          await ask('fourth')();
        }
        return `${first}${second}${third}`;
      }),
    ),
  );
  expect(log).toEqual([
    ...['first <', 'first a', 'second b', 'third <', 'second B', 'third c', 'fourth <'],
    ...['second <', 'first A', 'second b', 'third C'],
  ]);
  expect(result).toBe('AbC');
});

test('any other error ends it', async () => {
  const failing = asked(
    async () => 1,
    async () => {
      throw new Error('no');
    },
  );
  await expect(failing).rejects.toThrow('no');
});
