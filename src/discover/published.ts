import type { Attempt } from '../model/discovery.ts';
import { type Answer, inWords, listInWords } from './answers.ts';
import { type Asking, attempt } from './ask.ts';
import { parseAutoconfig } from './autoconfig.ts';
import { getPage } from './https.ts';

/** The provider's own server is the only one that is told the mail address, as Thunderbird does. */
export async function askAutoconfig(asking: Asking): Promise<Attempt[]> {
  const { address, domain } = asking.address;
  const url = autoconfigUrl(asking, domain);
  const asked = `${url.href}?emailaddress=${address}`;
  url.searchParams.set('emailaddress', address);
  return [await attempt(asking, 'autoconfig', asked, () => readConfig(asking, url, 'autoconfig'))];
}

export async function askWellKnown(asking: Asking): Promise<Attempt[]> {
  const url = httpsUrl(asking, asking.address.domain, '/.well-known/autoconfig/mail/config-v1.1.xml');
  return [await attempt(asking, 'well-known', url.href, () => readConfig(asking, url, 'well-known'))];
}

/** Mozilla's database of providers; it is told the domain. */
export async function askIspdb(asking: Asking): Promise<Attempt[]> {
  return [await askIspdbFor(asking, asking.address.domain, 'ispdb')];
}

/** What the provider behind the MX publishes about itself; it is told neither address nor domain. */
export function askProvider(asking: Asking, domain: string): Promise<Attempt[]> {
  const url = autoconfigUrl(asking, domain);
  return Promise.all([
    attempt(asking, 'mx', url.href, () => readConfig(asking, url, 'mx')),
    askIspdbFor(asking, domain, 'mx'),
  ]);
}

function askIspdbFor(asking: Asking, domain: string, source: Attempt['source']): Promise<Attempt> {
  const base = asking.ispdb.endsWith('/') ? asking.ispdb : `${asking.ispdb}/`;
  return attempt(asking, source, `${base}${domain}`, () => readConfig(asking, new URL(domain, base), source));
}

function autoconfigUrl(asking: Asking, domain: string): URL {
  return httpsUrl(asking, `autoconfig.${domain}`, '/mail/config-v1.1.xml');
}

function httpsUrl({ httpsPort }: Asking, host: string, path: string): URL {
  return new URL(`https://${host}:${httpsPort}${path}`);
}

async function readConfig(asking: Asking, url: URL, source: Attempt['source']): Promise<Answer> {
  const page = await getPage(url, asking);
  const found = await parseAutoconfig(page.text, asking.address.address, source);
  const list = listInWords(found.map(inWords));
  return { answer: page.host === url.hostname ? list : `${list} (redirected to ${page.host})`, found };
}
