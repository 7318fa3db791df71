import { Secret } from '../base/secret.ts';
import { plainLine } from '../base/text.ts';
import { tool } from '../base/version.ts';
import type { Io } from '../terminal/io.ts';

/**
 * What is shown of a bug of ours: the place and the message, for the bug report. The message may hold anything,
 * so control characters are taken out, and so is every secret this run was given.
 */
export function crashText(error: unknown, { secrets = [], env }: Pick<Io, 'secrets' | 'env'>): string {
  const { name, version } = tool();
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // Those of the environment even if they have not been read yet.
  const unread = [env['IMAP_DOCTOR_PASSWORD'], env['IMAP_DOCTOR_ACCESS_TOKEN']].map((text) => new Secret(text ?? ''));
  const all = [...secrets, ...unread.map((secret) => ({ secret, user: '' }))];
  const hidden = all.reduce((text, { secret, user }) => secret.hideIn(text, user), what);
  const lines = hidden.split('\n').map((line) => plainLine(line, LONGEST));
  return `${name} ${version} crashed (internal error). Please report this text:\n${lines.join('\n')}\n`;
}

/** Characters of one line. */
const LONGEST = 2000;
