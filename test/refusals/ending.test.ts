import { describe, expect, test } from 'vitest';
import type { Stage } from '../../src/model/refusal.ts';
import { readEnding } from '../../src/refusals/ending.ts';
import { type Ending, WireError } from '../../src/wire/error.ts';

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
