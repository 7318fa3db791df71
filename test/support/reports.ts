/** Reports for reporter tests: with something in them of every kind. */
import { diagnoseSheet } from '../../src/engine/offline.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { account, connections, refusal, sheet } from './sheets.ts';

/** The folder the reports are made in. */
export const ROOT = '/srv/repository';

/** An error about the server, warnings in files inside and outside the repository, and a note. */
export const mixed: FactSheet = sheet({
  accounts: [
    account({ maxConnections: 5 }, { file: `${ROOT}/profiles/müller & co/prefs.js` }),
    account({ idle: false }, { file: '/home/jo/xyz.default/prefs.js', account: 'Work', user: 'work@example.org' }),
    account({}, { client: 'ios', format: 'mobileconfig', file: `${ROOT}/mail.mobileconfig` }),
  ],
  connections: { ...connections, opened: 3, stopped: 'refused', refusal },
});

export const reportOn = (facts: FactSheet, policy: Partial<Policy> = {}): Report =>
  diagnoseSheet(facts, { ...defaultPolicy(ROOT), ...policy }).report;
