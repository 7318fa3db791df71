/**
 * The forms in which templates and management systems leave a value open: {{name}}, ${name}, $NAME (Jamf), %Name%
 * (Profile Manager), <%= name %>, <name>, [[name]], @NAME@, __NAME__.
 */
const OPEN =
  /\{\{[^}]{0,200}\}\}|\$\{[^}]{0,200}\}|^\$[A-Z][A-Z0-9_]{1,60}$|^%[A-Za-z][A-Za-z0-9_]{0,60}%$|<%[^%]{0,200}%>|^<[^<>]{1,200}>$|^\[\[[^\]]{1,200}\]\]$|^@@?[A-Z][A-Z0-9_]{1,60}@@?$|^__[A-Z][A-Z0-9_]{1,60}__$/;

/** Whether a value is a place that is still to be filled in, and no value. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 1000 && OPEN.test(text.trim());
}
