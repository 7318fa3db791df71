/** A large provider's IMAP server and the mail domains it serves whose names are not in its own. */
interface MailDomains {
  readonly host: string;
  readonly domains: readonly string[];
  readonly source: string;
}

const ispdb = (name: string): string => `https://live.thunderbird.net/autoconfig/v1.1/${name}`;
const words = (text: string): readonly string[] => text.split(' ');

/** From Mozilla's database of providers (thunderbird/autoconfig c6ad796, 12 March 2026). */
export const mailDomains: readonly MailDomains[] = [
  { host: 'imap.gmail.com', domains: ['googlemail.com', 'google.com'], source: ispdb('googlemail.com') },
  {
    host: 'outlook.office365.com',
    domains: words(
      'hotmail.com live.com msn.com outlook.com windowslive.com outlook.at outlook.be outlook.de outlook.dk outlook.es outlook.fr outlook.ie outlook.it outlook.jp outlook.pt outlook.com.ar outlook.com.au outlook.com.br hotmail.be hotmail.ca hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.it hotmail.nl hotmail.no hotmail.se',
    ),
    source: ispdb('hotmail.com'),
  },
  { host: 'imap.mail.me.com', domains: ['mac.com', 'icloud.com'], source: ispdb('me.com') },
  {
    host: 'imap.mail.yahoo.com',
    domains: words(
      'yahoo.ca yahoo.de yahoo.it yahoo.fr yahoo.es yahoo.se yahoo.co.in yahoo.co.uk yahoo.co.nz yahoo.com.au yahoo.com.ar yahoo.com.br yahoo.com.mx ymail.com myyahoo.com rocketmail.com',
    ),
    source: ispdb('yahoo.com'),
  },
  {
    host: 'imap.aol.com',
    domains: words(
      'aim.com netscape.net netscape.com compuserve.com cs.com aol.de aol.it aol.fr aol.co.uk verizon.net',
    ),
    source: ispdb('aol.com'),
  },
  {
    host: 'imap.mail.att.net',
    domains: words('ameritech.net bellsouth.net currently.com pacbell.net prodigy.net sbcglobal.net swbell.net'),
    source: ispdb('att.net'),
  },
  { host: 'imap.gmx.net', domains: words('gmx.de gmx.at gmx.ch gmx.eu gmx.org gmx.info'), source: ispdb('gmx.net') },
  {
    host: 'imap.gmx.com',
    domains: words('gmx.us gmx.co.uk gmx.es gmx.fr gmx.ca gmx.pt gmx.se gmx.it gmx.li'),
    source: ispdb('gmx.com'),
  },
  {
    host: 'imap.mail.com',
    domains: words('mail.org email.com post.com usa.com consultant.com dr.com engineer.com europe.com'),
    source: ispdb('mail.com'),
  },
  { host: 'imap.1und1.de', domains: words('online.de onlinehome.de schlund.de'), source: ispdb('1und1.de') },
  { host: 'secureimap.t-online.de', domains: ['magenta.de'], source: ispdb('t-online.de') },
  { host: 'imap.vodafonemail.de', domains: words('arcor.de kabelmail.de'), source: ispdb('vodafonemail.de') },
  { host: 'securemail.a1.net', domains: ['aon.at'], source: ispdb('a1.net') },
  { host: 'imaps.bluewin.ch', domains: ['bluemail.ch'], source: ispdb('bluewin.ch') },
  { host: 'imapmail.libero.it', domains: words('iol.it blu.it inwind.it giallo.it'), source: ispdb('libero.it') },
  { host: 'imaps.pec.aruba.it', domains: words('pec.it arubapec.it'), source: ispdb('arubapec.it') },
  { host: 'imap.orange.fr', domains: ['wanadoo.fr'], source: ispdb('orange.fr') },
  { host: 'imap.sfr.fr', domains: words('neuf.fr club-internet.fr'), source: ispdb('sfr.fr') },
  { host: 'imap.kpnmail.nl', domains: words('planet.nl hetnet.nl xs4all.nl telfort.nl'), source: ispdb('kpnmail.nl') },
  {
    host: 'imap.ziggo.nl',
    domains: words('casema.nl chello.nl home.nl quicknet.nl upcmail.nl'),
    source: ispdb('ziggo.nl'),
  },
  { host: 'imap.proximus.be', domains: words('skynet.be belgacom.net'), source: ispdb('skynet.be') },
  { host: 'imap.poczta.onet.pl', domains: words('onet.eu op.pl vp.pl'), source: ispdb('onet.pl') },
  { host: 'imap.seznam.cz', domains: words('email.cz post.cz spoluzaci.cz'), source: ispdb('seznam.cz') },
  { host: 'imap.yandex.com', domains: words('yandex.ru yandex.by yandex.kz ya.ru'), source: ispdb('yandex.ru') },
  { host: 'imap.mail.ru', domains: words('inbox.ru list.ru bk.ru'), source: ispdb('mail.ru') },
  { host: 'imap.zoho.com', domains: ['zohomail.com'], source: ispdb('zoho.com') },
  { host: 'imap.zoho.eu', domains: ['zohomail.eu'], source: ispdb('zoho.eu') },
];
