import { startCourier } from '../../support/courier.ts';
import { everyWay, FOREVER_MS, full, inferred, type Kind, testLimits, users } from './stage.ts';

const kinds: readonly Kind[] = [
  {
    name: 'Courier MAXPERIP',
    start: (maxPerIp) => startCourier({ users, maxPerIp }),
    refusal: inferred,
    announced: false,
    silentMs: 0,
    ways: everyWay,
  },
  {
    name: 'Courier MAXDAEMONS',
    start: (maxDaemons) => startCourier({ users, maxDaemons }),
    refusal: full,
    announced: false,
    silentMs: FOREVER_MS,
    ways: everyWay,
  },
];

testLimits({
  tool: 'courier',
  kinds,
  healthy: () => startCourier({ users }),
  strict: { start: () => startCourier({ users, plaintextRefused: true }) },
});
