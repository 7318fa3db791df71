import { startCyrus } from '../../support/cyrus.ts';
import { everyWay, FOREVER_MS, full, type Kind, testLimits, users } from './stage.ts';

const kinds: readonly Kind[] = [
  {
    name: 'Cyrus maxlogins_per_user',
    start: (perUser) => startCyrus({ users, perUser }),
    refusal: { cause: 'connection-limit', scope: 'user', proven: true, code: null, stage: 'login' },
    announced: true,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Cyrus maxlogins_per_host',
    start: (perHost) => startCyrus({ users, perHost }),
    // The newcomer counts as well.
    admits: (limit) => limit - 1,
    refusal: { cause: 'connection-limit', scope: 'ip', proven: true, code: null, stage: 'login' },
    announced: true,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Cyrus maxchild',
    start: (maxchild) => startCyrus({ users, maxchild }),
    refusal: full,
    announced: false,
    silentMs: FOREVER_MS,
    ways: everyWay,
  },
];

testLimits({
  tool: 'cyrus',
  kinds,
  healthy: () => startCyrus({ users }),
  strict: { start: () => startCyrus({ users, plaintextRefused: true }) },
});
