import { describe, expect, test } from 'vitest';
import { serverById } from '../../src/knowledge/servers.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { limitSetting } from '../../src/rules/server.ts';
import { say } from '../../src/words/say.ts';
import { catches, silent } from '../support/rule.ts';
import { account, connections, refusal, sheet } from '../support/sheets.ts';

const rowOf = (id: string) => {
  const { name, setting, where, source } = serverById(id) ?? {};
  return { name: name ?? '', setting: setting ?? '', where: where ?? '', source: source ?? '' };
};
const server = (id: string, name: string) => ({ id, name, version: null, evidence: '', limit: null });
const atLimit = (id: string, name: string, change: Partial<Refusal> = {}, maxConnections = 8) =>
  sheet({
    accounts: [account({ maxConnections })],
    connections: { ...connections, opened: 3, stopped: 'refused', refusal: { ...refusal, ...change } },
    server: server(id, name),
  });

describe('server/limit-setting', () => {
  test('catches a limit of known software: setting, file, a value with reserve, and how it takes effect', () => {
    const [finding] = catches(limitSetting, atLimit('dovecot', 'Dovecot'), {
      message: say('server-limit-setting.message', { software: 'Dovecot', setting: rowOf('dovecot').setting }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy',
    });
    const { where, source } = rowOf('dovecot');
    expect(finding?.evidence).toEqual([
      say('server-limit-setting.evidence-where', { where }),
      say('server-limit-setting.evidence-wanted', { wanted: 8 }),
      say('server-limit-setting.evidence-source', { source }),
    ]);
    expect(finding?.remedy?.text).toEqual(say('server-limit-setting.remedy', { limit: 16 }));
    expect(finding?.remedy?.steps).toEqual([
      say('server-limit-setting.step-restart', { restart: say('server-restart-doveadm') }),
    ]);
    expect(finding?.subject).toBe('imap.example.org:993');
  });

  test('counts the programs of this mailbox alone', () => {
    const facts = atLimit('dovecot', 'Dovecot');
    const elsewhere = account({ maxConnections: 8 }, { user: 'max@example.org' });
    const { demands } = sheet({ accounts: [account({ maxConnections: 8 }), elsewhere] });
    const [finding] = catches(
      limitSetting,
      { ...facts, ...(demands ? { demands } : {}) },
      {
        message: say('server-limit-setting.message', { software: 'Dovecot', setting: rowOf('dovecot').setting }),
        at: null,
        edits: [],
        remedy: 'server-limit-setting.remedy',
      },
    );
    expect(finding?.evidence[1]).toEqual(say('server-limit-setting.evidence-wanted', { wanted: 8 }));
  });

  test('advises no less than 10', () => {
    const [finding] = catches(limitSetting, atLimit('dovecot', 'Dovecot', {}, 4), {
      message: say('server-limit-setting.message', { software: 'Dovecot', setting: rowOf('dovecot').setting }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy',
    });
    expect(finding?.remedy?.text).toEqual(say('server-limit-setting.remedy', { limit: 10 }));
  });

  test('advises no less than is set today', () => {
    const [finding] = catches(limitSetting, atLimit('dovecot', 'Dovecot', { limit: 50 }), {
      message: say('server-limit-setting.message', { software: 'Dovecot', setting: rowOf('dovecot').setting }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy',
    });
    expect(finding?.remedy?.text).toEqual(say('server-limit-setting.remedy', { limit: 50 }));
  });

  test('goes by the words of the refusal, not by who greets', () => {
    const text = 'NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)';
    catches(limitSetting, atLimit('cyrus', 'Cyrus IMAP', { text }), {
      message: say('server-limit-setting.message', {
        software: rowOf('dovecot').name,
        setting: rowOf('dovecot').setting,
      }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy',
    });
  });

  test.each([
    ['closed without a word', { text: '', proven: false }],
    ['in words nobody knows', { text: 'NO go away', proven: false }],
  ])('does not name Dovecot’s setting for a refusal %s', (_how, change) => {
    const [finding] = catches(limitSetting, atLimit('dovecot', 'Dovecot', change), {
      message: say('server-limit-setting.message-elsewhere', { software: 'Dovecot' }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy-elsewhere',
    });
    expect(finding?.evidence).toEqual([say('server-limit-setting.evidence-elsewhere', { software: 'Dovecot' })]);
    expect(finding?.remedy?.steps).toEqual([
      say('server-limit-setting.step-proxy'),
      say('server-limit-setting.step-processes'),
    ]);
  });

  test('names Courier’s, which refuses without a word', () => {
    catches(limitSetting, atLimit('courier', 'Courier-IMAP', { text: '', proven: false }), {
      message: say('server-limit-setting.message', {
        software: rowOf('courier').name,
        setting: rowOf('courier').setting,
      }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy',
    });
  });

  test('says what is not known for certain', () => {
    const [finding] = catches(limitSetting, atLimit('james', 'Apache James'), {
      message: say('server-limit-setting.message', { software: rowOf('james').name, setting: rowOf('james').setting }),
      at: null,
      edits: [],
      remedy: 'server-limit-setting.remedy',
    });
    expect(finding?.evidence[0]).toEqual(say('server-limit-setting.evidence-where-unknown'));
    expect(finding?.remedy?.steps).toEqual([say('server-limit-setting.step-restart-unknown')]);
  });

  test.each([
    ['a healthy mailbox', sheet()],
    ['a full server', atLimit('dovecot', 'Dovecot', { cause: 'server-full' })],
    ['software nobody knows', atLimit('unknown', 'X')],
    ['a server without a setting', atLimit('gmail', 'Gmail')],
  ])('is silent on %s', (_name, facts) => silent(limitSetting, facts));
});
