import { basename, dirname, join } from 'node:path';
import { latin1 } from '../../base/bytes.ts';
import { ForeignFile, UserError } from '../../base/errors.ts';
import { MAX_BYTES } from '../../base/read-file.ts';
import { plain } from '../../base/text.ts';
import type { ConfigFile, ConfigFormat, OtherFile, SettingsContent } from '../../model/config-format.ts';
import type { DocumentFact, DocumentProblem } from '../../model/document.ts';
import { say } from '../../words/say.ts';
import { accountProblems, imapAccounts, type Located } from './accounts.ts';
import { accountsAlone } from './alone.ts';
import { applyAutoconfig } from './autoconfig.ts';
import { applyPolicy } from './policy.ts';
import { editPrefs } from './prefs-edit.ts';
import { type ParsedPrefs, type Pref, parsePrefs } from './prefs-grammar.ts';
import { addPrefs, emptyLayers, type PrefTable, tableOf } from './prefs-layers.ts';
import { nameThatCounts } from './prefs-names.ts';
import { unreadName } from './unread-name.ts';

export const thunderbirdPrefs: ConfigFormat = {
  id: 'thunderbird-prefs',
  name: say('format-prefs'),
  // It grows with use: one file can describe thousands of accounts.
  maxBytes: MAX_BYTES,
  matches(path, head) {
    if (/^(?:prefs|user)\.js$/i.test(basename(path))) return true;
    return /^[ \t]*(?:user_pref|sticky_pref|pref)\s*\(/m.test(latin1(head));
  },
  read,
  apply: editPrefs,
};

/** Where an administrator's files may lie beside a profile that was copied together with them. */
const POLICIES = ['policies.json', 'distribution/policies.json'];
const AUTOCONFIG = ['thunderbird.cfg', 'autoconfig.cfg', 'mozilla.cfg'];

/**
 * The IMAP accounts of a Thunderbird profile and what each file adds: prefs.js, then user.js, which Thunderbird reads
 * at every start, then AutoConfig, then the policies. Statements Thunderbird passes over are passed over here.
 *
 * @throws UserError when not one statement is understood
 */
function read(file: ConfigFile): SettingsContent {
  const own = parsePrefs(file.bytes, nameThatCounts);
  refuseOther(file, own);
  const layers = emptyLayers();
  addPrefs(layers, own.prefs, { source: 'file', file: file.path });
  const documents = [documentOf(file.path, own)];
  const userJs = basename(file.path).toLowerCase() === 'user.js' ? null : beside(file, ['user.js']);
  const files = { path: file.path, prefs: own.prefs, userJs: new Map<string, Pref>() };
  if (userJs !== null) {
    const parsed = parsePrefs(userJs.bytes, nameThatCounts);
    files.userJs = parsed.prefs;
    addPrefs(layers, parsed.prefs, { source: 'user.js', file: userJs.path });
    documents.push(documentOf(userJs.path, parsed));
  }
  const autoconfig = file.autoconfig ?? beside(file, AUTOCONFIG);
  if (autoconfig !== null) documents.push(applyAutoconfig(layers, autoconfig));
  const policies = file.policies ?? beside(file, POLICIES);
  if (policies !== null) documents.push(applyPolicy(layers, policies));
  const table = tableOf(layers);
  const located = [...accountProblems(table), ...unreadIn(table)];
  const loaded = imapAccounts(table, files, (name) => file.sibling(name));
  const isAlone = loaded.length === 0 && /^user\.js$/i.test(basename(file.path));
  const alone = { file: file.path, format: thunderbirdPrefs.id, prefs: own.prefs };
  return {
    accounts: loaded,
    alone: isAlone ? accountsAlone(table, alone) : [],
    documents: documents.map((document) => withProblems(document, located)),
  };
}

const EXAMPLE = 'user_pref("mail.server.server1.type", "imap");';

function refuseOther({ path, bytes }: ConfigFile, { owners, errors: [first] }: ParsedPrefs): void {
  const file = plain(path);
  // Firefox has the same files; it keeps no mail, and Thunderbird always does.
  if (owners.firefox && !owners.thunderbird) {
    throw new ForeignFile(say('firefox-settings', { file }), say('firefox-settings-hint'));
  }
  if (owners.any || (first === undefined && !bytes.includes(0))) return;
  // Scripts of web pages are often called user.js; only Thunderbird writes a prefs.js.
  const Refusal = /^user\.js$/i.test(basename(path)) ? ForeignFile : UserError;
  throw new Refusal(
    first === undefined
      ? say('thunderbird-not-settings', { file })
      : say('thunderbird-not-settings-because', { file, line: first.line, because: first.message }),
    say('thunderbird-not-settings-hint', { example: EXAMPLE }),
  );
}

function documentOf(file: string, { errors }: ParsedPrefs): DocumentFact {
  const problems = errors.map(({ line, through, message: because }): DocumentProblem => {
    const message = through > line ? say('prefs-lost-through', { because, through }) : because;
    return { line, message, kind: 'syntax' };
  });
  return { file, format: thunderbirdPrefs.id, problems, note: null };
}

/** What prefs.js and user.js set in vain; a policy or an AutoConfig file has its own list. */
function unreadIn(table: PrefTable): Located[] {
  const branches = new Set<string>();
  for (const [name, { value }] of table) {
    if (/^mail\.account\.[^.]{1,100}\.server$/.test(name)) branches.add(`mail.server.${value}`);
  }
  return [...table].flatMap(([name, { line, source, file }]) =>
    source === 'file' || source === 'user.js'
      ? unreadName({ name, line }, branches).map((problem) => ({ ...problem, file }))
      : [],
  );
}

/** The first of these files that is there. */
function beside(file: ConfigFile, names: readonly string[]): OtherFile | null {
  for (const name of names) {
    const bytes = file.sibling(name);
    if (bytes !== null) return { path: join(dirname(file.path), name), bytes };
  }
  return null;
}

function withProblems(document: DocumentFact, located: readonly Located[]): DocumentFact {
  const more = located.filter(({ file }) => file === document.file).map(({ file: _, ...problem }) => problem);
  return { ...document, problems: [...document.problems, ...more] };
}
