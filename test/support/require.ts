/** Tests that need a program this machine may lack. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, test } from 'vitest';
import { courierHindered } from './courier.ts';
import { dovecotInstalled } from './dovecot.ts';
import { silentNetworkHindered } from './silent-network.ts';
import { thunderbirdInstalled } from './thunderbird.ts';
import { type Unpacked, unpack, unpacked } from './unpacked.ts';

type Tool =
  | 'chromium'
  | 'dovecot'
  | 'cyrus'
  | 'courier'
  | 'haproxy'
  | 'nginx'
  | 'mbsync'
  | 'neomutt'
  | 'nft'
  | 'offlineimap'
  | 'pre-commit'
  | 'script'
  | 'thunderbird'
  | 'tmux';

/** Where the real programs have to be there, a missing one fails; elsewhere it skips. */
const required = process.env['CI'] === 'true' || process.env['IMAP_DOCTOR_REAL'] === '1';

const tools: Readonly<Record<Tool, { present: () => boolean; name: string; install: string }>> = {
  dovecot: { present: dovecotInstalled, name: 'Dovecot 2.3', install: 'apt-get install dovecot-imapd' },
  chromium: {
    present: () => answers('chromium', '--version'),
    name: 'Chromium',
    install: 'apt-get install --no-install-recommends chromium',
  },
  cyrus: {
    present: () => ready('cyrus'),
    name: 'Cyrus IMAP',
    install: 'bash test/support/unpack-servers.sh cyrus',
  },
  courier: {
    present: () => courierHindered() === null && ready('courier'),
    name: 'Courier-IMAP',
    install: courierHindered() ?? 'bash test/support/unpack-servers.sh courier',
  },
  haproxy: {
    present: () => ready('haproxy'),
    name: 'HAProxy',
    install: 'bash test/support/unpack-servers.sh haproxy',
  },
  nginx: {
    present: () => ready('nginx'),
    name: 'nginx with its mail module',
    install: 'bash test/support/unpack-servers.sh nginx',
  },
  script: {
    present: () => answers('script', '--version'),
    name: 'script (util-linux)',
    install: 'apt-get install bsdutils',
  },
  thunderbird: {
    present: thunderbirdInstalled,
    name: 'Thunderbird with Xvfb',
    install: 'apt-get install --no-install-recommends thunderbird xvfb',
  },
  tmux: { present: () => answers('tmux', '-V'), name: 'tmux', install: 'apt-get install tmux' },
  nft: { present: () => answers('nft', '--version'), name: 'nftables', install: 'apt-get install nftables iproute2' },
  neomutt: { present: () => answers('neomutt', '-v'), name: 'neomutt', install: 'apt-get install neomutt' },
  mbsync: { present: () => answers('mbsync', '--version'), name: 'mbsync', install: 'apt-get install isync' },
  // Its classes are asked where Debian puts them.
  offlineimap: {
    present: () => existsSync('/usr/share/offlineimap3/offlineimap'),
    name: 'offlineimap',
    install: 'apt-get install offlineimap3',
  },

  'pre-commit': {
    present: () => answers('pre-commit', '--version'),
    name: 'pre-commit',
    install: 'apt-get install --no-install-recommends pre-commit',
  },
};

/** `describe`, when the tool is there. Missing, it fails where tools are required, else skips and says so on stderr. */
export function describeWith(tool: Tool, title: string, suite: () => void): void {
  const { present, name, install } = tools[tool];
  if (present()) {
    describe(title, suite);
  } else if (required) {
    describe(title, () => {
      test(`needs ${name}`, () => {
        throw new Error(`No ${name} on this machine (${install}), and CI or IMAP_DOCTOR_REAL asks for real programs.`);
      });
    });
  } else {
    process.stderr.write(`skipped: no ${name} on this machine (${install})\n`);
    describe.skip(title, suite);
  }
}

/** The same for a network of our own. Where the tools are there and the kernel gives none, nobody can be blamed. */
export function describeWithSilentNetwork(title: string, suite: () => void): void {
  const because = answers('nft', '--version') ? silentNetworkHindered() : null;
  if (because === null) {
    describeWith('nft', title, suite);
    return;
  }
  process.stderr.write(`skipped: ${because}\n`);
  describe.skip(title, suite);
}

/** Where it has to be there it is fetched; elsewhere nobody's network is used without being asked. */
function ready(server: Unpacked): boolean {
  return unpacked(server) !== null || (required && unpack(server));
}

function answers(command: string, question: string): boolean {
  try {
    execFileSync(command, [question], { timeout: 5000, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
