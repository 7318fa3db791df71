/** What providers take in place of the normal password, as they say themselves. */
export interface PasswordRow {
  /** A row of the table of servers. */
  readonly id: string;
  /** An app password, or none at all: only a sign-in through the browser. */
  readonly takes: 'app-password' | 'none';
  /** Where an app password is made; null where there are none. */
  readonly page: string | null;
  readonly source: string;
}

export const passwordRows: readonly PasswordRow[] = [
  {
    id: 'gmail',
    takes: 'app-password',
    page: 'https://myaccount.google.com/apppasswords',
    source: 'https://support.google.com/mail/answer/185833',
  },
  {
    id: 'icloud',
    takes: 'app-password',
    page: 'https://account.apple.com',
    source: 'https://support.apple.com/102654',
  },
  {
    id: 'yahoo-aol',
    takes: 'app-password',
    page: 'https://login.yahoo.com/account/security',
    source: 'https://help.yahoo.com/kb/SLN15241.html',
  },
  {
    id: 'outlook-m365',
    takes: 'none',
    page: null,
    source:
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
  },
];
