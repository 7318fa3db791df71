import type { ContentInfo, SignedData, SignerInfo } from 'pkijs';
import { plain } from '../../base/text.ts';

/** ITU-T X.690 objects of RFC 5652 (CMS) that a profile can be. */
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const ENVELOPED_DATA = '1.2.840.113549.1.7.3';
/** Names and numbers, organisation, mail address: the first of them in a certificate says who signed. */
const NAMES = ['2.5.4.3', '2.5.4.10', '1.2.840.113549.1.9.1'];

const DIGESTS: { readonly [oid: string]: string } = {
  '1.2.840.113549.2.5': 'MD5',
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** What a signed or encrypted container holds. The signature is read, never checked. */
export type Cms =
  | {
      readonly kind: 'signed';
      readonly content: Uint8Array | null;
      readonly signer: string | null;
      readonly digest: string | null;
    }
  | { readonly kind: 'encrypted' };

/**
 * Opens a CMS container (RFC 5652), in DER or BER with lengths left open and the content in pieces.
 * @returns `content` null when the signature stands apart from what it signs; null when it is no such container
 */
export async function openCms(bytes: Uint8Array): Promise<Cms | null> {
  const [{ fromBER }, pki] = await Promise.all([import('asn1js'), import('pkijs')]);
  try {
    // The profile inside is text for others to read: no ASN.1 is looked for in it.
    const { offset, result } = fromBER(bytes, { parseEmbedded: false });
    if (offset === -1) return null;
    const info: ContentInfo = new pki.ContentInfo({ schema: result });
    if (info.contentType === ENVELOPED_DATA) return { kind: 'encrypted' };
    if (info.contentType !== SIGNED_DATA) return null;
    const signed: SignedData = new pki.SignedData({ schema: info.content });
    const content = signed.encapContentInfo.eContent?.getValue();
    const signer = signed.signerInfos[0];
    return {
      kind: 'signed',
      content: content === undefined ? null : new Uint8Array(content),
      signer: signer === undefined ? null : signerName(signed, signer),
      digest: signer === undefined ? null : (DIGESTS[signer.digestAlgorithm.algorithmId] ?? null),
    };
  } catch {
    // Both libraries throw many kinds of error on damaged input; to us it is all the same.
    return null;
  }
}

/** The name in the certificate with the signer's serial number; of the only certificate when there is just one. */
function signerName({ certificates = [] }: SignedData, { sid }: SignerInfo): string | null {
  const known = certificates.filter((one) => 'subject' in one);
  const serial = serialOf(sid);
  const mine =
    known.find((one) => serial !== null && serialOf(one) === serial) ?? (known.length === 1 ? known[0] : null);
  if (!mine) return null;
  const parts = mine.subject.typesAndValues;
  for (const type of NAMES) {
    const name: unknown = parts.find((part) => part.type === type)?.value.valueBlock.value;
    if (typeof name === 'string' && plain(name) !== '') return plain(name, 100);
  }
  return null;
}

function serialOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('serialNumber' in value)) return null;
  const serial = value.serialNumber;
  if (typeof serial !== 'object' || serial === null || !('valueBlock' in serial)) return null;
  const block = serial.valueBlock;
  if (typeof block !== 'object' || block === null || !('valueHexView' in block)) return null;
  return block.valueHexView instanceof Uint8Array ? Buffer.from(block.valueHexView).toString('hex') : null;
}
