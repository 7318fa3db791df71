/** Throw-away certificates for test servers: an authority of our own, ECDSA P-256 throughout. */
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';

export interface Credentials {
  /** PKCS#8 PEM. */
  readonly key: string;
  /** X.509 PEM. */
  readonly cert: string;
}

interface IssueOptions {
  /** DNS names or IP addresses; they go into subjectAltName, the first one into the subject as well. */
  readonly names: readonly string[];
  /** Default: an hour ago. */
  readonly notBefore?: Date;
  /** Default: in 30 days. */
  readonly notAfter?: Date;
}

export interface Authority {
  /** The authority's own certificate, PEM: what a client has to trust. */
  readonly ca: string;
  issue(options: IssueOptions): Promise<Credentials>;
  /** A certificate that signed itself, known to no authority. */
  selfSigned(names: readonly string[]): Promise<Credentials>;
}

type X509 = typeof import('@peculiar/x509');
interface Signer {
  readonly name: string;
  readonly keys: webcrypto.CryptoKeyPair;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const HOUR = 3_600_000;

/** Makes a new authority. Its key lives in memory only. */
export async function makeAuthority(): Promise<Authority> {
  const x509 = await loadX509();
  const signer: Signer = { name: 'CN=imap-doctor test authority', keys: await makeKeys() };
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: signer.name,
    ...lifetime({}),
    keys: signer.keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(signer.keys.publicKey),
    ],
  });
  return {
    ca: `${certificate.toString('pem')}\n`,
    issue: (options) => makeLeaf(x509, options, signer),
    selfSigned: (names) => makeLeaf(x509, { names }, null),
  };
}

async function makeLeaf(x509: X509, options: IssueOptions, signer: Signer | null): Promise<Credentials> {
  const keys = await makeKeys();
  const subject = `CN=${options.names[0] ?? 'localhost'}`;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject,
    issuer: signer?.name ?? subject,
    ...lifetime(options),
    publicKey: keys.publicKey,
    signingKey: (signer?.keys ?? keys).privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        options.names.map((name) => ({ type: isIP(name) === 0 ? ('dns' as const) : ('ip' as const), value: name })),
      ),
    ],
  });
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  return { key: x509.PemConverter.encode(key, 'PRIVATE KEY'), cert: `${certificate.toString('pem')}\n` };
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

function lifetime(options: Pick<IssueOptions, 'notBefore' | 'notAfter'>): { notBefore: Date; notAfter: Date } {
  return {
    notBefore: options.notBefore ?? new Date(Date.now() - HOUR),
    notAfter: options.notAfter ?? new Date(Date.now() + 30 * 24 * HOUR),
  };
}

/** Positive and without a leading zero byte, as RFC 5280 section 4.1.2.2 asks. */
function serial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(8));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

/** The library's dependency injection (tsyringe) wants the metadata functions of the old decorator proposal. */
async function loadX509(): Promise<X509> {
  await import('reflect-metadata');
  return await import('@peculiar/x509');
}
