// A real Dovecot for the benchmarks: the one of the tests, which is TypeScript.
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

export const USER = 'jo';
export const PASSWORD = 'correct-horse-7351';

/** Starts Dovecot, hands it to `work`, and ends it whatever happens. */
export async function withDovecot(options, work) {
  const loader = await createViteServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { startDovecot } = await loader.ssrLoadModule('/test/support/dovecot.ts');
    const dovecot = await startDovecot({ users: { [USER]: PASSWORD }, ...options });
    try {
      return await work(dovecot);
    } finally {
      await dovecot.stop();
    }
  } finally {
    await loader.close();
  }
}
