import { describe, expect, test } from 'vitest';
import { foldersLeft, notificationMissed, notStored } from '../../src/rules/watch-changes.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { allSurvived, changesWith, watchOf } from './watching.ts';

const subject = 'imap.example.org:993';
const at = (seconds: number, latencyMs: number | null = null) => ({ at: seconds, afterSeconds: seconds, latencyMs });
const silentEnd = { how: 'silent', afterSeconds: 600, text: '', provenBy: 'change' } as const;

describe('idle/notification-missed', () => {
  const caught = (seconds: number) => ({
    message: say('idle-notification-missed.message', { duration: seconds * 1000 }),
    at: null,
    edits: [],
    remedy: 'watch-remedy',
  });
  const missedBy = (renewSeconds: number | null, clock: string) => {
    const connection =
      renewSeconds === null
        ? say('watch-renewed-never')
        : say('watch-renewed-every', { duration: renewSeconds * 1000 });
    return say('idle-notification-missed.evidence-missed', { connection, clock });
  };

  test('catches a stored message without a notification, and shows those with one', () => {
    const [finding] = catches(notificationMissed, watchOf([{ changes: [at(600, 501), at(1790)] }, {}]), caught(1790));
    expect(finding).toMatchObject({
      subject,
      evidence: [missedBy(null, '29:50'), say('watch-stored', { sent: 2, notified: 1, duration: 501 })],
    });
    expect(finding?.remedy?.steps).toEqual([
      say('watch-step-thunderbird', { pollMinutes: 10 }),
      say('watch-step-k9', { renewMinutes: 15 }),
      say('watch-step-others', { renewMinutes: 15, keepalive: 900 }),
      say('idle-notification-missed.step-report'),
    ]);
  });

  test('catches a change other connections were notified of, and names the shortest time in IDLE', () => {
    const facts = watchOf([{ missed: [900] }, { missed: [900], renewedAt: [300, 600] }]);
    const [finding] = catches(notificationMissed, facts, caught(300));
    expect(finding?.evidence).toEqual([missedBy(null, '15:00'), missedBy(300, '15:00')]);
  });

  test('counts the time in IDLE from the last renewal, the moment itself included', () => {
    catches(notificationMissed, watchOf([{ missed: [600], renewedAt: [600] }]), caught(0));
  });

  test('catches what a connection missed before its last IDLE, in which it died', () => {
    const facts = watchOf([{ missed: [200, 900, 1000], renewedAt: [900], end: silentEnd }]);
    expect(catches(notificationMissed, facts, caught(200))[0]?.evidence).toEqual([missedBy(null, '3:20')]);
  });

  test.each([
    allSurvived,
    ['notifications of everything', watchOf([{ changes: [at(600, 501)] }])],
    ['a connection that died', watchOf([{ changes: [at(600)], end: silentEnd }])],
  ] as const)('is silent on %s', (_name, facts) => silent(notificationMissed, facts));
});

describe('idle/messages-not-stored', () => {
  test('catches messages that could not be stored, with the reason and what was stored', () => {
    const because = 'No second connection could be opened.';
    const facts = watchOf([{ changes: [at(600, 501)] }], { changes: changesWith({ because }) });
    const [finding] = catches(notStored, facts, {
      message: say('idle-messages-not-stored.message'),
      at: null,
      edits: [],
      remedy: 'idle-messages-not-stored.remedy',
    });
    expect(finding).toMatchObject({
      subject,
      evidence: [because, say('watch-stored', { sent: 1, notified: 1, duration: 501 })],
    });
    expect(finding?.remedy?.steps).toEqual([say('idle-messages-not-stored.step-fewer')]);
  });

  test.each([
    allSurvived,
    ['messages that were all stored', watchOf([{}], { changes: changesWith({}) })],
  ] as const)('is silent on %s', (_name, facts) => silent(notStored, facts));
});

describe('idle/watch-folders-left', () => {
  test.each([[['imap-doctor-watch-1']], [['imap-doctor-watch-1', 'imap-doctor-watch-2']]])('catches %j', (folders) => {
    const facts = watchOf([{}], { changes: changesWith({ left: folders }) });
    const [finding] = catches(foldersLeft, facts, {
      message: say('idle-watch-folders-left.message', { count: folders.length, folders }),
      at: null,
      edits: [],
      remedy: 'idle-watch-folders-left.remedy',
    });
    expect(finding).toMatchObject({ subject, evidence: [], remedy: { steps: [] } });
  });

  test.each([
    allSurvived,
    ['folders that were all removed', watchOf([{}], { changes: changesWith({}) })],
  ] as const)('is silent on %s', (_name, facts) => silent(foldersLeft, facts));
});
