import { isPlaceholder } from '../../base/placeholder.ts';
import type { XmlElement } from '../../base/xml.ts';

export type PlistValue = string | number | boolean | null | PlistValue[] | PlistDict;

export interface PlistDict {
  readonly entries: Map<string, PlistValue>;
  /** The line each key stands in, from 1; empty for a binary list. */
  readonly lines: Map<string, number>;
}

/** The keys of com.apple.mail.managed that hold a password. */
const SECRETS = new Set(['IncomingPassword', 'OutgoingPassword']);

/**
 * An element of an Apple property list as a value: texts are trimmed, `integer` and `real` are numbers, `data` and
 * whatever is unknown is null. In a dictionary a key without a value is left out and the last of two equal keys counts.
 * Of a password only whether there is one is kept, as a boolean.
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
  const dict: PlistDict = { entries: new Map(), lines: new Map() };
  children.forEach((child, index) => {
    const key = children[index - 1];
    if (child.name === 'key' || key?.name !== 'key') return;
    const name = key.text.trim();
    setEntry(dict, name, plistValue(child));
    dict.lines.set(name, key.line);
  });
  return dict;
}

/** Puts a value in; of a password it keeps only whether there is one, which a place to be filled in is not. */
export function setEntry(dict: PlistDict, key: string, value: PlistValue): void {
  dict.entries.set(key, SECRETS.has(key) ? isPassword(value) : value);
}

function isPassword(value: PlistValue): boolean {
  return value !== '' && value !== null && !(typeof value === 'string' && isPlaceholder(value));
}

function numeric(text: string): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

export function isDict(value: PlistValue | undefined): value is PlistDict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
