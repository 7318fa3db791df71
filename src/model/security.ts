/** How the connection is encrypted: from the first byte, after STARTTLS, or not at all. */
export type Security = 'tls' | 'starttls' | 'none';

const USUAL_PORT: Readonly<Record<Security, number>> = { tls: 993, starttls: 143, none: 143 };

/** 993 for TLS from the first byte (RFC 8314 section 3.2), else 143. */
export function usualPort(security: Security): number {
  return USUAL_PORT[security];
}

export function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 65_536;
}

/** The port a settings file names, as a number or in digits; null when that is none. */
export function portIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return isPort(number) ? number : null;
}
