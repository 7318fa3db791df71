import { pathUnder } from '../base/path-under.ts';
import { plain } from '../base/text.ts';
import { homepage, pageOf } from '../base/version.ts';
import { filesOf } from '../derive/files-read.ts';
import type { UnreadFile } from '../model/files.ts';
import type { Finding, SkippedRule } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import { rules } from '../rules/index.ts';
import { CRASHED } from '../rules/judgement.ts';
import { titleOf, whyOf } from '../words/rule.ts';
import type { Words } from '../words/words.ts';
import { safe } from './json.ts';
import { endpointOf, lastTwo, locationOf } from './place.ts';
import { remedyLines, spelled } from './spelled.ts';
import { verdictText } from './verdict.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 section 3.27.10. */
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0 (OASIS), in the subset that code scanning of GitHub understands. */
export function sarif(report: Report, root: string, words: Words): string {
  const index = new Map<string, number>(descriptors.map(({ id }, i) => [id, i]));
  const crashed = report.findings.some(({ ruleId }) => ruleId === CRASHED);
  const { unread } = filesOf(report);
  const log: Json = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: homepage(),
            rules: descriptors.map((rule) => ruleOf(rule, words)),
          },
        },
        language: words.language,
        columnKind: 'utf16CodeUnits',
        properties: { verdict: wellFormed(verdictText(report, words)) },
        invocations: [
          {
            executionSuccessful: !crashed && unread.length === 0,
            endTimeUtc: report.at,
            toolExecutionNotifications: [
              verdictOf(report, words),
              ...unread.map((file) => notReadOf(file, root, words)),
              ...report.skipped.map((skipped) => notCheckedOf(skipped, index, words)),
            ],
          },
        ],
        results: report.findings.map((finding) =>
          resultOf(finding, { report, root, words }, index.get(finding.ruleId) ?? -1),
        ),
      },
    ],
  };
  return `${safe(JSON.stringify(log, null, 2))}\n`;
}

type Descriptor = Pick<Rule, 'id' | 'severity' | 'sources'>;

const RULES_PAGE = pageOf('docs/rules.md');

/** Every rule, with or without findings, and the one for a rule that crashed. */
const descriptors: readonly Descriptor[] = [...rules, { id: CRASHED, severity: 'error', sources: [] }];

function ruleOf(rule: Descriptor, words: Words): Json {
  const { id, severity, sources } = rule;
  const why = words.show(whyOf(rule));
  const from = sources.length > 0 ? [words.say('sarif-sources', { source: sources.join('; ') })] : [];
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: `${words.show(titleOf(rule))}.` },
    fullDescription: { text: why },
    help: { text: [why, ...from, words.say('sarif-more', { ruleId: id })].join('\n\n') },
    helpUri: `${RULES_PAGE}#${anchorOf(id)}`,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['imap', id.split('/')[0] ?? id] },
  };
}

/** As GitHub and GitLab make it of a heading: `## connections/over-limit` is #connectionsover-limit. */
const anchorOf = (id: string): string => id.replaceAll('/', '');

/** `connections/over-limit` is `ConnectionsOverLimit` where an identifier is wanted. */
function nameOf(id: string): string {
  return id
    .split(/[/-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

interface Context {
  readonly report: Report;
  readonly root: string;
  readonly words: Words;
}

function resultOf(finding: Finding, { report, root, words }: Context, ruleIndex: number): Json {
  const { ruleId, severity, message, evidence, at, remedy, fingerprint } = spelled(finding, words);
  const { path, line } = locationOf(finding, report, root);
  const endpoint = at === null ? endpointOf(report) : null;
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: {
      text: [message, ...evidence.map((one) => `- ${one}`), ...remedyLines(remedy, words)].map(wellFormed).join('\n'),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: Math.max(1, line) },
        },
      },
    ],
    partialFingerprints: { 'imapDoctor/v1': fingerprint },
    ...(endpoint === null ? {} : { properties: { endpoint: plain(endpoint) } }),
  };
}

/** What the report comes to, before everything else. */
function verdictOf(report: Report, words: Words): Json {
  const { severity } = report.verdict;
  return {
    level: severity === null ? 'none' : levels[severity],
    message: { text: wellFormed(verdictText(report, words)) },
  };
}

/** A file that could not be read has no result either; the run was not successful then. */
function notReadOf({ file, because }: UnreadFile, root: string, words: Words): Json {
  const uri = uriOf(pathUnder(file, root) ?? lastTwo(file));
  return {
    level: 'error',
    message: { text: wellFormed(words.show(because)) },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' } } }],
  };
}

/** What could not be judged is no result; it is said all the same, so that its absence does not look fine. */
function notCheckedOf({ ruleId, because }: SkippedRule, index: ReadonlyMap<string, number>, words: Words): Json {
  return {
    level: 'note',
    message: { text: wellFormed(words.say('not-checked', { because })) },
    associatedRule: { id: ruleId, index: index.get(ruleId) ?? -1 },
  };
}

/** RFC 3986: everything but unreserved characters is escaped, in each part of the path. */
function uriOf(path: string): string {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
  // A relative reference must not look like one with a scheme (section 4.2); the colon is escaped, so it cannot.
  return uri.replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Half of a surrogate pair is no Unicode text, and encodeURIComponent throws on it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
