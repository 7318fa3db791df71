/** The whole program's judgement on one of the servers the tests start. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import type { Security } from '../../src/model/security.ts';
import { runBinary } from './binary.ts';
import type { MailServer } from './daemon.ts';

export interface Asked {
  readonly security: Security;
  readonly user: string;
  readonly password: string;
  /** `IMAP_DOCTOR_ACCESS_TOKEN`, in place of the password. */
  readonly token?: string;
  /** Connections to count up to. */
  readonly wanted: number;
  /** Default: the server's own address. */
  readonly host?: string;
}

export interface Checked {
  readonly code: number | null;
  readonly report: Report;
  readonly ids: readonly string[];
}

/** Runs `imap-doctor check --format json`. */
export async function checkServer(server: MailServer, asked: Asked): Promise<Checked> {
  const place = mkdtempSync(join(tmpdir(), 'imap-doctor-check-'));
  const ca = join(place, 'ca.pem');
  writeFileSync(ca, server.ca);
  const { security, user, password, token, wanted, host = server.host } = asked;
  const port = security === 'tls' ? server.ports.tls : server.ports.plain;
  const where = ['--host', host, '--port', `${port}`, '--security', security];
  const trust = security === 'none' ? [] : ['--ca', ca];
  const client = ['--client', `connections=${wanted}`];
  try {
    const { code, stdout, stderr } = await runBinary(
      ['check', '--user', user, ...where, ...trust, ...client, '--format', 'json'],
      {
        env: token === undefined ? { IMAP_DOCTOR_PASSWORD: password } : { IMAP_DOCTOR_ACCESS_TOKEN: token },
        timeoutMs: 130_000,
      },
    );
    if (stdout === '') throw new Error(`no report: ${stderr}`);
    const report = JSON.parse(stdout) as Report;
    return { code, report, ids: report.findings.map(({ ruleId }) => ruleId) };
  } finally {
    rmSync(place, { recursive: true });
  }
}
