import type { FluentResource } from '@fluent/bundle';

/** A language as the build leaves it: what @fluent/bundle makes of the .ftl files. */
export type Compiled = FluentResource['body'];
