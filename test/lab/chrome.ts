/** What is done inside Thunderbird, each as the body of an async function; works in 115 to 153. */

const MODULES = `
  const load = (name) => {
    try { return ChromeUtils.importESModule('resource:///modules/' + name + '.sys.mjs'); }
    catch { return ChromeUtils.import('resource:///modules/' + name + '.jsm'); }
  };
  const { MailServices } = load('MailServices');
  const folderOf = (uri) => {
    const folder = MailServices.folderLookup.getFolderForURL(uri);
    if (!folder) throw new Error('no folder ' + uri);
    return folder;
  };
  const window3 = () => Services.wm.getMostRecentWindow('mail:3pane');
  const tabmail = () => window3().document.getElementById('tabmail');
  const searchFor = () => {
    const session = Cc['@mozilla.org/messenger/searchSession;1'].createInstance(Ci.nsIMsgSearchSession);
    const term = session.createTerm();
    const value = term.value;
    value.attrib = Ci.nsMsgSearchAttrib.Subject;
    value.str = 'message';
    Object.assign(term, { value, attrib: Ci.nsMsgSearchAttrib.Subject, op: Ci.nsMsgSearchOp.Contains, booleanAnd: true });
    return { session, term };
  };
  const copied = (start) => new Promise((resolve, reject) => start({
    QueryInterface: ChromeUtils.generateQI(['nsIMsgCopyServiceListener']),
    onStartCopy() {}, onProgress() {}, setMessageKey() {}, getMessageId() {}, GetMessageId() {},
    onStopCopy: (status) => status === 0 ? resolve() : reject(new Error('copy ' + status)),
  }));
`;

const script = (body: string): string => MODULES + body;

/** Shows a folder. `args`: its URI. */
export const CLICK = script('tabmail().currentAbout3Pane.displayFolder(args[0]);');

/** Opens a folder in a tab behind the others. `args`: its URI. */
export const OPEN_TAB = script("tabmail().openTab('mail3PaneTab', { folderURI: args[0], background: true });");

/** Opens the newest message of a folder in a tab of its own. `args`: the folder's URI. */
export const OPEN_MESSAGE = script(`
  const folder = folderOf(args[0]);
  const messages = [...folder.messages];
  tabmail().openTab('mailMessageTab', { messageURI: folder.getUriForMsg(messages[messages.length - 1]), background: true });
`);

/** `args`: a folder's URI, a flag, whether it is to be set. */
export const SET_FLAG = script('args[2] ? folderOf(args[0]).setFlag(args[1]) : folderOf(args[0]).clearFlag(args[1]);');

/** A saved search, which is left on the screen. `args`: the folders' URIs, whether it searches on the server. */
export const SAVED_SEARCH = script(`
  const { VirtualFolderHelper } = load('VirtualFolderWrapper');
  const root = MailServices.accounts.localFoldersServer.rootFolder;
  VirtualFolderHelper.createNewVirtualFolder('srch', root, args[0].map(folderOf), [searchFor().term], args[1]);
  tabmail().currentAbout3Pane.displayFolder(root.URI + '/srch');
`);

/** A filter that moves mail whose subject says so. `args`: the target's URI, the word in the subject, the action. */
export const FILTER = script(`
  const list = folderOf(args[0]).server.getFilterList(null);
  const filter = list.createFilter('to ' + args[0]);
  filter.filterType = args[3];
  const term = filter.createTerm();
  const value = term.value;
  value.attrib = Ci.nsMsgSearchAttrib.Subject;
  value.str = args[1];
  Object.assign(term, { value, attrib: Ci.nsMsgSearchAttrib.Subject, op: Ci.nsMsgSearchOp.Contains, booleanAnd: true });
  filter.appendTerm(term);
  const action = filter.createAction();
  action.type = args[2] === 'copy' ? Ci.nsMsgFilterAction.CopyToFolder : Ci.nsMsgFilterAction.MoveToFolder;
  action.targetFolderUri = args[0];
  filter.appendAction(action);
  filter.enabled = true;
  list.insertFilterAt(0, filter);
  list.saveToDefaultFile();
`);

/** The regular check, now. */
export const CHECK_NOW = script(`
  for (const { incomingServer } of MailServices.accounts.accounts) {
    if (incomingServer?.type === 'imap') incomingServer.performBiff(window3().msgWindow);
  }
`);

/** A search on the server. `args`: the folders' URIs. */
export const SEARCH = script(`
  const { session, term } = searchFor();
  for (const uri of args[0]) session.addScopeTerm(Ci.nsMsgSearchScope.onlineMail, folderOf(uri));
  session.appendTerm(term);
  let hits = 0;
  await new Promise((resolve) => {
    session.registerListener({
      QueryInterface: ChromeUtils.generateQI(['nsIMsgSearchNotify']),
      onSearchHit: () => { hits += 1; }, onNewSearch() {}, onSearchDone: resolve,
    }, Ci.nsIMsgSearchSession.allNotifications);
    session.search(window3().msgWindow);
  });
  return hits;
`);

/** Compact all folders. `args`: any folder's URI. */
export const COMPACT_ALL = script('folderOf(args[0]).server.rootFolder.compactAll(null, null);');

/** Moves the newest message. `args`: from, to. */
export const MOVE = script(`
  const [from, to] = args.map(folderOf);
  const messages = [...from.messages];
  await copied((listener) => MailServices.copy.copyMessages(from, [messages[messages.length - 1]], to, true, listener, null, false));
`);

/** Stores a message as the copy of a sent mail or a draft is. `args`: the folder, a file with the message. */
export const APPEND = script(`
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(args[1]);
  await copied((listener) => MailServices.copy.copyFileMessage(file, folderOf(args[0]), null, false, 0, '', listener, null));
`);

/** Trusts a server's certificate. `args`: the host, the port, the certificate (DER, base64). */
export const TRUST = `
  const certificate = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).constructX509FromBase64(args[2]);
  const overrides = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
  try { overrides.rememberValidityOverride(args[0], args[1], {}, certificate, false); }
  catch { overrides.rememberValidityOverride(args[0], args[1], {}, certificate, 7, false); }
`;

/** How many messages Thunderbird shows. `args`: the folder's URI. */
export const COUNT = script('return folderOf(args[0]).getTotalMessages(false);');
