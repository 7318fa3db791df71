/** Kept facts come back as they were; what is no fact sheet is refused, and nothing a stranger writes crashes us. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMBEDDED } from '../../src/base/embedded-report.ts';
import { UserError } from '../../src/base/errors.ts';
import type { FileProblem } from '../../src/base/read-file.ts';
import { diagnoseSheet } from '../../src/engine/offline.ts';
import { readSheet, saveSheet } from '../../src/engine/sheet.ts';
import type { FactSheet } from '../../src/model/facts.ts';
import { html } from '../../src/reporters/html.ts';
import { machineFormats } from '../../src/reporters/index.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { english } from '../../src/words/english.ts';
import { say } from '../../src/words/say.ts';
import { corpus } from '../support/corpus.ts';
import { mixed, ROOT, reportOn } from '../support/reports.ts';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imap-doctor-sheet-'));
  path = join(folder, 'facts.json');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function refused(file: string): unknown {
  try {
    return readSheet(file).facts;
  } catch (error) {
    return error;
  }
}

const same = (text: string): string => text;
const style = {
  ...{ bold: same, dim: same, red: same, green: same, yellow: same },
  unicode: false,
  symbols: { ok: 'ok', warn: 'warn', fail: 'FAIL', skip: 'skip', note: 'note' },
  width: 100,
  command: 'imap-doctor',
  words: english,
};

async function laidOut(sheet: FactSheet): Promise<string> {
  const { report } = diagnoseSheet(sheet);
  const view = { style, areasShown: false, quiet: false, verbose: true, seconds: null };
  const texts = [terminal(report, view)];
  for (const load of Object.values(machineFormats)) texts.push(...(await load())(report, ROOT, english));
  return texts.join('\n');
}

test.each(await corpus())('facts come back as they were: %s', async (_name, sheet) => {
  await saveSheet(path, reportOn(sheet));
  const { facts: back, at } = readSheet(path);
  // The shares are worked out from the other facts each time.
  const { budget: _shares, ...others } = back;
  expect(others).toEqual(Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== 'budget')));
  expect(Date.parse(at ?? '')).not.toBeNaN();
  expect(reportOn(back).findings).toEqual(reportOn(sheet).findings);
  writeFileSync(path, html(reportOn(sheet), english));
  expect(readSheet(path).facts).toEqual(back);
});

/** Every place in a document, as the keys that lead there. */
function places(value: unknown, before: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, one]) => places(one, [...before, key]))];
}

function withValue(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...(document as object) };
  const inside = (copy as { [key: string]: unknown })[key];
  (copy as { [key: string]: unknown })[key] = withValue(inside, rest, value);
  return copy;
}

describe('a sheet from a stranger', () => {
  const document = { schema: 1, facts: mixed };
  const everywhere = places(document);
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(-1, 1e308, 1e15, 0.5, '', 'x'.repeat(50_000), '\u001b]0;x\u0007', '\u202e', [], {}, null),
    fc.constantFrom<unknown>({ __proto__: null, status: 'constructor' }, { status: 'ok' }, [[[[]]]]),
  );

  test('is refused with a message, or judged and shown in every format', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(everywhere.length - 1), odd), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          let changed: unknown = document;
          for (const [i, value] of changes) {
            const place = everywhere[i] ?? [];
            try {
              changed = withValue(changed, place, value);
            } catch {}
          }
          writeFileSync(path, JSON.stringify(changed) ?? 'null');
          let sheet: FactSheet;
          try {
            sheet = readSheet(path).facts;
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            return;
          }
          expect(diagnoseSheet(sheet).crashed).toBe(false);
          expect(await laidOut(sheet)).not.toMatch(/[^\P{Cc}\n\t]|[\u202e\u2028]/u);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    // Without what is to be filled in.
    { id: 'demand-thunderbird-unknown', args: {} },
    { id: 'demand-thunderbird', args: { reasons: [{ id: 'demand-thunderbird-unknown', args: {} }] } },
    { id: 'no-such-message', args: {} },
    { id: 'constructor', args: {} },
    { id: 'true.constructor', args: { limit: 'x' } },
    { id: '', args: JSON.parse('{"__proto__": {"id": "x", "args": {}}}') as object },
  ])('with a sentence that is in no catalogue is shown all the same: %j', async (because) => {
    const demands = { status: 'skipped', code: 'no-program', because };
    writeFileSync(path, JSON.stringify({ schema: 1, facts: { ...mixed, demands } }));
    expect(await laidOut(readSheet(path).facts)).toContain('not checked');
  });

  test.each([
    ['[', 'json-invalid', {}],
    [`{"schema":1,"facts":${'['.repeat(100_000)}`, 'json-invalid', {}],
    [
      `{"schema":1,"facts":{"accounts":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
      'json-misfit',
      { because: { id: 'misfit-value', args: { jsonPath: 'facts.accounts' } } },
    ],
    ['{"schema":1}', 'json-misfit', { because: { id: 'misfit-missing', args: { jsonPath: 'facts' } } }],
    ['{"schema":9,"facts":{}}', 'json-misfit', { because: { id: 'misfit-value', args: { jsonPath: 'schema' } } }],
    ['<!DOCTYPE html>\n<p>Hello', 'json-no-report', {}],
    [`${EMBEDDED.open}{"schema":1,"facts":{}}`, 'json-no-report', {}],
    [`\n<p>${EMBEDDED.open}{"schema":1${EMBEDDED.close}`, 'json-invalid', {}],
    [`<p>${EMBEDDED.open}{"schema":1}${EMBEDDED.close}`, 'json-misfit', { because: { id: 'misfit-missing' } }],
    [EMBEDDED.open.repeat(200_000), 'json-no-report', {}],
    ['<script'.repeat(1_000_000), 'json-no-report', {}],
    [' '.repeat(5_000_000), 'json-invalid', {}],
  ])('%.40s', (content, id, args) => {
    writeFileSync(path, content);
    expect(refused(path)).toMatchObject({ text: { id, args: { file: path, ...args } } });
    expect(refused(path)).toBeInstanceOf(UserError);
  });

  test('that is a folder or nothing is refused', () => {
    const unusable = (file: string, problem: FileProblem) =>
      say('json-unusable', { file, fileProblem: say(`file-problem-${problem}`) });
    expect(refused(folder)).toMatchObject({ text: unusable(folder, 'folder') });
    const nothing = join(folder, 'nothing');
    expect(refused(nothing)).toMatchObject({ text: unusable(nothing, 'missing') });
  });
});
