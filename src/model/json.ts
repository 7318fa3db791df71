/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value of one setting. */
export type Scalar = string | number | boolean;

/**
 * A number of things, or a line number. Bounded, so that arithmetic with numbers from a stranger's file stays exact.
 *
 * @asType integer
 * @minimum 0
 * @maximum 1000000000
 */
export type Count = number;
