import { afterEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/base/errors.ts';
import { discover } from '../../src/discover/index.ts';
import { english } from '../../src/words/english.ts';
import { AUTOCONFIG, HERE, ISPDB, imapServer, type Stage, setStage, WELL_KNOWN } from './stage.ts';

const EVERYBODY = {
  'autoconfig.example.org': HERE,
  'example.org': HERE,
  'imap.example.org': HERE,
  'ispdb.test': HERE,
} as const;
const silent = (): void => undefined;
const SILENCE = { zone: EVERYBODY, pages: { [AUTOCONFIG]: silent, [WELL_KNOWN]: silent, [ISPDB]: silent } };

let stage: Stage;
afterEach(() => stage.close());

async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  return [await work, performance.now() - started];
}

describe('the deadline', () => {
  it.each([
    ['a silent name server', { zone: 'silent' } as const, 9],
    ['silent servers', { ...SILENCE, imaps: silent, imap: silent }, 11],
  ])('holds with %s', async (_what, plot, attempts) => {
    stage = await setStage(plot);
    const [discovery, took] = await timed(discover('anna@example.org', { ...stage.options, deadlineMs: 1500 }));
    expect(took).toBeLessThan(2500);
    expect(discovery.chosen).toBeNull();
    expect(discovery.attempts).toHaveLength(attempts);
    expect(discovery.attempts.some(({ answer }) => english.show(answer) === 'no answer within 0.9 s')).toBe(true);
    await expect.poll(() => stage.open()).toBe(0);
  });

  it('a name server that never answers AAAA costs little', async () => {
    const zone = { 'imap.example.org': [...HERE, { type: 'AAAA', data: 'silent' } as const] };
    stage = await setStage({ zone, imaps: imapServer('* OK hi', '') });
    const [discovery, took] = await timed(discover('anna@example.org', stage.options));
    expect(discovery.chosen?.host).toBe('imap.example.org');
    expect(took).toBeLessThan(1500);
  });

  it('an IPv6 address nobody answers on does not hide the IPv4 one', async () => {
    const zone = { 'imap.example.org': [...HERE, { type: 'AAAA', data: '::1' } as const] };
    stage = await setStage({ zone, imaps: imapServer('* OK hi', '') });
    const discovery = await discover('anna@example.org', stage.options);
    expect(discovery.chosen?.host).toBe('imap.example.org');
  });
});

describe('the signal', () => {
  it('ends everything with its reason, and closes what is open', async () => {
    stage = await setStage({ ...SILENCE, imaps: silent });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Interrupted()), 200);
    const started = performance.now();
    await expect(discover('anna@example.org', { ...stage.options, signal: controller.signal })).rejects.toBeInstanceOf(
      Interrupted,
    );
    expect(performance.now() - started).toBeLessThan(1000);
    await expect.poll(() => stage.open()).toBe(0);
  });

  it('during the guess as well', async () => {
    stage = await setStage({ zone: { 'imap.example.org': HERE }, imaps: silent, imap: silent });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 400);
    const work = discover('anna@example.org', { ...stage.options, signal: controller.signal });
    // Before the wait: on a busy machine it ends during that.
    const ended = expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => stage.open()).toBe(2);
    await ended;
    await expect.poll(() => stage.open()).toBe(0);
  });

  it('asks nobody when it was aborted before', async () => {
    stage = await setStage({ zone: EVERYBODY });
    await expect(discover('anna@example.org', { ...stage.options, signal: AbortSignal.abort() })).rejects.toMatchObject(
      { name: 'AbortError' },
    );
    expect(stage.dns.queries).toEqual([]);
  });
});
