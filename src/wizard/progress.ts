import type { Message } from '../base/message.ts';
import type { Progress } from '../engine/gather.ts';
import { judge } from '../engine/judge.ts';
import type { FactName } from '../model/facts.ts';
import { areaOf } from '../reporters/areas.ts';
import { type Style, spinnerFor, styleFor } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { say } from '../words/say.ts';
import type { Talk } from './talk.ts';

/** What is shown while it is checked, in everyday words. The other facts are of no interest to somebody who waits. */
const STEPS: { readonly [F in FactName]?: Message } = {
  reach: say('wizard-step-server'),
  session: say('wizard-step-sign-in'),
  idle: say('wizard-step-push'),
  mailboxes: say('wizard-step-folders'),
  connections: say('wizard-step-connections'),
};

/** A line that grows with each step: `✔ server   ✔ sign-in   ✖ connections`. `done` ends it. */
export async function showProgress({ io, color, actions }: Talk): Promise<{ progress: Progress; done(): void }> {
  const style = await styleFor(io.stderr, io, color);
  const spinner = await spinnerFor(io);
  const shown: string[] = [];
  return {
    progress: {
      started: ({ provides }) => {
        const step = STEPS[provides];
        if (step !== undefined) spinner.show([...shown, io.words.show(step)].join('  '));
      },
      finished: ({ provides }, sheet) => {
        const step = STEPS[provides];
        if (step === undefined || sheet[provides]?.status === 'skipped') return;
        const { status } = areaOf(provides, sheet, judge(sheet, actions.policy).findings, io.words);
        // Behind what stopped the check there is nothing to show.
        if (status !== 'skip') shown.push(`${mark(status, style)} ${io.words.show(step)}`);
      },
    },
    done: () => {
      spinner.hide();
      if (shown.length > 0) io.stderr.write(`${wrap(shown.join('  '), style, '').join('\n')}\n`);
    },
  };
}

function mark(status: ReturnType<typeof areaOf>['status'], { symbols, green, yellow, red }: Style): string {
  if (status === 'ok' || status === 'note') return green(symbols.ok);
  return status === 'warn' ? yellow(symbols.warn) : red(symbols.fail);
}
