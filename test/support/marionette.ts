/** Thunderbird's remote control (Marionette), and giving it a password to remember. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startThunderbird } from './thunderbird.ts';

/** What Thunderbird has to be started with; the preference `marionette.port` chooses another port. */
export const SWITCHES = ['--marionette', '--remote-allow-system-access'];
const PORT = 2828;

export interface Marionette {
  /**
   * Runs the body of an async function in Thunderbird itself; `args` are its `arguments`.
   * @returns what the function returns, as text
   * @throws Error when the function throws
   */
  run(body: string, args?: readonly unknown[]): Promise<string>;
  close(): void;
}

/** Connects to a Thunderbird that is starting or running. */
export async function connectMarionette(port: number = PORT): Promise<Marionette> {
  const socket = await dial(port);
  const say = talkTo(socket);
  await say('WebDriver:NewSession', { capabilities: {} });
  await say('Marionette:SetContext', { value: 'chrome' });
  return {
    async run(body, args = []) {
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done([true, String(value)]), (error) => done([false, String(error)]));`;
      const answer = (await say('WebDriver:ExecuteAsyncScript', { script, args })) as { value: [boolean, string] };
      const [well, text] = answer.value;
      if (!well) throw new Error(text);
      return text;
    },
    close: () => socket.destroy(),
  };
}

/** To be run in Thunderbird with an origin (`imap://HOST`), a user and a password. */
export const STORE_PASSWORD = `const [origin, user, password] = args;
  const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
  login.init(origin, null, origin, user, password, '', '');
  await Services.logins.addLoginAsync(login);`;

/**
 * Starts Thunderbird once and has it store the password in its own, encrypted, way. The profile must not connect at
 * start-up.
 */
export async function storePassword(profile: string, host: string, user: string, password: string): Promise<void> {
  const thunderbird = await startThunderbird(profile, SWITCHES);
  try {
    const marionette = await connectMarionette();
    await marionette.run(STORE_PASSWORD, [`imap://${host}`, user, password]);
    marionette.close();
  } finally {
    await thunderbird.quit();
  }
}

async function dial(port: number): Promise<Socket> {
  for (let i = 0; i < 100; i += 1) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch {
      await sleep(200);
    }
  }
  throw new Error('Thunderbird’s remote control does not answer');
}

/** Messages are `LENGTH:[0, id, command, parameters]`, answers `LENGTH:[1, id, error, result]`. */
function talkTo(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  let buffer = Buffer.alloc(0);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let id = 0;
  // Thunderbird ended: whoever waits for an answer has to know.
  socket.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const size = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + size) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + size).toString());
      buffer = buffer.subarray(colon + 1 + size);
      // The first message is a greeting, not an answer.
      if (!Array.isArray(message)) continue;
      const [, number, error, result] = message as [number, number, unknown, unknown];
      const one = waiting.get(number);
      waiting.delete(number);
      if (error) one?.reject(new Error(JSON.stringify(error)));
      else one?.resolve(result);
    }
  });
  return (command, parameters) => {
    id += 1;
    const text = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answer;
  };
}
