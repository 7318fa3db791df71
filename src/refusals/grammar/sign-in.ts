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
  const blocked = BLOCKED.test(sentence.text);
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
  const refused = sentence.has('off', 'wrong', 'failed', 'refused', 'mechanism');
  return sentence.has('mechanism') && refused ? ['tls', 'auth-method'] : null;
}

/** No password is sent with OAuth2, so none can be wrong. */
function oauth(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('oauth') ? ['login-refused', 'oauth'] : null;
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

function certificate(sentence: Sentence): ReturnType<Rule> {
  return sentence.near('tls', 'tlsFault', 5) ? ['tls', 'certificate'] : null;
}
