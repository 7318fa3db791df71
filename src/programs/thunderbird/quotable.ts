import type { Scalar } from '../../model/json.ts';

/** What somebody writes for a number or a switch. */
const USUAL = /^[ \t]{0,8}(?:-?\d{1,12}|true|false|yes|no|on|off)[ \t]{0,8}$/i;

/** A value of the wrong type, as messages quote it: of any other text nobody knows what it is, so it stays in the file. */
export function quotable(value: Scalar): Scalar {
  return typeof value !== 'string' || USUAL.test(value) ? value : '…';
}
