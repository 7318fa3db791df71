import { plain } from '../base/text.ts';
import { type Endpoint, endpointOf, hostAndPort, parseHost } from '../discover/target.ts';
import type { Security } from '../model/security.ts';
import { note, spinnerFor } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { accepts } from './accepts.ts';
import type { Talk } from './talk.ts';

/** The name is enough: how the server wants to be spoken to, it says itself. */
export async function askServer(talk: Talk): Promise<Endpoint> {
  const { prompts, actions, io } = talk;
  note(say('wizard-server-where'), io);
  for (;;) {
    const { host, port } = parseNamed(await prompts.input(io.words.say('wizard-server'), accepts(parseNamed, io)));
    const spinner = await spinnerFor(io);
    spinner.show(io.words.say('wizard-trying', { host: plain(host, 80) }));
    const found = await actions.knock(host, port).finally(spinner.hide);
    if (found !== null) return found;
    note(say('wizard-server-silent', { host: plain(host, 80) }), io);
    if (await prompts.confirm(io.words.say('wizard-server-anyway'), false)) return askSecurity(talk, host, port);
  }
}

/** `mail.example.org` or `mail.example.org:993`. @throws UserError */
function parseNamed(text: string): { host: string; port: number | undefined } {
  const [, name = text, port] = /^(\[[^\]]+\]|[^:\s]+):(\d{1,5})$/.exec(text.trim()) ?? [];
  return { host: parseHost(name), port: port !== undefined && isPort(port) ? Number(port) : undefined };
}

/** The port follows from the encryption, unless somebody knows better. */
async function askSecurity({ prompts, io }: Talk, host: string, known: number | undefined): Promise<Endpoint> {
  const { words } = io;
  const choice = await prompts.select<Security | 'other'>(words.say('wizard-security'), [
    { name: words.say('wizard-security-tls', { port: known ?? endpointOf(host, known, 'tls').port }), value: 'tls' },
    {
      name: words.say('wizard-security-starttls', { port: known ?? endpointOf(host, known, 'starttls').port }),
      value: 'starttls',
    },
    ...(known === undefined ? [{ name: words.say('wizard-security-other'), value: 'other' as const }] : []),
  ]);
  if (choice !== 'other') return endpointOf(host, known, choice);
  const port = await prompts.input(words.say('wizard-port'), (text) => isPort(text) || words.say('wizard-port-wrong'));
  return endpointOf(host, Number(port), undefined);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65_535;
}

/** For sentences: the port only where it is not the usual one. */
export function serverName({ host, port }: Endpoint): string {
  return port === 993 || port === 143 ? host : hostAndPort({ host, port });
}
