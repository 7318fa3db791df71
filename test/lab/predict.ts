/** What the model says about a run, from the profile as it was before the start. */
import type { Account } from '../../src/model/account.ts';
import type { Scalar } from '../../src/model/json.ts';
import { readContent } from '../../src/programs/formats.ts';
import { demandsOf } from '../../src/programs/models.ts';
import { peakOf } from '../../src/programs/thunderbird/peak.ts';
import { type LabRun, servedFolders, situationOf } from './lab-run.ts';
import { profileFile, type StoredProfile } from './stored-profile.ts';

export interface Prediction {
  /** In the situation the run was made in. */
  readonly peak: number;
  readonly quiet: number;
  readonly busy: number;
  readonly worst: number;
}

export async function predict(run: LabRun): Promise<Prediction> {
  const stored = run.profile ?? { prefs: prefsOf(run), folders: {}, tabs: [] };
  const { accounts } = await readContent(profileFile(stored, run.thunderbird));
  const sum = { peak: 0, quiet: 0, busy: 0, worst: 0 };
  accounts.forEach((account, i) => {
    const served = run.accounts[i];
    if (served === undefined) throw new Error(`${run.id}: more accounts than mailboxes`);
    const listed = servedFolders(served);
    sum.peak += peakOf(account.settings, account.folders ?? listed, situationOf(run));
    const [demand] = demandsOf([account], isFirst(account) ? { ...account, folders: listed } : null);
    sum.quiet += demand?.quiet ?? 0;
    sum.busy += demand?.busy ?? 0;
    sum.worst += demand?.worst ?? 0;
  });
  return sum;
}

/** Before the first start only the server knows the folders. */
const isFirst = ({ folders }: Account): boolean => folders === undefined;

/** The preferences a run is set up with: the accounts as the account wizard creates them, and what the run changes. */
export function prefsOf({ accounts, prefs = {} }: LabRun): StoredProfile['prefs'] {
  const all: Record<string, Scalar> = {
    'mail.accountmanager.accounts': accounts.map((_, i) => `account${i + 1}`).join(','),
  };
  accounts.forEach(({ user = 'a1', host = '127.0.0.1', settings = {} }, i) => {
    const server = `mail.server.server${i + 1}`;
    const own = {
      type: 'imap',
      hostname: host,
      userName: user,
      socketType: 0,
      check_new_mail: true,
      login_at_startup: true,
    };
    all[`mail.account.account${i + 1}.server`] = `server${i + 1}`;
    for (const [name, value] of Object.entries({ ...own, ...settings })) all[`${server}.${name}`] = value;
  });
  return { ...all, ...prefs };
}
