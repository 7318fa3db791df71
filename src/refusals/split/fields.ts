/** Longest name of a user that is taken for one, in characters (RFC 5321: 64 for the part before the @, 255 for the rest). */
const NAME = String.raw`[^\s<>()[\]{}"',;:=]{1,255}`;

const users: readonly RegExp[] = [
  new RegExp(String.raw`\buser=<(${NAME})>`, 'i'),
  new RegExp(String.raw`\b(?:user|username|login|account)[=:] ?["'<]?(${NAME})`, 'i'),
  // Dovecot: imap(jo)<812><abc>:, auth: sql(jo,192.0.2.1,<abc>)
  new RegExp(
    String.raw`\b(?:imap|pop3|imap-login|sql|ldap|pam|passwd-file|passwd|static|oauth2|proxy|dict|lua)\((${NAME})[,)]`,
  ),
  // Cyrus: badlogin: host [192.0.2.1] plaintext jo SASL(-13); (5 of 5 for jo)
  new RegExp(String.raw`\] (?:plaintext|PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|SCRAM-[\w-]{1,20}) (${NAME}) SASL`),
  new RegExp(String.raw`\(\d{1,9} of \d{1,9} for (${NAME})\)`),
  // Zimbra: [name=jo@example.org;ip=10.0.0.5;]
  new RegExp(String.raw`\[name=(${NAME});`),
  // Roundcube: Login failed for jo@example.org against localhost from 192.0.2.9
  new RegExp(String.raw`\b(?:for user|for username|of user|login failed for|logins by) ["'<]?(${NAME})`, 'i'),
  new RegExp(String.raw`\[user=(${NAME})\]`),
];

const addresses: readonly RegExp[] = [
  /\brip=([0-9a-f.:]{3,45})/i,
  /\bip=\[?([0-9a-f.:]{3,45})/i,
  /\brhost=([0-9a-f.:]{3,45})/i,
  /\bfrom (?:ip )?(?:address )?\[?((?:\d{1,3}\.){3}\d{1,3})/i,
  /\bfor (::ffff:(?:\d{1,3}\.){3}\d{1,3})/i,
  /\[((?:\d{1,3}\.){3}\d{1,3})\]/,
];

/** Whose sign-in a line of a log is about, or null. */
export function userIn(message: string): string | null {
  const user = firstOf(users, message);
  // user=<> is nobody.
  return user === null || /^(?:|unknown|none|null|\*{1,20}|-)$/.test(user) ? null : user.replace(/[.,]$/, '');
}

export const addressIn = (message: string): string | null =>
  firstOf(addresses, message)?.replace(/^::ffff:/i, '') ?? null;

function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return null;
}
