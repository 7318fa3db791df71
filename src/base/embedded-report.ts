/** The element of an HTML report that holds the JSON report: the one place that knows what it is called. */
export const EMBEDDED = {
  open: '<script type="application/json" id="imap-doctor-report">',
  close: '</script>',
} as const;

/** No JSON document begins like this. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}

/**
 * The JSON text in an HTML report, also in one that a browser has saved; null when there is none. The page is searched
 * and not parsed: two looks from left to right, whatever a stranger has written into it.
 */
export function embeddedIn(page: string): string | null {
  const opened = page.indexOf(EMBEDDED.open);
  if (opened === -1) return null;
  const start = opened + EMBEDDED.open.length;
  const end = page.indexOf(EMBEDDED.close, start);
  return end === -1 ? null : page.slice(start, end);
}
