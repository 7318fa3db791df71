import { describe, expect, test } from 'vitest';
import type { IdleFact } from '../../src/model/idle.ts';
import { inboxNotOpened, notAnnounced, notOffered, refused } from '../../src/rules/idle.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { idle, sheet } from '../support/sheets.ts';

const facts = (change: Partial<IdleFact>) => sheet({ idle: { ...idle, ...change } });
const expected = { at: null, edits: [], remedy: 'check-every-few-minutes' };
const subject = 'imap.example.org:993';
const inThunderbird = say('check-every-few-minutes-step-thunderbird');
const not = { offered: false, accepted: false } as const;

describe('mailbox/inbox-not-opened', () => {
  const closed = facts({ accepted: false, inboxRefusal: 'NO [NOPERM] Permission denied' });

  test('catches an inbox that the server does not open, and quotes it', () => {
    const [finding] = catches(inboxNotOpened, closed, {
      message: say('mailbox-inbox-not-opened.message'),
      at: null,
      edits: [],
      remedy: 'mailbox-inbox-not-opened.remedy',
    });
    expect(finding).toMatchObject({
      subject,
      evidence: [say('server-said', { text: 'NO [NOPERM] Permission denied' })],
    });
    expect(finding?.remedy?.steps).toEqual([
      say('mailbox-inbox-not-opened.step-webmail'),
      say('mailbox-inbox-not-opened.step-ask'),
    ]);
  });

  test('then nothing is said about IDLE', () => {
    silent(notOffered, facts({ ...not, inboxRefusal: 'NO' }));
    silent(refused, closed);
  });

  test('is silent when it opens', () => silent(inboxNotOpened, sheet()));
});

describe('idle/not-offered', () => {
  test('catches a server without IDLE', () => {
    const [finding] = catches(notOffered, facts(not), { message: say('idle-not-offered.message'), ...expected });
    expect(finding).toMatchObject({ subject, evidence: [say('idle-not-listed')] });
    expect(finding?.remedy?.steps).toEqual([inThunderbird, say('idle-not-offered.step-ask')]);
  });

  test('says that it was tried anyway, and what the server said', () => {
    const tried = facts({ ...not, triedAnyway: true, refusal: 'BAD unknown' });
    const [finding] = catches(notOffered, tried, { message: say('idle-not-offered.message'), ...expected });
    const said = say('server-said', { text: 'BAD unknown' });
    expect(finding?.evidence).toEqual([say('idle-not-listed'), say('idle-not-offered.evidence-tried'), said]);
  });

  test.each([
    ['a server with IDLE', sheet()],
    ['IDLE that is offered only after the sign-in', facts({ offeredBeforeLogin: false })],
    ['IDLE that is accepted without being listed', facts({ offered: false, triedAnyway: true })],
    ['IDLE that is offered and refused', facts({ accepted: false })],
  ])('is silent on %s', (_name, sheet) => silent(notOffered, sheet));
});

describe('idle/refused', () => {
  test('has no quotation of a server that said nothing', () => {
    const expectation = { message: say('idle-refused.message'), ...expected };
    expect(catches(refused, facts({ accepted: false }), expectation)[0]?.evidence).toEqual([]);
  });

  test('catches IDLE that is offered and refused, and quotes the server', () => {
    const [finding] = catches(refused, facts({ accepted: false, refusal: 'BAD no' }), {
      message: say('idle-refused.message'),
      ...expected,
    });
    expect(finding).toMatchObject({ subject, evidence: [say('server-said', { text: 'BAD no' })] });
    expect(finding?.remedy?.steps).toEqual([inThunderbird, say('idle-refused.step-report')]);
  });

  test.each([
    ['a server with IDLE', sheet()],
    ['IDLE that is not offered', facts(not)],
  ])('is silent on %s', (_name, sheet) => silent(refused, sheet));
});

describe('idle/not-announced', () => {
  test('catches IDLE that works without being listed', () => {
    const [finding] = catches(notAnnounced, facts({ offered: false, triedAnyway: true }), {
      message: say('idle-not-announced.message', { software: 'Dovecot' }),
      ...expected,
    });
    expect(finding).toMatchObject({
      subject,
      evidence: [say('idle-not-listed'), say('idle-not-announced.evidence-tried')],
    });
    expect(finding?.remedy?.steps).toEqual([inThunderbird, say('idle-not-announced.step-ask')]);
  });

  test.each([
    ['a server with IDLE', sheet()],
    ['IDLE that is neither listed nor accepted', facts({ ...not, triedAnyway: true })],
  ])('is silent on %s', (_name, sheet) => silent(notAnnounced, sheet));
});
