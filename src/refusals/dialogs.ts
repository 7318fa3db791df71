/** What a text means, what it does not mean, and what to do, in plain words for a user. */
export interface Words {
  readonly meaning: string;
  readonly advice: readonly string[];
}

const serverWords =
  'Find the server’s own words (Thunderbird: Ctrl+Shift+J shows the error console; or ask the mail host for its log) and explain those.';
const measure =
  'Run imap-doctor check: it counts how many connections the server gives, and says whether the password is right.';
const fewer = 'Lower the number of connections each mail program keeps open (in Thunderbird: 1).';
const close =
  'Close the mail programs on all devices, wait two minutes and try again. If it works then, it is a connection limit.';
const elsewhere =
  'Try from another network (a phone on mobile data). If it works there, this network is banned or blocked, or over its limit.';

/** What the dialogs of mail programs mean: mostly less than they say. */
export const dialogWords = {
  'client-guess': {
    meaning:
      'The mail program guesses. The server closed the connection before it said a word, and the program supposes that there are too many. A connection limit is likely when it comes with several folders or devices, but a ban of this network and an outage of the server look the same. It does not mean that the password is wrong.',
    advice: ['Do not change the password.', close, elsewhere, fewer, measure],
  },
  'login-dialog': {
    meaning:
      'The mail program says that the sign-in failed and not why. It shows this for a wrong password, but for a connection limit as well, for IMAP that is switched off, and when an app password is needed. It does not prove that the password is wrong.',
    advice: [
      'Do not type another password before this one was tried elsewhere: sign in to webmail with it.',
      'If it works there: it is a connection limit, IMAP is off, or an app password is needed.',
      close,
      measure,
    ],
  },
  'oauth-dialog': {
    meaning:
      'The sign-in through the browser (OAuth2) did not work at this server. The program shows that when the permission has run out, and also when the server refused for another reason, for example because too many connections were open (Gmail). It does not mean that the password is wrong.',
    advice: [close, 'Else sign in again in the mail program.', serverWords],
  },
  disconnected: {
    meaning:
      'A connection that stood was closed; the text does not say by whom or why. Possible are: nothing had happened on it for long (normal), a limit of the server that ends the oldest connection, a ban, a restart of the server, or the router. Alone it proves nothing, and it is not about the password.',
    advice: ['Once in a while: nothing needs to be done.', 'Several times an hour: run imap-doctor check.', fewer],
  },
  'refused-dialog': {
    meaning:
      'Nobody took the connection at that address and port: the service is down, the port is wrong, or a firewall turns this network away (a ban after failed sign-ins looks like this). The password was never asked for, and a connection limit does not look like this.',
    advice: ['Check server name and port (993 with SSL/TLS).', elsewhere, 'Wait an hour: many bans end by themselves.'],
  },
  'no-answer': {
    meaning:
      'The server did not answer in time. The network, a firewall that drops a banned address, a wrong port, or a server that is full all look like this. The password was not judged.',
    advice: ['Check server name and port (993 with SSL/TLS).', elsewhere, measure],
  },
  'no-way': {
    meaning:
      'The mail program could not reach the server: most often the name is wrong or this computer is offline. It says nothing about limits or the password.',
    advice: ['Check the spelling of the server name, and that this computer is online.', measure],
  },
  'auth-method': {
    meaning:
      'The server does not take the password the way the program is set to send it. That is about the setting for encryption or the authentication method, not about the password itself and not about a limit.',
    advice: [
      'Set the connection security to SSL/TLS (port 993) or STARTTLS (port 143).',
      'Then choose "Normal password" as authentication method.',
    ],
  },
  certificate: {
    meaning:
      'The encrypted connection failed: the server’s certificate is not the one expected, or the two do not agree on a version of TLS. The password was not sent, and no limit is behind this.',
    advice: [
      'Check the server name: it must be one the certificate is made for.',
      'Check the date and time of this device.',
      'If both are right, tell the mail host; do not accept the certificate blindly.',
    ],
  },
  'ios-silent': {
    meaning:
      'The iPhone or iPad got no answer. A bad network, a ban, a certificate or a known trouble of iOS 18 with long folder lists can be the cause. It is no sign of a connection limit, nor of a wrong password.',
    advice: [elsewhere, 'Restart the device and update iOS.', measure],
  },
  webmail: {
    meaning:
      'The webmail did not get through to the mail server behind it. The server may be down; or a connection limit is reached, because to the server all users of the webmail come from one address. It does not mean that the password is wrong.',
    advice: [
      'Wait some minutes and try again.',
      'Tell the person who runs the webmail: the mail server should learn the users’ own addresses, or allow the webmail more connections.',
    ],
  },
  'misread-limit': {
    meaning:
      'The program stopped trying for a while because it believes the password was wrong several times. It takes a connection limit for that as well, so a limit or a wrong password can be behind it.',
    advice: ['Sign in to webmail of the mail host with the same password.', 'If that works, do not change it.', fewer],
  },
  'no-push': {
    meaning:
      'The program says that this server cannot announce new mail by itself (IDLE), so it looks at intervals. That is not a connection limit and nothing is broken.',
    advice: [
      'Set the interval short enough for you, for example 10 minutes.',
      'Run imap-doctor check to see whether the server really has no IDLE.',
    ],
  },
  'silent-drop': {
    meaning:
      'The server closed the connection without a word. A connection limit, a ban of this network (after wrong passwords or too many sign-ins) and an outage all look like this; which one it is is not proven.',
    advice: [close, elsewhere, measure],
  },
  mailcore: {
    meaning:
      'The program’s number for "too many simultaneous connections", made for Gmail (15 for an account, all devices together). Some programs show it for other refusals too, so look for the server’s own words. It is not a wrong password.',
    advice: ['Do not change the password.', 'Close the mail programs on other devices and try again.', fewer],
  },
  followup: {
    meaning:
      'This is only what follows: the sign-in before it failed, and the program went on as if it had worked. The cause stands in the answer to the sign-in, one line earlier: a wrong password or a limit, for example.',
    advice: ['Look for the answer to LOGIN or AUTHENTICATE before this line, and explain that.'],
  },
  wrapper: {
    meaning:
      'The mail program passes on words of the server that are not in our table. Only those words tell the cause; the dialog itself proves neither a limit nor a wrong password.',
    advice: [measure, 'Ask the mail host, and quote the server’s words.'],
  },
} satisfies Record<string, Words>;
