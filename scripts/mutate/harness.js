/**
 * As much of Vitest as the fast tests need, in this process: they are collected once for each mutant and run one after
 * another. Vitest itself starts a worker for each test file, which takes a hundred times longer than most tests do.
 */
const OFF = () => undefined;
const NONE = Object.assign(() => undefined, { each: () => OFF });

/** @param expect Vitest's own */
export function harness(expect) {
  const tests = [];
  const names = new Map();
  let file = '';
  let suite = null;

  const add = (name, run) => {
    const title = [file, ...path(suite), name].join(' › ');
    const count = (names.get(title) ?? 0) + 1;
    names.set(title, count);
    tests.push({ id: count === 1 ? title : `${title} (${count})`, file, suite, run });
  };
  const group = (name, collect) => {
    suite = { name, parent: suite, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
    collect?.();
    suite = suite.parent;
  };
  const hook = (kind) => (run) => void suite[kind].push(run);

  const test = variants(add);
  const api = {
    describe: variants(group),
    test,
    it: test,
    expect,
    beforeAll: hook('beforeAll'),
    afterAll: hook('afterAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  };
  return {
    api,
    tests,
    /** Everything collected from here on is of this file. */
    enter(name) {
      file = name;
      suite = { name: '', parent: null, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
    },
  };
}

function variants(add) {
  const each = (rows) => (title, run) => {
    for (const [index, row] of rows.entries()) {
      const args = Array.isArray(row) ? row : [row];
      add(`${title} #${index + 1}`, () => run(...args));
    }
  };
  const all = (name, run) => add(typeof name === 'function' ? name.name : name, run);
  const chosen = (isWanted) => (isWanted ? all : NONE);
  return Object.assign(all, { each, skip: OFF, runIf: chosen, skipIf: (isUnwanted) => chosen(!isUnwanted) });
}

const path = (suite) => (suite === null ? [] : [...path(suite.parent), suite.name].filter(Boolean));
const above = (suite) => (suite === null ? [] : [...above(suite.parent), suite]);

/** Runs them and says of each how it went; stops after the first that fails if `bail`. */
export async function runTests(tests, { bail, before }) {
  const results = [];
  const open = new Set();
  for (const { id, file, suite, run } of tests) {
    const suites = above(suite);
    const start = performance.now();
    let failure = null;
    try {
      await close(open, new Set(suites));
      for (const one of suites.filter((each) => !open.has(each))) {
        open.add(one);
        for (const step of one.beforeAll) await step();
      }
      before(id);
      await runOne(suites, run);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    results.push({ id, file, failure, ms: performance.now() - start });
    if (failure !== null && bail) break;
  }
  await close(open, new Set());
  return results;
}

async function runOne(suites, run) {
  try {
    for (const { beforeEach } of suites) for (const step of beforeEach) await step();
    await run();
  } finally {
    for (const { afterEach } of [...suites].reverse()) for (const step of afterEach) await step();
  }
}

async function close(open, kept) {
  for (const suite of [...open].reverse()) {
    if (kept.has(suite)) continue;
    open.delete(suite);
    for (const step of suite.afterAll) await step();
  }
}
