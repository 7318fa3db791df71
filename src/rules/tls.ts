import { isThisComputer } from '../base/this-computer.ts';
import { advised } from '../model/rule.ts';
import { useTls } from '../programs/remedy.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf, serverSaid, tried } from './server-words.ts';

/** Certificates are usually renewed 30 days before they expire; two weeks before, something has gone wrong. */
const SOON_DAYS = 14;

export const untrusted = defineRule({
  id: 'tls/untrusted',
  severity: 'error',
  sources: ['RFC 8314', 'RFC 9051 section 11'],
  needs: ['reach'],
  *check({ reach }) {
    const later = reach.laterUntrusted;
    const refusal = reach.refusal?.cause === 'tls' ? reach.refusal : later;
    if (!refusal) return;
    yield {
      message: refusal === later ? say('tls-untrusted.message-later', { number: later.at }) : refusal.meaning,
      evidence: [tried(reach), ...(refusal === later ? [refusal.meaning] : []), ...serverSaid(refusal.text)],
      subject: endpointOf(reach),
      remedy: advised(say('tls-untrusted.remedy'), refusal.advice),
    };
  },
});

export const notChecked = defineRule({
  id: 'tls/not-checked',
  severity: 'warning',
  sources: ['RFC 8314'],
  needs: ['reach'],
  *check({ reach }) {
    // Of a certificate nobody has seen there is nothing to say.
    if (!reach.insecure || reach.tls === null) return;
    const { issue } = reach.tls;
    yield {
      message: issue === null ? say('tls-not-checked.message-needless') : say('tls-not-checked.message'),
      evidence: [tried(reach), ...(issue === null ? [] : [say('tls-not-checked.evidence-issue', { because: issue })])],
      subject: endpointOf(reach),
      remedy: advised(say('tls-not-checked.remedy'), [say('tls-not-checked.step-ca')]),
    };
  },
});

export const unencrypted = defineRule({
  id: 'tls/unencrypted',
  severity: 'warning',
  sources: ['RFC 8314'],
  needs: ['reach'],
  *check({ reach }) {
    if (reach.security !== 'none' || !reach.signedIn || isThisComputer(reach.host)) return;
    yield {
      message: say('tls-unencrypted.message', { host: reach.host }),
      evidence: [tried(reach)],
      subject: endpointOf(reach),
      remedy: useTls(say('tls-unencrypted.step-program')),
    };
  },
});

export const expiresSoon = defineRule({
  id: 'tls/expires-soon',
  severity: 'warning',
  sources: ['RFC 5280 section 4.1.2.5'],
  needs: ['reach'],
  *check({ reach: { tls, ...reach } }) {
    if (!tls?.authorized || tls.daysLeft === null || tls.daysLeft > SOON_DAYS) return;
    yield {
      message: say('tls-expires-soon.message', { days: tls.daysLeft }),
      evidence: tls.validTo === null ? [] : [say('tls-expires-soon.evidence-until', { until: tls.validTo })],
      subject: endpointOf(reach),
      remedy: advised(say('tls-expires-soon.remedy'), []),
    };
  },
});
