import { expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { answerCram, startScram } from '../../src/wire/scram.ts';

// The examples of RFC 5802 section 5 and RFC 7677 section 3.
const examples = [
  {
    hash: 'sha1',
    nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    serverFirst: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
    final: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    serverFinal: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  },
  {
    hash: 'sha256',
    nonce: 'rOprNGfwEbeRWgbNEkqO',
    serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    final: 'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    serverFinal: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  },
] as const;

test.each(examples)('$hash, as in the RFC', ({ hash, nonce, serverFirst, final, serverFinal }) => {
  const scram = startScram(hash, 'user', new Secret('pencil'), nonce);
  expect(scram.first).toBe(`n,,n=user,r=${nonce}`);
  expect(scram.proven(serverFinal)).toBe(false);
  expect(scram.final(serverFirst)).toBe(final);
  expect(scram.proven(serverFinal)).toBe(true);
  expect(scram.proven(serverFinal.replace('=', '=A'))).toBe(false);
  expect(scram.proven('e=other-error')).toBe(false);
});

test.each([
  ['a nonce that does not begin with ours', 'r=other,s=QSXC,i=4096'],
  ['our nonce and nothing added', 'r=abc,s=QSXC,i=4096'],
  ['rounds that would take minutes', 'r=abcd,s=QSXC,i=999999999'],
  ['no rounds', 'r=abcd,s=QSXC,i=0'],
  ['something else', 'e=unknown-user'],
])('%s is not answered', (_what, serverFirst) => {
  expect(startScram('sha256', 'jo', new Secret('x'), 'abc').final(serverFirst)).toBeNull();
});

test('names are written so that they cannot end their field, and each exchange has a nonce of its own', () => {
  const start = () => startScram('sha1', 'a=b,c', new Secret('x')).first;
  expect(start()).toMatch(/^n,,n=a=3Db=2Cc,r=[A-Za-z0-9_-]{24}$/);
  expect(start()).not.toBe(start());
});

test('CRAM-MD5, as in RFC 2195', () => {
  const challenge = '<1896.697170952@postoffice.reston.mci.net>';
  expect(answerCram('tim', new Secret('tanstaaftanstaaf'), challenge)).toBe('tim b913a602c7eda7a495b4e6e7334d3890');
});
