import type { XmlElement } from '../xml.ts';

export type PlistValue = string | number | boolean | null | PlistValue[] | PlistDict;
export type PlistDict = Map<string, PlistValue>;

/** The keys of com.apple.mail.managed that hold a password. They are passed over unread. */
const SECRETS = new Set(['IncomingPassword', 'OutgoingPassword']);

/**
 * An element of an Apple property list as a value: texts are trimmed, `integer` and `real` are numbers, `data` and
 * whatever is unknown is null. In a dictionary a key without a value is left out and the last of two equal keys counts.
 */
export function plistValue(element: XmlElement): PlistValue {
  switch (element.name) {
    case 'plist':
      return element.children[0] === undefined ? null : plistValue(element.children[0]);
    case 'dict':
      return dictionary(element.children);
    case 'array':
      return element.children.map(plistValue);
    case 'string':
    case 'date':
      return element.text.trim();
    case 'integer':
    case 'real':
      return numeric(element.text.trim());
    case 'true':
    case 'false':
      return element.name === 'true';
    default:
      return null;
  }
}

function dictionary(children: readonly XmlElement[]): PlistDict {
  const dict: PlistDict = new Map();
  children.forEach((child, index) => {
    const key = children[index - 1];
    if (child.name === 'key' || key?.name !== 'key') return;
    const name = key.text.trim();
    if (!SECRETS.has(name)) dict.set(name, plistValue(child));
  });
  return dict;
}

function numeric(text: string): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}
