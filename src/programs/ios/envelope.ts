import { latin1 } from '../../base/bytes.ts';
import { type Cms, openCms } from './cms.ts';
import { kindOf } from './profile-head.ts';

/** What was found around a profile, and the profile itself. */
export interface Opened {
  /** null when it is sealed for somebody's key. */
  readonly content: Uint8Array | null;
  /** The outermost signature; null when it is not signed. */
  readonly signature: { readonly signer: string | null; readonly digest: string | null } | null;
  /** The text it was wrapped in; null when it was not. */
  readonly packing: 'PEM' | 'S/MIME' | null;
}

/** What is wrong with what is around a profile. */
type Flaw = 'damaged' | 'cut-off' | 'empty' | 'without-content' | 'too-many';

/** The file cannot be opened. */
export class EnvelopeError extends Error {
  readonly flaw: Flaw;

  constructor(flaw: Flaw) {
    super(flaw);
    this.name = 'EnvelopeError';
    this.flaw = flaw;
  }
}

/** A profile in a signature in S/MIME text in PEM is three; more is nobody's mistake. */
const MOST_LAYERS = 4;

/**
 * Takes everything around a profile off: PEM, S/MIME text, a CMS signature.
 * @throws EnvelopeError
 */
export async function unwrap(file: Uint8Array): Promise<Opened> {
  let bytes = file;
  let signature: Opened['signature'] = null;
  let packing: Opened['packing'] = null;
  for (let layer = 0; layer <= MOST_LAYERS; layer += 1) {
    const kind = kindOf(bytes);
    if (kind === null) return { content: bytes, signature, packing };
    if (kind === 'pem') {
      packing ??= 'PEM';
      bytes = fromPem(bytes);
    }
    if (kind === 'mime') {
      packing ??= 'S/MIME';
      const { content, apart } = fromMime(bytes);
      if (apart !== null) signature ??= signatureOf(await openCms(apart));
      bytes = content;
    }
    if (kind !== 'der') continue;
    const cms = await openCms(bytes);
    if (cms === null) throw new EnvelopeError('damaged');
    if (cms.kind === 'encrypted') return { content: null, signature, packing };
    if (cms.content === null) throw new EnvelopeError('without-content');
    signature ??= signatureOf(cms);
    bytes = cms.content;
  }
  throw new EnvelopeError('too-many');
}

function signatureOf(cms: Cms | null): { signer: string | null; digest: string | null } {
  return cms?.kind === 'signed' ? { signer: cms.signer, digest: cms.digest } : { signer: null, digest: null };
}

/** RFC 7468, section 2. */
function fromPem(bytes: Uint8Array): Uint8Array {
  const text = latin1(bytes);
  const begin = text.indexOf('-----', text.indexOf('-----BEGIN') + 10) + 5;
  const end = text.indexOf('-----END', begin);
  if (end === -1) throw new EnvelopeError('cut-off');
  return decoded(text.slice(begin, end));
}

/**
 * The body of a MIME part; of several parts the first, which is what is signed, and apart from it the signature
 * (RFC 8551, section 3.5.3).
 */
function fromMime(bytes: Uint8Array): { content: Uint8Array; apart: Uint8Array | null } {
  const { head, body } = mimePart(latin1(bytes));
  const boundary = /boundary\s*=\s*(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i.exec(head);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!/^content-type:\s*multipart\//im.test(head) || mark === undefined) {
    return { content: isBase64(head) ? decoded(body) : Buffer.from(body, 'latin1'), apart: null };
  }
  const [, first, second] = `\n${body}`.split(`\n--${mark}`, 3);
  if (first === undefined || second === undefined) throw new EnvelopeError('cut-off');
  return { content: Buffer.from(first.replace(/^\r?\n/, ''), 'latin1'), apart: decoded(mimePart(second).body) };
}

function mimePart(text: string): { head: string; body: string } {
  const gap = /\r?\n\r?\n/.exec(text);
  if (gap === null) throw new EnvelopeError('cut-off');
  return { head: text.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' '), body: text.slice(gap.index + gap[0].length) };
}

function isBase64(head: string): boolean {
  return /^content-transfer-encoding:\s*base64/im.test(head);
}

function decoded(base64: string): Uint8Array {
  const bytes = Buffer.from(base64.replace(/\s+/g, ''), 'base64');
  if (bytes.length === 0) throw new EnvelopeError('empty');
  return bytes;
}
