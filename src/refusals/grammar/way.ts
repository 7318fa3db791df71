import type { Place, Rule } from './rule.ts';
import type { Sentence } from './sentence.ts';

/** Passwords, accounts, a server in trouble, and the way to it: the most telling first. */
export const wayRules: readonly Rule[] = [
  idle,
  badCommand,
  wrongPassword,
  account,
  shutdown,
  unreachable,
  silentEnd,
  signInFailed,
  busy,
  prompt,
  noAnswer,
  ended,
  cannotConnect,
];

/** A connection that waited for new mail and died: nobody refused anything. */
function idle(sentence: Sentence): ReturnType<Rule> {
  if (sentence.has('inactive') && sentence.has('closed', 'timeout', 'connection', 'session'))
    return ['not-a-limit', 'idle-end'];
  if (!sentence.has('idle')) return null;
  if (sentence.has('off', 'unsupported') && !sentence.has('timeout', 'closed', 'failed'))
    return ['not-a-limit', 'no-push'];
  return sentence.has('timeout', 'closed', 'failed', 'cannotConnect') ? ['not-a-limit', 'idle-dead'] : null;
}

/** A command the server did not understand: a fault of a program. */
function badCommand(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('command') ? ['not-a-limit', 'bad-commands'] : null;
}

function wrongPassword(sentence: Sentence): ReturnType<Rule> {
  const blamed =
    sentence.near('password', 'wrong', 7) ||
    sentence.near('credential', 'wrong', 5) ||
    sentence.near('password', 'refused', 4);
  return blamed ? ['ambiguous', 'disguised'] : null;
}

function account(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('account') ? ['login-refused', 'account'] : null;
}

function shutdown(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('shutdown') ? ['ambiguous', 'bye-shutdown'] : null;
}

function unreachable(sentence: Sentence, { answer }: Place): ReturnType<Rule> {
  // A server that answers was reached: it speaks of another one behind it.
  if (answer && sentence.has('noRoute', 'refusedWay')) return ['login-refused', 'server-trouble'];
  if (sentence.has('noAddress', 'noRoute')) return ['unreachable', 'no-way'];
  return sentence.has('refusedWay') ? ['unreachable', 'refused-dialog'] : null;
}

function silentEnd(sentence: Sentence): ReturnType<Rule> {
  if (!sentence.has('early')) return null;
  if (sentence.has('closed')) return ['banned-or-limit', 'silent-drop'];
  return sentence.has('failed', 'timeout') ? ['ambiguous', 'slow-server'] : null;
}

function signInFailed(sentence: Sentence, { answer }: Place): ReturnType<Rule> {
  const failed =
    sentence.near('login', 'failed', 14) ||
    sentence.near('login', 'refused', 4) ||
    sentence.near('password', 'failed', 7);
  if (!failed) return null;
  return sentence.has('busy') && answer ? ['login-refused', 'server-trouble'] : ['ambiguous', 'password-or-access'];
}

/** Of a dialog the same words are its own guess. */
function busy(sentence: Sentence, { answer }: Place): ReturnType<Rule> {
  if (!sentence.has('busy')) return null;
  if (answer) return ['login-refused', 'server-trouble'];
  return sentence.has('imapName', 'login', 'mailServer', 'connecting') ? ['ambiguous', 'cannot-connect'] : null;
}

function prompt(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('prompt') && sentence.has('password', 'credential') ? ['ambiguous', 'login-dialog'] : null;
}

function noAnswer(sentence: Sentence): ReturnType<Rule> {
  if (!sentence.has('timeout')) return null;
  return sentence.has('login', 'early') || !sentence.has('connecting')
    ? ['ambiguous', 'slow-server']
    : ['unreachable', 'no-answer'];
}

function ended(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('closed') ? ['ambiguous', 'disconnected'] : null;
}

function cannotConnect(sentence: Sentence): ReturnType<Rule> {
  return sentence.has('cannotConnect') || sentence.near('failed', 'connection', 3)
    ? ['ambiguous', 'cannot-connect']
    : null;
}
