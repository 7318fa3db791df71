import { UserError } from '../base/errors.ts';
import { plain } from '../base/text.ts';
import { parseAddress } from '../discover/address.ts';
import { doubtOf } from '../discover/doubt.ts';
import { type Endpoint, hostAndPort } from '../discover/target.ts';
import { probablyMeant, whyNothing } from '../discover/why-nothing.ts';
import type { Discovery } from '../model/discovery.ts';
import { note, spinnerFor } from '../terminal/terminal.ts';
import { say } from '../words/say.ts';
import { accepts } from './accepts.ts';
import { askServer } from './ask-server.ts';
import type { Mailbox, Talk } from './talk.ts';

/** The mail address, and what the search for its server found. */
export async function whichAddress(talk: Talk): Promise<Discovery> {
  const { prompts, io, actions } = talk;
  const text = await prompts.input(io.words.say('wizard-address'), accepts(parseAddress, io));
  const { address } = parseAddress(text);
  const spinner = await spinnerFor(io);
  spinner.show(io.words.say('wizard-searching', { email: address }));
  try {
    return await actions.search(address);
  } finally {
    spinner.hide();
  }
}

/** The mailbox on the server that was found, or on the one somebody names. */
export async function whichServer(talk: Talk, discovery: Discovery): Promise<Mailbox> {
  const found = await acceptFound(talk, discovery);
  if (found === null && discovery.chosen === null) sayWhyNothing(talk, discovery);
  const server = found ?? (await askServer(talk));
  // What was found by a search that was turned down is no evidence for the server that was named instead.
  const user = (found && discovery.chosen?.user) ?? discovery.address;
  return { server, user, discovery: found === null ? undefined : discovery };
}

/** The password will go to this server, so the user sees its name first, and why to look twice. */
async function acceptFound({ prompts, actions, io }: Talk, discovery: Discovery): Promise<Endpoint | null> {
  const { chosen } = discovery;
  if (chosen === null) return null;
  const { host, port, security } = chosen;
  try {
    await actions.refuseInside(discovery);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(error.text, io);
    return null;
  }
  const doubt = doubtOf(discovery);
  if (doubt !== null) note(doubt, io);
  const question = io.words.say('wizard-found', { endpoint: hostAndPort(chosen) });
  return (await prompts.confirm(question, doubt === null)) ? { host, port, security } : null;
}

function sayWhyNothing({ io }: Talk, discovery: Discovery): void {
  const domain = plain(discovery.domain, 80);
  const why = whyNothing(discovery);
  const meant = why === 'no-network' ? null : probablyMeant(discovery.domain);
  note(why === 'no-network' ? say('wizard-no-network') : say(`wizard-${why}`, { domain }), io);
  if (meant !== null) note(say('wizard-probably-meant', { meant }), io);
}
