export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Scalar = string | number | boolean;
