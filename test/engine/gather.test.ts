import { describe, expect, test } from 'vitest';
import { gather } from '../../src/engine/gather.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { defineStep, type Step, StepFailed, StepSkipped } from '../../src/model/step.ts';
import { idle, session, sheet } from '../support/sheets.ts';

const never = new AbortController().signal;

const step = (provides: Step<null>['provides'], needs: Step<null>['needs'], run: () => unknown): Step<null> =>
  ({ provides, needs, run }) as Step<null>;

describe('gather', () => {
  test('keeps going: what failed, what was skipped for it, what is there', async () => {
    const facts = await gather(
      {},
      [
        step('reach', [], () => 'reached'),
        step('session', ['reach'], () => {
          throw new StepFailed({ code: 'tls', message: 'No.', hint: '', evidence: null });
        }),
        step('idle', ['session'], () => 'never asked'),
        step('demands', [], () => {
          throw new StepSkipped('no-program', 'nobody wanted');
        }),
        step('server', [], () => {
          throw new Error('a slip');
        }),
      ],
      null,
      never,
    );
    expect(facts).toMatchObject({
      reach: { status: 'ok', value: 'reached' },
      session: { status: 'failed', error: { code: 'tls' } },
      idle: { status: 'skipped', code: 'not-gathered' },
      demands: { status: 'skipped', code: 'no-program', because: 'nobody wanted' },
      server: { status: 'failed', error: { code: 'internal', evidence: 'Error: a slip' } },
    });
  });

  test('after an interrupt nothing more is asked', async () => {
    const stop = new AbortController();
    const facts = await gather(
      {},
      [step('reach', [], () => stop.abort('interrupted')), step('server', [], () => 'no')],
      null,
      stop.signal,
    );
    expect(facts).toMatchObject({ server: { status: 'skipped', code: 'interrupted' } });
  });
});

describe('a step sees the facts it names, and no others', () => {
  const seen = async (facts: FactSheet) => {
    const given: unknown[] = [];
    const step = defineStep({
      provides: 'watch',
      needs: ['session'],
      uses: ['idle', 'server'],
      run(named) {
        given.push(named);
        throw new StepSkipped('idle-refused', 'no IDLE');
      },
    });
    await gather(facts, [step], null, never);
    return given;
  };

  test('with their values, and null for one it only uses that is not there', async () => {
    const { server: _server, ...facts } = sheet();
    expect(await seen(facts)).toEqual([{ session, idle, server: null }]);
  });

  test('it is not run without one that it needs', async () => {
    const { session: _session, ...facts } = sheet();
    expect(await seen(facts)).toEqual([]);
  });

  test('reading another fact does not compile', () => {
    defineStep({
      provides: 'demands',
      needs: ['accounts'],
      uses: ['mailboxes'],
      run(facts) {
        // @ts-expect-error the session is not among its facts
        void facts.session;
        // @ts-expect-error the folders may be missing
        void facts.mailboxes.folders;
        return facts.accounts.length > 0 ? [] : [];
      },
    });
  });
});
