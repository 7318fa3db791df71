// The plainest reader of preference files: one regular expression over the text. No comments, escapes or errors.
// Usage: node regex-reader.js FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
let accounts = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name, 'prefs.js'), 'utf8');
  const prefs = new Map();
  for (const [, key, value] of text.matchAll(/^user_pref\("([^"]+)", (.*)\);$/gm)) prefs.set(key, value);
  if (prefs.get('mail.server.server1.type') === '"imap"') accounts += 1;
}
process.stdout.write(JSON.stringify({ accounts }));
