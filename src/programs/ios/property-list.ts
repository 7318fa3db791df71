import { latin1 } from '../../base/bytes.ts';
import { RefusedFile } from '../../base/errors.ts';
import { utf8 } from '../../base/utf8.ts';
import { invalidXml, parseXml, XmlError } from '../../base/xml.ts';
import { say } from '../../words/say.ts';
import { readBinaryPlist } from './binary-plist.ts';
import { PlistError } from './binary-plist-check.ts';
import { type PlistValue, plistValue } from './plist.ts';
import { isBinaryPlist } from './profile-head.ts';

/** A profile is a few kB; one that carries certificates or an icon some hundred. */
export const MAX_LIST_BYTES = 4_000_000;

/**
 * A property list, as XML or in binary. `bare`: nothing is around it, so its lines are lines of the file.
 *
 * @throws RefusedFile when it is damaged
 */
export async function propertyList(content: Uint8Array, name: string, bare: boolean): Promise<PlistValue> {
  const binary = isBinaryPlist(content);
  try {
    if (binary) return await readBinaryPlist(content);
    return plistValue(await parseXml(utf8(content, name), { maxBytes: MAX_LIST_BYTES }));
  } catch (error) {
    const hint = say(TEMPLATE.test(latin1(content)) ? 'ios-template-hint' : 'ios-correct-hint');
    if (error instanceof PlistError)
      throw new RefusedFile(say('plist-invalid', { file: name, because: error.text }), hint, null);
    if (!(error instanceof XmlError)) throw error;
    if (bare) throw new RefusedFile(invalidXml(name, error), hint, error.line);
    const { line, column, text } = error;
    throw new RefusedFile(say('xml-invalid-signed', { file: name, line, column, because: text }), hint, null);
  }
}

/** Tags of ERB, EJS, PHP, Jinja and Go, which make a profile of a template. */
const TEMPLATE = /<%|<\?(?:php|=)|\{%|\{\{/;
