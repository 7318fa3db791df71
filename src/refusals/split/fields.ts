/** A name of a user, as far as one is taken for one (RFC 5321: 64 characters before the @, 255 behind). */
const NAME = String.raw`([^\s<>()[\]{}"',;:=]{1,255})`;

/** One expression: a log has millions of lines, and each expression is a walk over each of them. The first place counts. */
const USER = new RegExp(
  [
    // Not the "login:" of "imap-login: ".
    String.raw`(?<![\w-])(?:(?:ruser|login|account)=|(?:user|username)[=:] ?)["'<]?${NAME}`,
    // Dovecot: imap(jo)<812><abc>:, auth: sql(jo,192.0.2.1,<abc>)
    String.raw`\b(?:imap|pop3|imap-login|sql|ldap|pam|passwd-file|passwd|static|oauth2|proxy|dict|lua|policy)\(${NAME}[,)]`,
    // Cyrus: badlogin: host [192.0.2.1] plaintext jo SASL(-13); (5 of 5 for jo)
    String.raw`\] (?:plaintext|PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|SCRAM-[\w-]{1,20}) ${NAME} SASL`,
    String.raw`\d of \d{1,9} for ${NAME}\)`,
    // Zimbra: [name=jo@example.org;ip=10.0.0.5;]
    String.raw`\[name=${NAME};`,
    // Roundcube: Login failed for jo@example.org against localhost from 192.0.2.9
    String.raw`\b(?:for user|for username|of user|[Ll]ogin failed for|logins by) ["'<]?${NAME}`,
  ].join('|'),
  'g',
);

const IP4 = String.raw`(?:\d{1,3}\.){3}\d{1,3}`;
const ADDRESS = new RegExp(
  String.raw`\b(?:rip|ip|rhost)=\[?([0-9a-f.:]{3,45})|\b(?:from (?:IP )?(?:address )?|for )\[?((?:::ffff:)?${IP4})|\[(${IP4})\]`,
);

/** Words that stand where a name does and are none: `user=<>` is nobody, `from user+IP` is a limit. */
const nobody = /^(?:unknown|none|null|\*{1,20}|-|\+.{0,20}|user)$/i;

/** Whose sign-in a line of a log is about, or null. */
export function userIn(message: string): string | null {
  USER.lastIndex = 0;
  for (let match = USER.exec(message); match !== null; match = USER.exec(message)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? '';
    if (!nobody.test(name)) return name.replace(/[.,]$/, '');
  }
  return null;
}

export function addressIn(message: string): string | null {
  const match = ADDRESS.exec(message);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/^::ffff:/i, '') ?? null;
}
