import type { Account } from '../model/account.ts';
import { okValue } from '../model/outcome.ts';
import { setTo } from '../model/setting.ts';
import type { Action } from '../model/verdict.ts';
import { readConfig } from '../programs/formats.ts';
import { programs } from '../programs/index.ts';
import { isSameMailbox, programName } from '../programs/models.ts';
import { note, styleFor } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { say } from '../words/say.ts';
import { checkTrusting } from './certificate.ts';
import type { Checked } from './sign-in.ts';
import type { Talk } from './talk.ts';

/** Measures once more with what is in the files now. Programs elsewhere count as if they had been told the same. */
export async function checkAgain(talk: Talk, { mailbox, accounts, secret, diagnosis }: Checked): Promise<Checked> {
  const target = { host: mailbox.server.host, user: mailbox.user };
  const files = [...new Set(accounts.flatMap(({ file }) => file ?? []))];
  const read = await Promise.all(files.map((file) => readConfig(file)));
  const told = accounts.filter(({ file }) => file === null).map((account) => asAdvised(account, diagnosis));
  const now = [...read.flat().filter((account) => isSameMailbox(account, target)), ...told];
  const again =
    secret === null
      ? await talk.actions.judge({ mailbox, accounts: now })
      : await checkTrusting(talk, { mailbox, accounts: now, secret });
  return { mailbox, accounts: now, secret, diagnosis: again };
}

function asAdvised(account: Account, diagnosis: Checked['diagnosis']): Account {
  const advice = advisedElsewhere(diagnosis).find(({ program }) => program === account.client);
  if (!advice?.connections) return account;
  return {
    ...account,
    settings: { ...account.settings, maxConnections: setTo(advice.connections.to, 'command-line') },
  };
}

/** Fewer connections in programs on other devices, where those have a setting for it. */
export function advisedElsewhere({ report }: Checked['diagnosis']): Action[] {
  return report.verdict.actions.filter(
    ({ by, connections, program }) =>
      by === 'person' && connections !== null && program !== null && programs[program].model.least !== undefined,
  );
}

/** Says what the second measurement shows, where that is good news. @returns whether it was */
export async function showProof({ io, color }: Talk, { secret, diagnosis }: Checked): Promise<boolean> {
  const { facts, verdict } = diagnosis.report;
  const style = await styleFor(io.stderr, io, color);
  const mark = `${style.green(style.symbols.ok)} `;
  const proof = (text: string): void => void io.stderr.write(`${wrap(text, style, mark, '  ').join('\n')}\n`);
  const fine = verdict.severity !== 'error' && verdict.severity !== 'warning';
  if (secret === null) {
    if (fine) proof(io.words.say('wizard-proof-settings'));
    return fine;
  }
  if (okValue(facts.connections)?.stopped !== 'wanted') return false;
  const demands = okValue(facts.demands) ?? [];
  const counted = demands.map((demand) => {
    const one = { program: programName(demand), connections: demand.worst };
    const alone = demands.filter(({ client }) => client === demand.client).length === 1;
    return demand.file === null && !alone ? say('wizard-proof-elsewhere', one) : say('wizard-proof-program', one);
  });
  proof(io.words.say('wizard-proof', { programs: counted }));
  if (!fine) note(verdict.headline, io);
  return true;
}
