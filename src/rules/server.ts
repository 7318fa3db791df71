import { count } from '../base/text.ts';
import { serverById } from '../knowledge/servers.ts';
import { advised, defineRule } from '../model/rule.ts';
import { isSameMailbox } from '../programs/models.ts';

export const limitSetting = defineRule({
  id: 'server/limit-setting',
  severity: 'info',
  title: 'Where the limit is set on the server, for whoever runs it',
  why:
    'When the limit is smaller than what one person with a computer and a phone needs, the cure may be on the server. ' +
    'A limit that counts an account and an address has room for everybody behind one router only when it is a good deal above ' +
    'what one Thunderbird may open (5); connections that dropped are counted for up to half an hour more, so twice the need is a sane value.',
  sources: [
    'the documentation of each server, named with its setting',
    'FairEmail FAQ 23: plan with about half the limit',
  ],
  needs: ['reach', 'server', 'demands', 'connections'],
  *check({ reach, server, demands, connections }) {
    const row = serverById(server.id);
    if (connections.refusal?.cause !== 'connection-limit' || !row?.setting) return;
    const wanted = demands.filter((demand) => isSameMailbox(demand, reach)).reduce((sum, { worst }) => sum + worst, 0);
    yield {
      message: `For whoever runs the server: ${row.name} sets this limit with ${row.setting}.`,
      evidence: [
        row.where ? `Where: ${row.where}` : 'Where it stands is not known for certain.',
        `Your mail programs may want ${count(wanted, 'connection')} of this account; twice that leaves room for connections that dropped.`,
        `Source: ${row.source}`,
      ],
      subject: `${reach.host}:${reach.port}`,
      remedy: advised(
        `If you run this server and the need is honest: set the limit to ${Math.max(10, wanted * 2)}.`,
        row.restart
          ? [`Then: ${row.restart}`]
          : ['How the change takes effect is not known for certain: see its documentation.'],
      ),
    };
  },
});
