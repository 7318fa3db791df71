/** How the server was found, how far we came, and what it said. */
import type { Attempt, Discovery, ServerCandidate } from '../model/discovery.ts';
import type { Cause, Scope, Stage, Verdict } from '../model/refusal.ts';
import type { Security } from '../model/security.ts';
import type { ServerFact } from '../model/server.ts';
import type { Reach, Session, TlsFact } from '../model/session.ts';
import { bool, type Fields, list, nullable, number, object, oneOf, record, type Shape, text, whole } from './shape.ts';

/** Counts and milliseconds: whole or not, never so large that arithmetic with them goes wrong. */
export const count = whole(0, 1_000_000_000);
export const maybeText = nullable(text);

export const security = oneOf<Security>({ tls: true, starttls: true, none: true });

const stage = oneOf<Stage>({
  lookup: true,
  connect: true,
  tls: true,
  greeting: true,
  capability: true,
  starttls: true,
  login: true,
  select: true,
  idle: true,
  logout: true,
});

const cause = oneOf<Cause>({
  'connection-limit': true,
  'server-full': true,
  throttled: true,
  'banned-or-limit': true,
  'wrong-password': true,
  'login-refused': true,
  tls: true,
  unreachable: true,
  unknown: true,
});

const scope: Shape<Scope> = nullable(
  oneOf<Exclude<Scope, null>>({ 'user+ip': true, user: true, ip: true, server: true }),
);

export const verdictFields: Fields<Verdict> = {
  cause,
  scope,
  limit: nullable(number),
  proven: bool,
  text,
  code: maybeText,
  stage,
  credentialsAccepted: nullable(bool),
  meaning: text,
  advice: list(text),
};

const candidateSource = {
  srv: true,
  autoconfig: true,
  'well-known': true,
  ispdb: true,
  mx: true,
  guess: true,
} as const;

const candidate = object<ServerCandidate>({
  host: text,
  port: count,
  security,
  user: maybeText,
  source: oneOf<ServerCandidate['source']>({ ...candidateSource, given: true }),
});

export const discovery = object<Discovery>({
  address: text,
  domain: text,
  chosen: nullable(candidate),
  attempts: list(
    object<Attempt>({
      source: oneOf<Attempt['source']>(candidateSource),
      asked: text,
      answer: text,
      found: list(candidate),
      milliseconds: number,
    }),
  ),
});

const tls = object<TlsFact>({
  protocol: text,
  authorized: bool,
  issue: maybeText,
  validTo: maybeText,
  daysLeft: nullable(number),
  subject: maybeText,
  issuer: maybeText,
});

export const reach = object<Reach>({
  host: text,
  port: count,
  security,
  user: text,
  greeting: maybeText,
  tls: nullable(tls),
  signedIn: bool,
  refusal: nullable(object<Verdict>(verdictFields)),
  insecure: bool,
  capabilities: list(text),
  mechanism: maybeText,
});

export const session = object<Session>({
  host: text,
  port: count,
  security,
  greeting: text,
  user: text,
  tls: nullable(tls),
  capabilities: object<Session['capabilities']>({ beforeLogin: list(text), afterLogin: list(text) }),
  id: record(text),
  mechanism: text,
});

export const server = object<ServerFact>({
  id: text,
  name: text,
  version: maybeText,
  evidence: text,
  limit: nullable(object<NonNullable<ServerFact['limit']>>({ value: number, per: text, source: text })),
});
