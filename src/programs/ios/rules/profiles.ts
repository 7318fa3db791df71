import type { Message } from '../../../base/message.ts';
import type { MailPayload, ProfileFact, ProfileServer } from '../../../model/apple-profile.ts';
import type { DocumentFact } from '../../../model/document.ts';
import type { Place, Remedy } from '../../../model/finding.ts';
import { advised } from '../../../model/rule.ts';
import { say } from '../../../words/say.ts';

export const SCHEMA = 'Apple device-management schema, com.apple.mail.managed';

export interface Profile {
  readonly document: DocumentFact;
  readonly profile: ProfileFact;
}

export function profilesIn(documents: readonly DocumentFact[]): Profile[] {
  return documents.flatMap((document) =>
    document.profile === undefined ? [] : [{ document, profile: document.profile }],
  );
}

export interface Mail extends Profile {
  readonly mail: MailPayload;
}

export function mailIn(documents: readonly DocumentFact[]): Mail[] {
  return profilesIn(documents).flatMap((one) => one.profile.mail.map((mail) => ({ ...one, mail })));
}

/** A server with the names its keys have in this kind of file. */
interface Server extends ProfileServer {
  readonly side: 'incoming' | 'outgoing';
  readonly portKey: string;
  readonly sslKey: string;
  readonly authenticationKey: string;
}

export function serversOf({ profile, mail }: Mail): readonly [Server, Server] {
  const server = (side: Server['side']): Server => {
    const word = side === 'incoming' ? 'Incoming' : 'Outgoing';
    const key = (inProfile: string, inDeclaration: string): string =>
      profile.kind === 'profile' ? `${word}MailServer${inProfile}` : `${word}Server.${inDeclaration}`;
    return {
      side,
      ...mail[side],
      portKey: key('PortNumber', 'Port'),
      sslKey: key('UseSSL', 'UseSSL'),
      authenticationKey: key('Authentication', 'AuthenticationMethod'),
    };
  };
  return [server('incoming'), server('outgoing')];
}

export function placeIn({ document }: Profile, key: string | null, line: number | null = null): Place {
  return { file: document.file, key, line };
}

/** Where a key of an account stands, or where the account begins when it does not stand there. */
export function placeOfKey(mail: Mail, key: string): Place {
  const { lines } = mail.mail;
  return placeIn(mail, key, lines[key] ?? Object.values(lines)[0] ?? null);
}

/** What to change in a profile, and how it comes to the devices. Never an edit: profiles are often signed. */
export function inProfile({ profile }: Profile, text: Message, change: Message): Remedy {
  const steps =
    profile.kind === 'declaration'
      ? [change, say('profile-step-send-again')]
      : [
          change,
          ...(profile.signature === null ? [] : [say('profile-step-sign-again')]),
          say('profile-step-install-again'),
        ];
  return advised(text, steps);
}
