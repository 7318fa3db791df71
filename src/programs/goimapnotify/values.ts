import type { JsonObject } from '../../base/json-object.ts';
import { plain } from '../../base/text.ts';

/** The keys of one account as goimapnotify finds them: viper does not look at their case. */
export interface Keys {
  /** As the file has it; null when it has none. */
  named(key: string): string | null;
  value(key: string): unknown;
  text(key: string): string;
}

export function keysOf(object: JsonObject): Keys {
  const names = new Map(Object.keys(object).map((name) => [name.toLowerCase(), name]));
  const value = (key: string): unknown => object[names.get(key.toLowerCase()) ?? ''];
  return {
    named: (key) => names.get(key.toLowerCase()) ?? null,
    value,
    text(key) {
      const found = value(key);
      return typeof found === 'string' || typeof found === 'number' ? plain(String(found)) : '';
    },
  };
}

/** mapstructure takes a number, and what strconv.ParseBool takes; yes and on are YAML 1.1's, as a fork of it reads them. */
export function truthIn(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  return value === true || (typeof value === 'string' && /^(?:1|t|true|y|yes|on)$/i.test(value));
}

/** A whole number, in quotes or without. */
export function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}
