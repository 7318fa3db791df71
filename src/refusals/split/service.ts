/** For which purpose a text was written: one about sending mail has other limits. */
export type Service = 'sending' | null;

const SENDING =
  /\bE?SMTPS?\b|\bsmtpd?\b|\bpostfix\b|\bexim\b|\bsubmission\b|\b[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b|\b(?:MAIL FROM|RCPT TO)\b|too many recipients|outgoing (?:mail )?server|postausgang|sending of the message|senden der nachricht|invio del messaggio|l'envoi du message|envío del mensaje|servidor de salida/i;
const READING =
  /\bIMAP4?\b|\bimaps?\b|\bPOP3\b|\* (?:BYE|OK|NO) |\b(?:NO|BAD) \[|\bimap-login\b|\bpop3-login\b|\bINBOX\b/i;

/** Tells a line about sending mail. A text that is only about sending is so in every line. */
export function serviceOf(line: string, whole: string): Service {
  if (SENDING.test(line) && !READING.test(line)) return 'sending';
  return SENDING.test(whole) && !READING.test(whole) ? 'sending' : null;
}
