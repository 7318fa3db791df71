/** Reading by schema: of one mind with Ajv, clear about what is wrong, and unimpressed by hostile documents. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Misfit } from '../../src/base/misfit.ts';
import { reader } from '../../src/base/reader.ts';
import type { Schema } from '../../src/base/schema.ts';
import { english } from '../../src/words/english.ts';

const message: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    args: { type: 'object', additionalProperties: { $ref: '#/definitions/Argument' } },
  },
  required: ['id', 'args'],
};
/** A little of everything the reader understands. */
const schema: Schema = {
  type: 'object',
  properties: {
    kind: { enum: ['a', 'b', null], type: ['string', 'null'] },
    port: { type: 'integer', minimum: 1, maximum: 65_535 },
    ratio: { type: ['number', 'null'] },
    name: { type: 'string', pattern: '\\S' },
    lines: { type: 'object', additionalProperties: { type: 'integer' } },
    tags: { type: 'array', items: { type: 'string' } },
    fact: { $ref: '#/definitions/Outcome' },
    because: { $ref: '#/definitions/Text' },
    strict: { type: 'object', properties: { file: { type: 'string' } }, additionalProperties: false },
  },
  required: ['kind', 'port'],
  definitions: {
    Outcome: { anyOf: [{ $ref: '#/definitions/Ok' }, { $ref: '#/definitions/Failed' }, { type: 'null' }] },
    Ok: {
      type: 'object',
      properties: { status: { type: 'string', const: 'ok' }, value: { type: 'boolean' } },
      required: ['status', 'value'],
    },
    Failed: {
      type: 'object',
      properties: { status: { type: 'string', const: 'failed' }, error: { type: 'string' } },
      required: ['status', 'error'],
    },
    Text: { anyOf: [{ type: 'string' }, { $ref: '#/definitions/Message' }] },
    Message: message,
    Argument: { anyOf: [{ type: ['string', 'number'] }, { $ref: '#/definitions/Message' }] },
  },
};
const read = reader<{ readonly [key: string]: unknown }>(schema);
const whole = {
  kind: 'a',
  port: 993,
  ratio: 0.5,
  name: 'x',
  lines: { one: 1 },
  tags: ['t'],
  fact: { status: 'ok', value: true },
  because: { id: 'over-limit', args: { limit: 3, inner: { id: 'x', args: {} } } },
  strict: { file: 'f' },
};

/** As an English reader sees it; null: it fits. */
function saysOf(document: unknown): string | null {
  try {
    read(document);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(Misfit);
    return english.show((error as Misfit).text);
  }
}

test('a document that fits comes back as it was', () => {
  expect(read(whole)).toEqual(whole);
});

test.each<[unknown, string]>([
  [[], 'the document must be an object, not a list.'],
  [{ ...whole, kind: 'c' }, 'kind must be "a", "b", or null, not "c".'],
  [{ kind: 'a' }, 'port is missing; it must be a whole number from 1 to 65535.'],
  [{ ...whole, port: 0.5 }, 'port must be a whole number from 1 to 65535, not 0.5.'],
  [{ ...whole, port: 65_536 }, 'port must be a whole number from 1 to 65535, not 65536.'],
  [{ ...whole, ratio: 'x' }, 'ratio must be a number or null, not "x".'],
  [{ ...whole, ratio: Number.POSITIVE_INFINITY }, 'ratio must be a number or null, not Infinity.'],
  [{ ...whole, name: ' ' }, 'name must be text that is not blank, not " ".'],
  [{ ...whole, lines: { one: 'x' } }, 'lines.one must be a whole number, not "x".'],
  [{ ...whole, tags: ['t', {}] }, 'tags[1] must be text, not an object.'],
  [{ ...whole, fact: { status: 'no' } }, 'fact.status must be "ok" or "failed", not "no".'],
  [{ ...whole, fact: {} }, 'fact.status is missing; it must be "ok" or "failed".'],
  [{ ...whole, fact: { status: 'failed' } }, 'fact.error is missing; it must be text.'],
  [{ ...whole, fact: [] }, 'fact must be an object or null, not a list.'],
  [{ ...whole, because: 3 }, 'because must be text or an object, not 3.'],
  [
    { ...whole, because: { id: 'x', args: { n: [] } } },
    'because.args.n must be text, a number, or an object, not a list.',
  ],
  [{ ...whole, strict: { fil: '' } }, 'strict.fil is not known; did you mean “file”?'],
])('%j: %s', (document, problem) => {
  expect(saysOf(document)).toBe(problem);
});

describe("a stranger's document", () => {
  test('loses fields nobody knows, control characters and what is too long', () => {
    const odd = { ...whole, more: 1, name: `a\u001b[31mb\u202e${'x'.repeat(20_000)}`, lines: { 'k\u0007': 1 } };
    const { name, ...rest } = read(odd);
    expect(rest).toEqual({ ...whole, name: undefined, lines: { k: 1 } });
    expect(name).toMatch(/^abx{9998}…$/);
  });

  test('cannot reach a prototype', () => {
    const text = `{"__proto__": {"kind": "a", "port": 1}, "lines": {"__proto__": 1, "constructor": 2}}`;
    expect(saysOf(JSON.parse(text))).toBe('kind is missing; it must be "a", "b", or null.');
    const back = read({
      ...whole,
      ...JSON.parse(`{"lines": {"__proto__": 1, "constructor": 2}, "__proto__": {"x": 1}}`),
    });
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(back['lines'])).toBe(Object.prototype);
    expect('x' in back).toBe(false);
    expect(saysOf({ ...whole, fact: { status: 'constructor' } })).toContain('not "constructor"');
  });

  test('that is nested too deeply is refused, however deep', () => {
    let because: unknown = 'x';
    for (let i = 0; i < 100_000; i += 1) because = { id: 'x', args: { a: because } };
    expect(saysOf({ ...whole, because })).toMatch(/ is nested too deeply\.$/);
  });

  test('of 300,000 entries is read in a moment', () => {
    const tags = Array.from({ length: 300_000 }, (_, i) => `tag ${i}`);
    const lines = Object.fromEntries(tags.map((tag, i) => [tag, i]));
    const begun = performance.now();
    const back = read({ ...whole, tags, lines });
    // Reading them in time proportional to the square of their number takes minutes.
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect((back['tags'] as readonly string[]).at(-1)).toBe('tag 299999');
    expect(Object.keys(back['lines'] as object).length).toBe(tags.length);
  });
});

test('is of one mind with Ajv', () => {
  const valid = new Ajv({ strict: false, ownProperties: true }).compile(schema);
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>('a', 'ok', 1, 0, 65_536, null, true, { status: 'ok', value: 1 }, { id: 'x', args: {} }),
  );
  const changed = fc.record(
    Object.fromEntries(
      Object.entries(whole).map(([name, one]) => [name, fc.oneof({ weight: 3, arbitrary: fc.constant(one) }, odd)]),
    ),
    { requiredKeys: [] },
  );
  let fitting = 0;
  fc.assert(
    fc.property(changed, (document) => {
      const fits = valid(document);
      fitting += fits ? 1 : 0;
      expect(saysOf(document) === null, JSON.stringify(document)).toBe(fits);
    }),
    { numRuns: 3000 },
  );
  // Both answers were asked for.
  expect(fitting).toBeGreaterThan(20);
});
