import type { Secret } from './secret.ts';

/** Who signs in where, and with what. The secret shows itself only to the wire. */
export interface Credentials {
  readonly kind: 'password' | 'token';
  readonly user: string;
  readonly host: string;
  readonly port: number;
  readonly secret: Secret;
}
