/** Gives Thunderbird a password to remember, through its remote control (Marionette). */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startThunderbird } from './thunderbird.ts';

/** What Thunderbird has to be started with, and the preference that names the port. */
const SWITCHES = ['--marionette', '--remote-allow-system-access'];
const PORT = 2828;

/**
 * Starts Thunderbird once and has it store the password in its own, encrypted, way. The profile must not connect at
 * start-up.
 */
export async function storePassword(profile: string, host: string, user: string, password: string): Promise<void> {
  const thunderbird = await startThunderbird(profile, SWITCHES);
  try {
    const socket = await dial();
    const say = talkTo(socket);
    await say('WebDriver:NewSession', { capabilities: {} });
    await say('Marionette:SetContext', { value: 'chrome' });
    await say('WebDriver:ExecuteAsyncScript', {
      args: [`imap://${host}`, user, password],
      script: `const [origin, user, password, done] = arguments;
        const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
        login.init(origin, null, origin, user, password, '', '');
        Services.logins.addLoginAsync(login).then(() => done('stored'), error => done(String(error)));`,
    });
    socket.destroy();
  } finally {
    await thunderbird.quit();
  }
}

async function dial(): Promise<Socket> {
  for (let i = 0; i < 100; i += 1) {
    const socket = connect(PORT, '127.0.0.1');
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
