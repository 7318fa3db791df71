import { type ServerRow, serverById, servers } from '../knowledge/servers.ts';
import type { Refusal } from '../model/refusal.ts';
import { advised } from '../model/rule.ts';
import { isSameMailbox } from '../programs/models.ts';
import { defineRule } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { endpointOf } from './server-words.ts';

/** Nobody needs to set a limit lower than this (Dovecot's own default). */
const LOWEST_ADVICE = 10;

export const limitSetting = defineRule({
  id: 'server/limit-setting',
  severity: 'info',
  sources: [
    'the documentation of each server, named with its setting',
    'FairEmail FAQ 23: plan with about half the limit',
  ],
  needs: ['reach', 'server', 'demands', 'connections'],
  *check({ reach, server, demands, connections }) {
    const { refusal } = connections;
    if (refusal?.cause !== 'connection-limit') return;
    const row = whoseLimit(server.id, refusal);
    const wanted = demands.filter((demand) => isSameMailbox(demand, reach)).reduce((sum, { worst }) => sum + worst, 0);
    if (row !== null) yield { ...inSetting(row, refusal, wanted), subject: endpointOf(reach) };
    else if (serverById(server.id)?.setting) yield { ...elsewhere(server.name), subject: endpointOf(reach) };
  },
});

type LimitRow = ServerRow & { readonly setting: string };

/**
 * The software whose limit refused: the one whose setting the words name, else the one that answers, where it refuses
 * like that. Behind a proxy or a firewall the banner says nothing about who refuses.
 */
function whoseLimit(id: string, { text, proven }: Refusal): LimitRow | null {
  const isLimit = (row: ServerRow | null): row is LimitRow => row !== null && row.setting !== null;
  const named = servers.filter(isLimit).find(({ setting }) => {
    const [name] = /^\w{8,}/.exec(setting) ?? [];
    return name !== undefined && text.includes(name);
  });
  if (named !== undefined) return named;
  const own = serverById(id);
  const fits = text === '' ? own?.refusesSilently === true : proven;
  return fits && isLimit(own) ? own : null;
}

function inSetting({ name: software, setting, where, restart, source }: LimitRow, refusal: Refusal, wanted: number) {
  // Never less than what is set today.
  const limit = Math.max(LOWEST_ADVICE, wanted * 2, refusal.limit ?? 0);
  return {
    message: say('server-limit-setting.message', { software, setting }),
    evidence: [
      where === null
        ? say('server-limit-setting.evidence-where-unknown')
        : say('server-limit-setting.evidence-where', { where }),
      say('server-limit-setting.evidence-wanted', { wanted }),
      say('server-limit-setting.evidence-source', { source }),
    ],
    remedy: advised(say('server-limit-setting.remedy', { limit }), [
      restart === null
        ? say('server-limit-setting.step-restart-unknown')
        : say('server-limit-setting.step-restart', { restart }),
    ]),
  };
}

/** The refusal is not in this software's words: its own limit on the connections of a user is not what refused. */
function elsewhere(software: string) {
  return {
    message: say('server-limit-setting.message-elsewhere', { software }),
    evidence: [say('server-limit-setting.evidence-elsewhere', { software })],
    remedy: advised(say('server-limit-setting.remedy-elsewhere'), [
      say('server-limit-setting.step-proxy'),
      say('server-limit-setting.step-processes'),
    ]),
  };
}
