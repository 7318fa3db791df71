/** Settings files as a whole, and what an Apple profile sets up. */

import type {
  MailPayload,
  ProfileAuthentication,
  ProfileFact,
  ProfileFlaw,
  ProfileServer,
} from '../model/apple-profile.ts';
import type { DocumentFact, DocumentProblem, ProblemKind } from '../model/document.ts';
import type { Files, UnreadFile } from '../model/files.ts';
import { count, maybeText } from './server.ts';
import { bool, list, nullable, number, object, oneOf, optional, record, scalar, text } from './shape.ts';

const server = object<ProfileServer>({
  host: text,
  port: nullable(number),
  portSet: bool,
  ssl: nullable(bool),
  authentication: nullable(
    oneOf<ProfileAuthentication>({ none: true, password: true, 'cram-md5': true, ntlm: true, 'http-md5': true }),
  ),
  user: text,
});

const mail = object<MailPayload>({
  account: text,
  type: nullable(oneOf<NonNullable<MailPayload['type']>>({ imap: true, pop3: true })),
  incoming: server,
  outgoing: server,
  pathPrefix: maybeText,
  passwordKeys: list(text),
  lines: record(count),
});

const flaw = object<ProfileFlaw>({
  kind: oneOf<ProfileFlaw['kind']>({ missing: true, malformed: true, repeated: true }),
  key: text,
  inside: text,
  found: maybeText,
  line: nullable(count),
});

const profile = object<ProfileFact>({
  kind: oneOf<ProfileFact['kind']>({ profile: true, declaration: true }),
  identifier: text,
  name: text,
  signature: nullable(object<NonNullable<ProfileFact['signature']>>({ signer: maybeText, digest: maybeText })),
  packing: nullable(oneOf<NonNullable<ProfileFact['packing']>>({ PEM: true, 'S/MIME': true })),
  encrypted: bool,
  payloadTypes: list(text),
  mail: list(mail),
  flaws: list(flaw),
});

export const files = object<Files>({
  read: list(text),
  unread: list(object<UnreadFile>({ file: text, because: text, hint: maybeText })),
  passedOver: count,
});

const problem = object<DocumentProblem>({
  line: nullable(count),
  message: text,
  kind: optional(
    oneOf<ProblemKind>({
      syntax: true,
      'wrong-type': true,
      'number-becomes-boolean': true,
      'not-applied': true,
      'only-new-accounts': true,
      program: true,
      'duplicate-account': true,
    }),
  ),
  key: optional(text),
  value: optional(scalar),
});

export const document = object<DocumentFact>({
  file: text,
  format: text,
  problems: list(problem),
  note: maybeText,
  profile: optional(profile),
});
