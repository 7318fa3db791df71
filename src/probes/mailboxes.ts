import { plain } from '../base/text.ts';
import { defineStep, StepFailed, StepSkipped } from '../model/step.ts';
import { encryptionFault, readMailboxes } from '../wire/imap.ts';
import { say } from '../words/say.ts';
import type { Net } from './net.ts';

/** Namespaces and folders, read through imapflow on a connection of its own. */
export const mailboxesProbe = defineStep({
  provides: 'mailboxes',
  needs: ['session'],
  async run({ session: { mechanism } }, net: Net) {
    // The library that reads the list knows neither.
    if (/^(?:SCRAM|CRAM)-/.test(mechanism))
      throw new StepSkipped('not-gathered', say('folders-not-with', { mechanism }));
    const { security, credentials, ca, insecure, stepMs, signInMs = stepMs } = net.options;
    await net.slotsFreed();
    net.openedElsewhere();
    try {
      return await readMailboxes({
        lookup: net.lookup,
        security,
        credentials,
        ca,
        insecure,
        accepted: net.accepted,
        // It signs in as well.
        stepMs: signInMs,
        signal: net.signal,
        hide: (text) => net.hide(text),
      });
    } catch (error) {
      net.noteEncryption(encryptionFault(error));
      throw new StepFailed({
        code: 'not-read',
        message: say('folders-not-read'),
        hint: say('try-again-busy'),
        evidence: plain(net.hide(evidenceOf(error))),
      });
    } finally {
      net.closedOne();
    }
  },
});

function evidenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = 'responseText' in error && typeof error.responseText === 'string' ? error.responseText : error.message;
  return text;
}
