import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { say } from '../words/say.ts';
import { Declined, statusInWords } from './answers.ts';
import type { SearchContext } from './ask.ts';

const MOST_REDIRECTS = 3;
/** A real file has a few KB. */
const MOST_BYTES = 256 * 1024;
/** Node gives each address but the last only 250 ms, which is too little for a slow mobile network. */
export const ADDRESS_MS = 1000;

export interface Page {
  readonly text: string;
  /** The host that answered in the end. */
  readonly host: string;
}

/**
 * Reads a text over HTTPS, following up to three redirects, all of them HTTPS.
 * @throws Declined when the answer is no text; the system's error when there is none
 */
export async function getPage(start: URL, context: SearchContext): Promise<Page> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await request(url, context);
    try {
      const status = response.statusCode ?? 0;
      if (status === 200) return { text: await bodyOf(response), host: url.hostname };
      if (![301, 302, 303, 307, 308].includes(status)) throw new Declined(statusInWords(status));
      url = redirected(url, response.headers.location ?? '', context.address.address);
    } finally {
      response.destroy();
    }
  }
  throw new Declined(say('answer-redirects', { most: MOST_REDIRECTS }));
}

function request(url: URL, { lookup, signal, trust }: SearchContext): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (url.protocol !== 'https:') throw new Declined(say('answer-only-https'));
    const options = {
      signal,
      agent: false as const,
      lookup: lookup.forSockets(signal),
      autoSelectFamilyAttemptTimeout: ADDRESS_MS,
      headers: { 'user-agent': 'imap-doctor', accept: 'text/xml, application/xml' },
      ...(trust ? { secureContext: trust } : {}),
    };
    get(url, options, resolve).on('error', reject);
  });
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Declined(say('answer-too-long', { kilobytes: MOST_BYTES / 1024 }));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The next URL. Another host is none of those the mail address may be sent to, so it is taken out there. */
function redirected(from: URL, location: string, address: string): URL {
  if (!URL.canParse(location, from.href)) throw new Declined(say('answer-redirect-nowhere'));
  const to = new URL(location, from);
  if (to.protocol !== 'https:') throw new Declined(say('answer-redirect-http'));
  to.username = '';
  to.password = '';
  if (to.host !== from.host) {
    for (const [key, value] of [...to.searchParams]) if (value.includes(address)) to.searchParams.delete(key);
  }
  return to;
}
