import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end. @throws Error with what it said when it ends with anything above `worst`. */
export async function run(command, args, env = {}, worst = 0) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
  const [code] = await once(child, 'close');
  if (code === null || code > worst) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said.stderr}`);
  return said;
}
