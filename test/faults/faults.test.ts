/** Every step of a conversation with a server, and everything that can go wrong at it: the right cause, in time. */
import { describe, expect, test } from 'vitest';
import { type Authority, type Credentials, makeAuthority } from '../support/certificates.ts';
import { ALERT, bye, halves, noise, rfc5530, rfc9051, type StepName, said, silent, steps } from './cells.ts';
import { dripping, type Expected, expected, forCode, type Kind, notTls, noWay } from './expected.ts';
import { playAll } from './run.ts';
import { type Cell, GRACE, OBEYED } from './stage.ts';

interface Row extends Cell {
  readonly wanted: Expected;
}

const LATE = new Set<StepName>(['namespace', 'list', 'idling', 'done', 'logout']);
const DAY = 24 * 60 * 60 * 1000;

const rows: Row[] = [];

function row(at: StepName, what: string, does: Cell['faults'][number]['do'], wanted: Expected): void {
  const late = LATE.has(at) ? { timeoutMs: 9000 } : {};
  rows.push({ name: `${at}: ${what}`, security: steps[at], faults: [{ at, do: does }], wanted, ...late });
}

const kinds: Readonly<Record<string, Kind>> = { close: 'lost', reset: 'lost', stall: 'late', drip: 'late' };

for (const at of Object.keys(steps) as StepName[]) {
  for (const [what, does] of Object.entries({ ...silent, ...noise, ...halves })) {
    const kind = what in halves ? 'half' : (kinds[what] ?? 'noise');
    row(at, what, does, what === 'drip' ? (dripping[at] ?? expected[at][kind]) : expected[at][kind]);
  }
  row(at, 'BYE', bye(null), expected[at].bye);
  row(at, 'NO', { line: '{tag} NO Not now' }, expected[at].no);
  row(at, 'BAD', { line: '{tag} BAD Not now' }, expected[at].bad);
}
for (const code of [...rfc5530, ...rfc9051]) {
  for (const kind of ['NO', 'BAD'] as const)
    row('login', `${kind} [${code}]`, said(kind, code), forCode(code, 'login'));
}
for (const at of ['greeting', 'login'] as const) {
  for (const code of rfc5530) row(at, `BYE [${code}]`, bye(code), forCode(code, at));
}
for (const at of ['capability', 'starttls'] as const) {
  for (const code of rfc5530) {
    for (const kind of ['NO', 'BAD'] as const) row(at, `${kind} [${code}]`, said(kind, code), forCode(code, at));
  }
}
// After the sign-in no code makes a refusal another one.
for (const at of ['list', 'examine', 'idle', 'done'] as const) {
  for (const code of rfc5530) {
    row(at, `NO [${code}]`, said('NO', code), expected[at].no);
  }
}
row('connect', 'a TLS alert', ALERT, notTls);

/** Faults of the certificate itself; `untrusted` in each case, before a password is sent. */
const certificates: Readonly<Record<string, (authority: Authority) => Promise<Credentials>>> = {
  expired: ({ issue }) =>
    issue({ names: ['127.0.0.1'], notBefore: new Date(Date.now() - 9 * DAY), notAfter: new Date(Date.now() - DAY) }),
  'not yet valid': ({ issue }) =>
    issue({ names: ['127.0.0.1'], notBefore: new Date(Date.now() + DAY), notAfter: new Date(Date.now() + 9 * DAY) }),
  'for another name': ({ issue }) => issue({ names: ['imap.example.org'] }),
  'with control characters in its name': ({ selfSigned }) => selfSigned(['a\u001b[31m\u202eb.example']),
  'signed by itself': ({ selfSigned }) => selfSigned(['127.0.0.1']),
  'of an unknown authority': async () => (await makeAuthority()).issue({ names: ['127.0.0.1'] }),
};

for (const what of Object.keys(certificates)) {
  for (const security of ['tls', 'starttls'] as const) {
    rows.push({ name: `${security}: a certificate ${what}`, security, faults: [], wanted: notTls });
  }
}
rows.push({ name: 'connect: refused', security: 'tls', faults: [], refused: true, wanted: noWay });
for (const security of ['none', 'tls', 'starttls'] as const) {
  rows.push({ name: `no fault (${security})`, security, faults: [], wanted: { exit: 0, ids: [], missing: [] } });
}

const holds = playAll(rows, async (cell, authority) => {
  const make = certificates[cell.name.replace(/^.*: a certificate /, '')];
  return make === undefined ? cell : { ...cell, certificate: await make(authority) };
});

test('there are enough of them, each once', () => {
  expect(rows.length).toBeGreaterThan(450);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

describe('a fault', () => {
  test.each(rows)('$name', (row) =>
    holds(row, ({ exit, ids, missing, late, held, texts }) => {
      expect({ exit, ids, missing }).toEqual(row.wanted);
      expect(late).toBeLessThan(GRACE);
      expect(held).toBe(0);
      expect(() => JSON.parse(texts.json)).not.toThrow();
      expect(texts.terminal + texts.json).not.toMatch(OBEYED);
      // Nor escaped: whoever prints a value of the JSON would print them.
      expect(texts.json).not.toMatch(/\\u(?:00[01][0-9a-f]|007f|00[89][0-9a-f]|202[a-e]|206[0-9])/i);
    }));
});
