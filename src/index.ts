/** What other programs may use: the check, the judgement over files, and the types. */
export { readConfig } from './configs/index.ts';
export type { Credentials } from './credentials.ts';
export { type CheckRequest, type Diagnosis, diagnose as check, diagnoseFiles as lint } from './diagnose.ts';
export type * from './model.ts';
export { Secret } from './secret.ts';
