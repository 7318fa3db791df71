/** What other programs may use: the check, the judgement over files or over accounts that are known already, and the types. */

export type { Credentials } from './base/credentials.ts';
export { Secret } from './base/secret.ts';
export { type CheckRequest, diagnose as check } from './engine/diagnose.ts';
export { type Diagnosis, diagnoseFiles as lintAccounts } from './engine/diagnosis.ts';
export { type LintOptions, lintPaths as lint } from './engine/lint.ts';
export type * from './model/model.ts';
export { type Plan, planChanges as plan } from './plan/index.ts';
export { readConfig } from './programs/formats.ts';
