import { dirname } from 'node:path';
import type { Diagnosis } from '../engine/offline.ts';
import { okValue } from '../model/outcome.ts';
import type { TlsFact } from '../model/session.ts';
import { certificateException } from '../programs/thunderbird/exceptions.ts';
import { note } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { serverName } from './ask-server.ts';
import { showProgress } from './progress.ts';
import type { Talk, ToCheck } from './talk.ts';

/**
 * Checks; where the certificate is not trusted, shows it and asks. What is accepted is that one certificate, for this
 * run: another one later is refused. Nothing was sent to the server before.
 */
export async function checkTrusting(talk: Talk, what: Omit<ToCheck, 'acceptedCertificate'>): Promise<Diagnosis> {
  const { server } = what.mailbox;
  const key = `${server.host}\n${server.port}`;
  const accepted = talk.certificates.get(key) ?? null;
  const diagnosis = await check(talk, { ...what, acceptedCertificate: accepted });
  const tls = accepted === null ? untrusted(diagnosis) : null;
  if (tls?.fingerprint === undefined || talk.io.interrupt.aborted) return diagnosis;
  if (!(await isAccepted(talk, what, tls, tls.fingerprint))) return diagnosis;
  talk.certificates.set(key, tls.fingerprint);
  return check(talk, { ...what, acceptedCertificate: tls.fingerprint });
}

async function check(talk: Talk, what: ToCheck): Promise<Diagnosis> {
  const { progress, done } = await showProgress(talk);
  try {
    return await talk.actions.check(what, progress);
  } finally {
    done();
  }
}

/** The certificate that stopped the check; null when it was something else. */
function untrusted({ report: { facts } }: Diagnosis): TlsFact | null {
  const reach = okValue(facts.reach);
  return reach?.refusal?.cause === 'tls' && reach.tls !== null && !reach.tls.authorized ? reach.tls : null;
}

async function isAccepted(
  { prompts, io }: Talk,
  { mailbox: { server }, accounts }: Pick<ToCheck, 'mailbox' | 'accounts'>,
  { issue }: TlsFact,
  fingerprint: string,
): Promise<boolean> {
  note(say('wizard-certificate', { host: serverName(server), because: issue ?? '' }), io);
  note(say('wizard-certificate-fingerprint', { fingerprint }), io);
  const profiles = [...new Set(accounts.flatMap(({ file }) => (file === null ? [] : dirname(file))))];
  const exceptions = profiles.flatMap((profile) => certificateException(profile, server) ?? []);
  const same = exceptions.some((exception) => exception.fingerprint === fingerprint);
  if (same) note(say('wizard-certificate-known'), io);
  else if (exceptions.length > 0) note(say('wizard-certificate-changed'), io);
  else note(say('wizard-certificate-compare'), io);
  return prompts.confirm(io.words.say('wizard-certificate-question'), same);
}
