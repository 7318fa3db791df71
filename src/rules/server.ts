import { serverById } from '../knowledge/servers.ts';
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
    const row = serverById(server.id);
    if (connections.refusal?.cause !== 'connection-limit' || !row?.setting) return;
    const wanted = demands.filter((demand) => isSameMailbox(demand, reach)).reduce((sum, { worst }) => sum + worst, 0);
    const { name: software, setting, where, restart, source } = row;
    yield {
      message: say('server-limit-setting.message', { software, setting }),
      evidence: [
        where === null
          ? say('server-limit-setting.evidence-where-unknown')
          : say('server-limit-setting.evidence-where', { where }),
        say('server-limit-setting.evidence-wanted', { wanted }),
        say('server-limit-setting.evidence-source', { source }),
      ],
      subject: endpointOf(reach),
      remedy: advised(say('server-limit-setting.remedy', { limit: Math.max(LOWEST_ADVICE, wanted * 2) }), [
        restart === null
          ? say('server-limit-setting.step-restart-unknown')
          : say('server-limit-setting.step-restart', { restart }),
      ]),
    };
  },
});
