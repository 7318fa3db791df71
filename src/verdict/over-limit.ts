import type { Message, Text } from '../base/message.ts';
import { limitOf } from '../derive/limit.ts';
import type { Connections } from '../model/connections.ts';
import type { FactSheet } from '../model/facts.ts';
import { okValue } from '../model/outcome.ts';
import type { Refusal } from '../model/refusal.ts';
import type { JudgedReport } from '../model/report.ts';
import { programs } from '../programs/index.ts';
import { programName } from '../programs/models.ts';
import { say } from '../words/say.ts';
import { assumption, demandsHere, type Story, sumOf, wants } from './story.ts';

/** The server refused a connection because of a limit, and the team wants to hear of it; null otherwise. */
export function overLimit({ facts, findings }: JudgedReport): Story | null {
  const connections = okValue(facts.connections);
  const refusal = connections?.refusal ?? null;
  const finding = findings.find(({ ruleId }) => ruleId === 'connections/over-limit');
  if (connections === null || refusal === null || finding === undefined) return null;
  const demands = demandsHere(facts);
  const wanted = sumOf(demands);
  return {
    headline: headlineOf(
      connections,
      refusal,
      demands.length === 1 && demands[0] ? programName(demands[0]) : null,
      wanted,
    ),
    because: [
      ...(demands.length > 1 ? [wants(demands)] : assumption(demands[0])),
      ...others(facts),
      ...passwordLine(refusal),
      ...inferredLine(refusal),
    ],
  };
}

function headlineOf({ opened }: Connections, refusal: Refusal, only: Message | null, wanted: number): Message {
  const scope = refusal.scope === 'user+ip' || refusal.scope === 'ip' ? 'network' : 'account';
  const limit = refusal.limit ?? opened;
  if (opened === 0) {
    return refusal.limit === null ? say('verdict-none-left') : say('verdict-none-left-of', { limit, scope });
  }
  if (wanted <= opened) return say('verdict-limit', { limit, scope });
  return only === null
    ? say('verdict-over-limit', { limit, scope, wanted })
    : say('verdict-over-limit-program', { limit, scope, wanted, program: only });
}

/** Connections that were open already: here, where the programs of this computer show that, and elsewhere. */
function others(facts: FactSheet): Text[] {
  const { here = null, elsewhere: others = 0 } = limitOf(facts).open ?? {};
  const held = (okValue(facts.localConnections)?.holders ?? []).map(({ client, process, connections }) =>
    client === null
      ? say('verdict-held-by', { process, connections })
      : say('verdict-held-by-program', { program: programs[client].name, connections }),
  );
  const rest = here === null ? say('verdict-others', { others }) : say('verdict-others-elsewhere', { others });
  return [...(held.length === 0 ? [] : [say('verdict-held-here', { programs: held })]), ...(others > 0 ? [rest] : [])];
}

/** Said only where it is proven. */
function passwordLine({ credentialsAccepted }: Refusal): Message[] {
  return credentialsAccepted === true ? [say('verdict-password-correct')] : [];
}

function inferredLine({ proven }: Refusal): Message[] {
  return proven ? [] : [say('verdict-inferred')];
}
