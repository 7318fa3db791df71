/**
 * A sentence for a person, not yet in any language: the id of a message in the catalogue (src/words) and what is to be
 * filled in. Rules, probes and facts hold these, so that a report can be shown in another language, searched by id and
 * redacted by the kind of each argument.
 */
export interface Message {
  /** `over-limit`, or `over-limit.title` for an attribute of it. */
  readonly id: string;
  /** What is filled in, by name. */
  readonly args: { readonly [name: string]: Argument };
}

/** A message as JSON has it: with its text, in the language of the report. */
export interface PrintedMessage extends Message {
  /** The sentence. */
  readonly text: string;
}

/** What may be filled in: a name, a number, another message, or a list of them. */
/** For what lies below the catalogue; everything else uses `say`, which checks id and arguments. */
export function message(id: string, args: Message['args'] = {}): Message {
  return { id, args };
}

export type Argument = string | number | Message | readonly (string | Message)[];

/** A sentence on its way into the catalogue: as text still, or as a message already. */
export type Text = string | Message;

/** The same for the same message, whatever the language: for comparing, sorting and logs. */
export function keyOf(text: Text): string {
  return typeof text === 'string' ? text : `${text.id} ${JSON.stringify(text.args)}`;
}
