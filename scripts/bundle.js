import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/**
 * Puts modules of ours together, each of `input` a file in `folder` under its own name: for scripts that need parts of
 * the program the package does not have for themselves. Packages are left out.
 */
export async function bundle(input, folder) {
  await build({
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input,
    platform: 'node',
    // Packages by name; ours by path.
    external: /^[a-z@]/,
    output: { dir: folder, entryFileNames: '[name].js' },
  });
}
