import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Opens `count` connections one after another and tells by how much each made this process grow, in bytes: `rss` as
 * the system counts it, and `own` without the parts of Node.js' executable that were used for the first time meanwhile.
 */
export async function weigh(open, count, closeAll) {
  const held = [];
  const before = await settled();
  for (let i = 0; i < count; i += 1) held.push(await open());
  const after = await settled();
  await closeAll(held);
  const each = (name) => (after[name] - before[name]) / count;
  process.stdout.write(JSON.stringify({ rss: each('rss'), own: each('own'), whole: after.rss }));
}

async function settled() {
  for (let i = 0; i < 4; i += 1) {
    globalThis.gc();
    await sleep(50);
  }
  const { rss } = process.memoryUsage();
  const anonymous = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return { rss, own: Number(anonymous?.[1]) * 1024 };
}
