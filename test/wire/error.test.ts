import { describe, expect, test } from 'vitest';
import { fromSocketError } from '../../src/wire/error.ts';
import { say } from '../../src/words/say.ts';

const socketError = (code: string): Error => Object.assign(new Error(`connect ${code}`), { code });

describe('a socket error is sorted by its code', () => {
  test.each([
    ['ENOTFOUND', 'lookup'],
    ['EAI_AGAIN', 'lookup'],
    ['ECONNREFUSED', 'refused'],
    ['EHOSTUNREACH', 'unreachable'],
    ['ENETUNREACH', 'unreachable'],
    ['EACCES', 'unreachable'],
    ['ETIMEDOUT', 'timeout'],
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ESTRANGE', 'reset'],
  ])('%s is %s', (code, how) => {
    expect(fromSocketError('connect', socketError(code))).toMatchObject({
      stage: 'connect',
      how,
      detail: say('wire-reason', { reason: code }),
    });
  });

  test('whatever ends a handshake is about encryption', () => {
    expect(fromSocketError('tls', new Error('bad record'))).toMatchObject({
      how: 'tls',
      detail: say('wire-reason', { reason: 'bad record' }),
    });
  });
});
