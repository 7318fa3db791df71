import { describe, expect, test } from 'vitest';
import type { Stage } from '../../src/model/refusal.ts';
import { readEnding } from '../../src/refusals/ending.ts';
import { type Ending, WireError } from '../../src/wire/error.ts';
import { say } from '../../src/words/say.ts';

describe('an end without words, by where it came', () => {
  test.each<[Stage, Ending, string]>([
    ['connect', 'timeout', 'unreachable'],
    ['greeting', 'timeout', 'unreachable'],
    ['tls', 'timeout', 'unreachable'],
    ['login', 'timeout', 'banned-or-limit'],
    ['lookup', 'lookup', 'unreachable'],
    ['connect', 'refused', 'unreachable'],
    ['tls', 'tls', 'tls'],
    ['tls', 'untrusted', 'tls'],
  ])('%s, %s: %s', (stage, how, cause) => {
    expect(readEnding(new WireError(stage, how))).toMatchObject({ stage, cause });
  });
});

describe('a handshake that failed says what the server wants', () => {
  test.each([
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'refusal-end-not-tls'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'refusal-end-tls-old'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'refusal-end-tls-old'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'refusal-end-tls-client-certificate'],
    ['ERR_SSL_SOMETHING_ELSE', 'refusal-end-tls-detail'],
  ])('%s', (reason, id) => {
    const verdict = readEnding(new WireError('tls', 'tls', '', say('wire-reason', { reason })));
    expect(verdict).toMatchObject({ cause: 'tls', meaning: { id } });
  });
});

test('a port that turns everybody away can be a ban, which passes', () => {
  for (const how of ['refused', 'unreachable', 'timeout'] as const) {
    expect(readEnding(new WireError('connect', how)).advice).toContainEqual(say('refusal-step-ban-passes'));
  }
  expect(readEnding(new WireError('lookup', 'lookup')).advice).not.toContainEqual(say('refusal-step-ban-passes'));
});
