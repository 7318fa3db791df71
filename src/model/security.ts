/** How the connection is encrypted: from the first byte, after STARTTLS, or not at all. */
export type Security = 'tls' | 'starttls' | 'none';
