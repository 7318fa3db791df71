/** Takes a secret out of a server's line and leaves what the line is made of: a password may be a word of the protocol. */

/** Tag, kind of answer and response code (RFC 9051 section 7, RFC 5530): words everybody knows, and no secret. */
const STRUCTURE =
  /^(?:\+ ?|\* \d{1,10} (?:EXISTS|RECENT|EXPUNGE|FETCH)\b|(?:\*|d\d{1,9}) (?:OK|NO|BAD|BYE|PREAUTH|CAPABILITY|ID|LIST|LSUB|STATUS|FLAGS|NAMESPACE|SEARCH|ENABLED)\b(?: \[(?:CAPABILITY|ALERT|LIMIT|UNAVAILABLE|AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|NOPERM|INUSE|IN-USE|SERVERBUG|OVERQUOTA|THROTTLED|READ-ONLY|READ-WRITE|UIDVALIDITY|UIDNEXT|PERMANENTFLAGS|TRYCREATE|ALREADYEXISTS|NONEXISTENT|REFERRAL)\b)?)/i;

/** Words of a capability list that are no secret, even when they are somebody's password. */
const CAPABILITY =
  /^(?:IMAP4(?:rev[12])?|IDLE|ID|UTF8=ACCEPT|ENABLE|LITERAL[+-]|SASL-IR|STARTTLS|LOGINDISABLED|LOGIN-REFERRALS|NAMESPACE|UIDPLUS|CHILDREN|UNSELECT|QUOTA|SORT|THREAD=[A-Z]{1,20}|MOVE|CONDSTORE|QRESYNC|COMPRESS=DEFLATE|SPECIAL-USE|LIST-EXTENDED|LIST-STATUS|ESEARCH|WITHIN|BINARY|NOTIFY|METADATA|ACL|AUTH=(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|EXTERNAL|ANONYMOUS|SCRAM-SHA-(?:1|256|512)(?:-PLUS)?))$/i;

export function hideInLine(line: string, hide: (text: string) => string): string {
  if (hide(line) === line) return line;
  const [structure = ''] = STRUCTURE.exec(line) ?? [];
  const rest = line.slice(structure.length);
  if (!/CAPABILITY$/i.test(structure)) return structure + hide(rest);
  // Behind the list of a response code there is text.
  const end = structure.includes('[') ? rest.indexOf(']') : -1;
  const list = end === -1 ? rest : rest.slice(0, end);
  const words = list.split(' ').map((word) => (CAPABILITY.test(word) ? word : hide(word)));
  return structure + words.join(' ') + (end === -1 ? '' : hide(rest.slice(end)));
}
