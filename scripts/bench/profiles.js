// Thunderbird profiles to read, of the size real ones have: an account each, and a thousand settings that are not ours.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const template = new URL('../../fixtures/programs/thunderbird/bad/fresh/prefs.js', import.meta.url);

/** Writes `count` profiles of about `bytes` each below `folder`. @returns bytes in all */
export function writeProfiles(folder, count, bytes) {
  const account = readFileSync(template, 'utf8');
  const ballast = otherSettings(bytes - account.length);
  let size = 0;
  for (let n = 0; n < count; n += 1) {
    const profile = join(folder, `${String(n).padStart(5, '0')}.default-release`);
    mkdirSync(profile, { recursive: true });
    // Nobody's settings are those of his neighbour.
    const text = account.replaceAll('jo@', `user${n}@`) + ballast;
    writeFileSync(join(profile, 'prefs.js'), text);
    size += Buffer.byteLength(text);
  }
  return size;
}

/** Lines as Thunderbird and its add-ons write them: numbers, truths, texts, and texts with JSON in them. */
function otherSettings(bytes) {
  const kinds = [
    (n) => `user_pref("calendar.list.sortOrder.${n}", ${n * 7919});`,
    (n) => `user_pref("mail.folder.views.${n}.expanded", ${n % 2 === 0});`,
    (n) =>
      `user_pref("extensions.webextensions.uuid.${n}", "3f2b9c1e-${String(n).padStart(4, '0')}-4d1a-9f00-a1b2c3d4e5f6");`,
    (n) => `user_pref("mail.column.widths.${n}", "{\\"subject\\":{\\"width\\":${n},\\"visible\\":true}}");`,
  ];
  let text = '';
  for (let n = 0; text.length < bytes; n += 1) text += `${kinds[n % kinds.length](n)}\n`;
  return text;
}
