import { ownerIn } from './owners.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './sentence.ts';

/** Refusals of a sign-in that no limit stands behind, the most telling first. */
export const signInRules: readonly Rule[] = [
  banned,
  unencrypted,
  mechanism,
  oauth,
  appPassword,
  passwordsOff,
  imapOff,
  certificate,
];

/** An address, and that it is blocked. */
const BLOCKED = /\b\d{1,3}(?:\.\d{1,3}){3}\b.{0,20}\bblocked\b|\bblocked\b.{0,20}\b\d{1,3}(?:\.\d{1,3}){3}\b/i;

/** By address unless the text speaks of the account. */
function banned(sentence: Sentence): ReturnType<Rule> {
  const blocked =
    BLOCKED.test(sentence.text) || (sentence.has('banner') && /\bblock|\bban(?:ned|ning)?\b/i.test(sentence.text));
  if (!blocked && (!sentence.has('banned') || sentence.near('banned', 'tls', 2))) return null;
  const ip =
    blocked || sentence.has('ip') || /\b\d{1,3}(?:\.\d{1,3}){3}\b|[0-9a-f]{1,4}:[0-9a-f:]{2,40}:/i.test(sentence.text);
  if (ip) return ['throttled', 'banned', 'ip'];
  if (sentence.has('user') || ownerIn(sentence) === 'user') return ['throttled', 'account-frozen', 'user'];
  return ['throttled', 'banned', null];
}

function unencrypted(sentence: Sentence): ReturnType<Rule> {
  const refused =
    sentence.near('plaintext', 'off', 6) ||
    sentence.near('plaintext', 'refused', 4) ||
    sentence.near('plaintext', 'tls', 6);
  return refused || sentence.has('mustEncrypt') ? ['tls', 'login-disabled'] : null;
}

function mechanism(sentence: Sentence): ReturnType<Rule> {
  const refused = sentence.has('off', 'wrong', 'failed', 'refused', 'unsupported');
  return sentence.has('mechanism') && refused ? ['tls', 'auth-method'] : null;
}

/** Codes of OAuth2 that are faults by themselves (RFC 6749 section 5.2, RFC 7628 section 3.2.2, Microsoft). */
const OAUTH_FAULT = /invalid_|unauthorized_|AADSTS\d|revoked|expired|re-?auth|"status" ?: ?"?4/i;

/** No password is sent with OAuth2, so none can be wrong. */
function oauth(sentence: Sentence): ReturnType<Rule> {
  const trouble =
    sentence.has('failed', 'wrong', 'refused', 'off', 'tlsFault', 'account') || OAUTH_FAULT.test(sentence.text);
  return sentence.has('oauth') && trouble ? ['login-refused', 'oauth'] : null;
}

function appPassword(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('appPassword') ? ['login-refused', 'app-password'] : null;
}

function passwordsOff(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('basicAuth') ? ['login-refused', 'passwords-off'] : null;
}

function imapOff(sentence: Sentence): ReturnType<Rule> {
  if (!sentence.near('imapName', 'off', 6) || sentence.has('idle')) return null;
  const blamed = sentence.near('password', 'wrong', 6) || sentence.near('credential', 'wrong', 6);
  return blamed ? ['ambiguous', 'password-or-access'] : ['login-refused', 'imap-off'];
}

const STRONG = /certif|zertif|verif|cipher|version|alert|altname|issuer|self.?signed|expired|unknown ca|handshake/i;

function certificate(sentence: Sentence): ReturnType<Rule> {
  // A connection that was cut says nothing about its encryption.
  if (sentence.has('closed') && !STRONG.test(sentence.text)) return null;
  return sentence.near('tls', 'tlsFault', 5) ? ['tls', 'certificate'] : null;
}
