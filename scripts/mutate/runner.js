/**
 * Runs the fast tests for Stryker, in its own process. For each mutant everything is loaded anew, so that nothing one of
 * them made (a cache, a table built at the start) is met by the next.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import { expect } from 'vitest';
import { harness, runTests } from './harness.js';
import { bundled } from './tests.js';

const SUCCESS = 0;
const FAILED = 1;

class InProcessRunner {
  static inject = [];
  /** What the changed program asks which mutant is active. */
  stryker = shared();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Stryker has gone into the folder with the changed copy. */
  async init() {
    const root = process.cwd();
    const code = await bundled(root);
    this.require = createRequire(join(root, 'package.json'));
    this.script = new Script(`(function (require, module, exports) {${code}\n})`, {
      filename: join(root, 'tests.cjs'),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  }

  load() {
    const { api, tests, enter } = harness(expect);
    globalThis.__harness = { api, enter };
    const module = { exports: {} };
    this.script.runInThisContext()(this.require, module, module.exports);
    return tests;
  }

  async dryRun() {
    Object.assign(this.stryker, { activeMutant: undefined, currentTestId: undefined, mutantCoverage: undefined });
    const results = await runTests(this.load(), {
      bail: false,
      before: (id) => {
        this.stryker.currentTestId = id;
      },
    });
    this.stryker.currentTestId = undefined;
    return {
      status: 'complete',
      mutantCoverage: this.stryker.mutantCoverage,
      tests: results.map(({ id, file, failure, ms }) => ({
        id,
        name: id,
        fileName: join(process.cwd(), 'test', file),
        timeSpentMs: ms,
        ...(failure === null ? { status: SUCCESS } : { status: FAILED, failureMessage: failure }),
      })),
    };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter }) {
    const isStatic = mutantActivation === 'static';
    Object.assign(this.stryker, { hitCount: 0, hitLimit, activeMutant: isStatic ? activeMutant.id : undefined });
    try {
      const wanted = testFilter && new Set(testFilter);
      const tests = this.load().filter(({ id }) => wanted?.has(id) ?? true);
      this.stryker.activeMutant = activeMutant.id;
      const results = await runTests(nearestFirst(tests, sandboxFileName), { bail: true, before: () => undefined });
      return this.resultOf(results);
    } catch (error) {
      // A program that does not even load is noticed by every test.
      return { status: 'killed', killedBy: testFilter ?? [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      this.stryker.activeMutant = undefined;
    }
  }

  resultOf(results) {
    if (this.stryker.hitLimit !== undefined && this.stryker.hitCount > this.stryker.hitLimit) {
      return { status: 'timeout', reason: 'Hit limit reached' };
    }
    const nrOfTests = results.length;
    const failed = results.find(({ failure }) => failure !== null);
    return failed
      ? { status: 'killed', killedBy: [failed.id], failureMessage: failed.failure, nrOfTests }
      : { status: 'survived', nrOfTests };
  }
}

function shared() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** The tests of a folder are those that notice a change in it. */
function nearestFirst(tests, changed) {
  const folder = /[/\\]src[/\\]([^/\\]+)/.exec(changed)?.[1];
  const isNear = ({ file }) => file.startsWith(`${folder}/`);
  return [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))];
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
