import { plain } from '../base/text.ts';
import type { Failure } from '../model/outcome.ts';
import type { Reach, Session } from '../model/session.ts';
import { defineStep, StepFailed } from '../model/step.ts';
import type { Reply, Wire } from '../wire/wire.ts';
import { say } from '../words/say.ts';
import type { Net } from './net.ts';

/** What the server says about itself after the sign-in: capabilities and ID. */
export const sessionProbe = defineStep({
  provides: 'session',
  needs: ['reach'],
  async run({ reach }, net: Net) {
    if (!reach.signedIn) throw new StepFailed(failureOf(reach));
    const wire = net.signedIn();
    const afterLogin = await wire.readCapabilities();
    return sessionOf(reach, afterLogin, await readId(wire, afterLogin));
  },
});

function failureOf({ refusal }: Reach): Failure {
  return {
    code: refusal?.cause ?? 'unknown',
    message: refusal?.meaning ?? say('sign-in-failed'),
    hint: refusal?.advice[0] ?? '',
    evidence: refusal?.text || null,
  };
}

function sessionOf(reach: Reach, afterLogin: readonly string[], id: Record<string, string>): Session {
  const { host, port, security, greeting, user, tls, capabilities, mechanism } = reach;
  return {
    host,
    port,
    security,
    greeting: greeting ?? '',
    user,
    tls,
    capabilities: { beforeLogin: capabilities, afterLogin: afterLogin.map((word) => plain(word, 60)).slice(0, 200) },
    id,
    mechanism: mechanism ?? '',
  };
}

/** RFC 2971. We name ourselves, so that the server's log shows who connected. */
async function readId(wire: Wire, capabilities: readonly string[]): Promise<Record<string, string>> {
  if (!capabilities.includes('ID')) return {};
  const reply = await wire.command('capability', 'ID ("name" "imap-doctor")');
  return parseId(reply);
}

function parseId(reply: Reply): Record<string, string> {
  const line = reply.untagged.find((one) => /^\* ID \(/i.test(one)) ?? '';
  const words = [...line.slice(0, 4000).matchAll(/"((?:[^"\\]|\\.){0,300})"|\bNIL\b/gi)].map((match) =>
    plain((match[1] ?? '').replace(/\\(.)/g, '$1')),
  );
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < words.length && pairs.length < 30; i += 2) {
    const [name, value] = [words[i], words[i + 1]];
    if (name && value) pairs.push([name.toLowerCase(), value]);
  }
  return Object.fromEntries(pairs);
}
