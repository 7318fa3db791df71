#!/usr/bin/env node
// Writes src/words/<language>/thunderbird-labels.ftl: the names of Thunderbird's menus, buttons and fields as terms, so
// that every sentence shows them exactly as the reader sees them on the screen. Run it where Thunderbird and its language
// packs are installed:
//   apt-get install thunderbird thunderbird-l10n-{it,de,fr,es-es}
//   node scripts/thunderbird-labels.js
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser, serializeExpression } from '@fluent/syntax';
import { propertiesOf, textsIn } from './thunderbird-strings.js';

const OWN = '/usr/lib/thunderbird/omni.ja';
const PACKS = '/usr/lib/thunderbird/extensions';
/** The pack of each language that is not named like it. */
const PACK_OF = { es: 'es-ES' };

// The names are the same in Thunderbird 115, 128, 140 and 153 (history of github.com/thunderbird/thunderbird-l10n at
// 2023-06-26, 2024-07-01, 2025-06-20 and 2026-08-22), but for Italian 115, which has “Informazioni sulla risoluzione dei
// problemi”. So one set of names serves all versions.

/** Each term: the file and the name the label has in Thunderbird. Several are joined by “…”, the field between them. */
const LABELS = {
  settings: ['messenger/messenger.ftl', 'appmenu-settings.label'],
  'account-settings': ['messenger/messenger.dtd', 'accountManagerCmd2.label'],
  help: ['menubar.ftl', 'menu-help-help-title.label'],
  troubleshooting: ['appmenu.ftl', 'appmenu-help-troubleshooting-info.label'],
  'profile-folder': ['aboutSupport.ftl', 'app-basics-profile-dir'],
  'enterprise-policies': ['aboutSupport.ftl', 'app-basics-enterprise-policies'],
  'error-console': ['messenger/messenger.dtd', 'errorConsoleCmd.label'],
  general: ['preferences.ftl', 'pane-general-title'],
  'config-editor': ['preferences.ftl', 'config-editor-button.label'],
  'privacy-security': ['preferences.ftl', 'pane-privacy-title'],
  'saved-passwords': ['preferences.ftl', 'passwords-button.label'],
  'server-settings': ['prefs.properties', 'prefPanel-server'],
  'server-name': ['am-server-top.dtd', 'serverName.label'],
  'check-at-startup': ['am-server-top.dtd', 'loginAtStartup.label'],
  'check-every': ['am-server-top.dtd', 'biffStart.label', 'biffEnd.label'],
  'immediate-notifications': ['am-server-top.dtd', 'useIdleNotifications.label'],
  'connection-security': ['am-server-top.dtd', 'connectionSecurity.label'],
  'security-starttls': ['am-server-top.dtd', 'connectionSecurityType-2.label'],
  'security-tls': ['am-server-top.dtd', 'connectionSecurityType-3.label'],
  'authentication-method': ['am-server-top.dtd', 'authMethod.label'],
  'normal-password': ['messenger.properties', 'authPasswordCleartextViaSSL'],
  'encrypted-password': ['messenger.properties', 'authPasswordEncrypted'],
  kerberos: ['messenger.properties', 'authKerberos'],
  ntlm: ['messenger.properties', 'authNTLM'],
  'tls-certificate': ['messenger.properties', 'authExternal'],
  oauth2: ['messenger.properties', 'authOAuth2'],
  advanced: ['am-server-top.dtd', 'advancedButton.label'],
  'max-connections': ['am-server-advanced.dtd', 'maximumConnectionsNumber.label'],
  ok: ['global/dialog.properties', 'button-accept'],
  'folder-properties': ['messenger/messenger.dtd', 'folderContextProperties2.label'],
  'always-check-folder': ['folderProps.dtd', 'folderCheckForNewMessages2.label'],
  'remove-message-data': ['removeAccount.dtd', 'removeData.label'],
};

/**
 * The terms of one language.
 *
 * @param {string} language a folder of src/words
 * @returns {string | null} the whole file; null where the pack is not installed
 */
export function labelsIn(language) {
  const path =
    language === 'en' ? OWN : join(PACKS, `langpack-${PACK_OF[language] ?? language}@thunderbird.mozilla.org.xpi`);
  if (!existsSync(path)) return null;
  const suffixes = [...new Set(Object.values(LABELS).map(([file]) => file))];
  const wanted = new RegExp(`/(?:${suffixes.map((file) => file.replaceAll('.', '\\.')).join('|')})$`);
  const texts = textsIn(readFileSync(path), wanted).map(([name, text]) => [name, valuesOf(name, text)]);
  const terms = Object.entries(LABELS).map(([term, [file, ...ids]]) => {
    const found = ids.map((id) => {
      const [, values] = texts.find(([name, all]) => name.endsWith(`/${file}`) && all.has(id)) ?? [];
      if (!values) throw new Error(`${path} has no ${id} in ${file}`);
      return values.get(id).replace(/[\s\u00a0\u202f]*:?\s*$/, '');
    });
    return `-tb-${term} = ${found.join(' … ')}`;
  });
  return `${headOf(language)}\n${terms.join('\n')}\n`;
}

function headOf(language) {
  const name = language === 'en' ? 'thunderbird' : `thunderbird-l10n-${(PACK_OF[language] ?? language).toLowerCase()}`;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder
  const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });
  return `# Written by scripts/thunderbird-labels.js from Debian's ${name} ${version}: not to be changed by hand.
# Menus, buttons and fields as Thunderbird shows them in this language.
`;
}

/** What a file of Thunderbird names: by id, or by id and attribute in Fluent. */
function valuesOf(name, text) {
  if (name.endsWith('.dtd')) {
    return new Map([...text.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/g)].map(([, id, value]) => [id, value]));
  }
  if (name.endsWith('.properties')) return new Map(propertiesOf(text));
  const values = new Map();
  for (const entry of new FluentParser({ withSpans: false }).parse(text).body) {
    if (entry.type !== 'Message') continue;
    if (entry.value) values.set(entry.id.name, plain(entry.value));
    for (const { id, value } of entry.attributes) values.set(`${entry.id.name}.${id.name}`, plain(value));
  }
  return values;
}

/** The text of a pattern. Where it depends on the system, the one most systems show. */
function plain({ elements }) {
  return elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      if (element.expression.type !== 'SelectExpression') return `{ ${serializeExpression(element.expression)} }`;
      return plain(element.expression.variants.find((variant) => variant.default).value);
    })
    .join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../src/words', import.meta.url));
  for (const { name: language } of readdirSync(root, { withFileTypes: true }).filter((entry) =>
    /^[a-z]{2}(-[A-Z]{2})?$/.test(entry.name),
  )) {
    const file = labelsIn(language);
    if (file === null) throw new Error(`Thunderbird's language pack for ${language} is not installed.`);
    writeFileSync(join(root, language, 'thunderbird-labels.ftl'), file);
  }
}
