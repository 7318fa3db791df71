import { readFile } from 'node:fs/promises';
import { UserError } from '../../base/errors.ts';
import { plain } from '../../base/text.ts';

/** The file of `--ca`. @throws UserError when it cannot be read or holds no certificate */
export async function readCa(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError(`The certificate file ${plain(path)} cannot be read (${code}).`);
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new UserError(
      `${plain(path)} holds no certificate.`,
      '--ca expects a PEM file with "-----BEGIN CERTIFICATE-----".',
    );
  }
  return text;
}
