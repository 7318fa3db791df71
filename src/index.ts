/** What other programs may use: the check, the judgement over files or over accounts that are known already, and the types. */
export { readConfig } from './configs/index.ts';
export type { Credentials } from './credentials.ts';
export { type CheckRequest, diagnose as check } from './diagnose.ts';
export { type Diagnosis, diagnoseFiles as lintAccounts } from './diagnosis.ts';
export { type LintOptions, lintPaths as lint } from './lint.ts';
export type * from './model.ts';
export { type Plan, planChanges as plan } from './plan/index.ts';
export { Secret } from './secret.ts';
