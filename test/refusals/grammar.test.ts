/** Words no table has: other programs, other languages, other ways of copying. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/refusals/grammar/limits.ts';
import { numberIn } from '../../src/refusals/grammar/numbers.ts';
import { ownerIn } from '../../src/refusals/grammar/owners.ts';
import { Sentence } from '../../src/refusals/grammar/sentence.ts';
import { readText } from '../../src/refusals/text.ts';

interface Text {
  readonly id: string;
  readonly text: string;
  readonly accept: readonly string[];
  readonly limit?: number | null;
  readonly scope?: string | null;
}

const file = new URL('../../fixtures/refusals/texts.json', import.meta.url);
const texts: readonly Text[] = JSON.parse(readFileSync(file, 'utf8'));

describe('texts in other words', () => {
  test.each(texts)('$id', ({ text, accept, limit, scope }) => {
    const reading = readText(text)[0];
    expect(accept).toContain(reading.cause);
    if (limit !== undefined) expect(reading.limit).toBe(limit);
    if (scope !== undefined) expect(reading.scope).toBe(scope);
  });

  test('no limit is called a wrong password, and no wrong password a limit', () => {
    const swapped = texts.filter(({ text, accept }) => {
      const { cause } = readText(text)[0];
      const other = cause === 'connection-limit' ? 'wrong-password' : 'connection-limit';
      return (cause === 'connection-limit' || cause === 'wrong-password') && accept[0] === other;
    });
    expect(swapped).toEqual([]);
  });
});

describe('the thing decides what there is too much of', () => {
  test.each([
    ['too many connections', ['connections']],
    ['too many connection attempts', ['attempts']],
    ['too many connections per minute', ['rate']],
    ['too many simultaneous logins', ['connections']],
    ['too many logins', ['logins']],
    ['too many messages per connection', ['other']],
    ['maximum number of folders reached', ['other']],
    ['mailbox has reached its maximum size', ['other']],
    ['quota exceeded', ['storage']],
    ['nombre maximum de sessions atteint', ['connections']],
    ['trop de tentatives de connexion', ['attempts']],
    ['limite di connessioni raggiunto', ['connections']],
    ['la connessione è stata chiusa', []],
    ['not a problem of too many connections', []],
    ['too many connections is not the cause', []],
    ['could not sign in because of too many connections', ['connections']],
    ['no more connections allowed', ['connections']],
  ])('%s', (text, things) => {
    expect(limitsOf(new Sentence(text))).toEqual(things);
  });
});

describe('the number of a limit', () => {
  test.each([
    ['connection limit (25) exceeded', 25],
    ['error 1040: too many connections', null],
    ['5 of 5 connections in use, limit reached', 5],
    ['only 3 connections per mailbox allowed', 3],
    ['too many connections from 192.0.2.7', null],
    ['too many connections on port 993', null],
    ['too many connections, try again in 15 minutes', null],
    ['maximum of 12 simultaneous connections reached', 12],
    ['10:42:11 too many connections', null],
  ])('%s', (text, number) => {
    expect(numberIn(new Sentence(text), ['connection', 'session'])).toBe(number);
  });
});

describe('whose connections are counted', () => {
  test.each([
    ['too many connections from your IP', 'ip'],
    ['zu viele Verbindungen für diesen Benutzer', 'user'],
    ['per-user connection limit exceeded', 'user'],
    ['too many connections from user and IP', 'user+ip'],
    ['maximum number of sessions on this server reached', 'server'],
    ['too many connections', null],
  ])('%s', (text, owner) => {
    expect(ownerIn(new Sentence(text))).toBe(owner);
  });
});
