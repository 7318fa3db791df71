import type { Attempt } from '../model/discovery.ts';
import { say } from '../words/say.ts';
import { type Answer, inWords, listInWords } from './answers.ts';
import { attempt, type SearchContext } from './ask.ts';
import { parseAutoconfig } from './autoconfig.ts';
import { getPage } from './https.ts';

/** The provider's own server is the only one that is told the mail address, as Thunderbird does. */
export async function askAutoconfig(context: SearchContext): Promise<Attempt[]> {
  const { address, domain } = context.address;
  const url = autoconfigUrl(context, domain);
  const asked = `${url.href}?emailaddress=${address}`;
  url.searchParams.set('emailaddress', address);
  return [await attempt(context, 'autoconfig', asked, () => readConfig(context, url, 'autoconfig'))];
}

export async function askWellKnown(context: SearchContext): Promise<Attempt[]> {
  const url = httpsUrl(context, context.address.domain, '/.well-known/autoconfig/mail/config-v1.1.xml');
  return [await attempt(context, 'well-known', url.href, () => readConfig(context, url, 'well-known'))];
}

/** Mozilla's database of providers; it is told the domain. */
export async function askIspdb(context: SearchContext): Promise<Attempt[]> {
  return [await askIspdbFor(context, context.address.domain, 'ispdb')];
}

/** What the provider behind the MX publishes about itself; it is told neither address nor domain. */
export function askProvider(context: SearchContext, domain: string): Promise<Attempt[]> {
  const url = autoconfigUrl(context, domain);
  return Promise.all([
    attempt(context, 'mx', url.href, () => readConfig(context, url, 'mx')),
    askIspdbFor(context, domain, 'mx'),
  ]);
}

function askIspdbFor(context: SearchContext, domain: string, source: Attempt['source']): Promise<Attempt> {
  const base = context.ispdb.endsWith('/') ? context.ispdb : `${context.ispdb}/`;
  return attempt(context, source, `${base}${domain}`, () => readConfig(context, new URL(domain, base), source));
}

function autoconfigUrl(context: SearchContext, domain: string): URL {
  return httpsUrl(context, `autoconfig.${domain}`, '/mail/config-v1.1.xml');
}

function httpsUrl({ httpsPort }: SearchContext, host: string, path: string): URL {
  return new URL(`https://${host}:${httpsPort}${path}`);
}

async function readConfig(context: SearchContext, url: URL, source: Attempt['source']): Promise<Answer> {
  const page = await getPage(url, context);
  const found = await parseAutoconfig(page.text, context.address.address, source);
  const servers = listInWords(found.map(inWords));
  const { host } = page;
  const direct = host === url.hostname;
  return { answer: direct ? say('answer-servers', { servers }) : say('answer-redirected', { servers, host }), found };
}
