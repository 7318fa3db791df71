import { keyOf, type Text } from './message.ts';

/**
 * The tool was used wrongly, or a file cannot be read: the message goes to stderr as it is and the exit code is 2.
 * Everything else that is thrown is a mistake of ours (exit code 3).
 */
export class UserError extends Error {
  readonly text: Text;
  readonly hint: Text | null;

  constructor(message: Text, hint: Text | null = null) {
    super(keyOf(message));
    this.name = 'UserError';
    this.text = message;
    this.hint = hint;
  }
}

/** A settings file whose own program would refuse it too: `lint` reports that as an error in this file. */
export class RefusedFile extends UserError {
  /** From 1; null when it is about the file as a whole. */
  readonly line: number | null;

  constructor(message: Text, hint: Text | null, line: number | null) {
    super(message, hint);
    this.name = 'RefusedFile';
    this.line = line;
  }
}

/** A file with a name of ours that belongs to another program: in a folder it is passed over. */
export class ForeignFile extends UserError {
  constructor(message: Text, hint: Text | null) {
    super(message, hint);
    this.name = 'ForeignFile';
  }
}

/** The user pressed Ctrl-C, or closed the prompt: exit code 130. */
export class Interrupted extends Error {
  constructor() {
    super('Interrupted.');
    this.name = 'Interrupted';
  }
}
