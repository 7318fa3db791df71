/** The part of JSON schema that scripts/schema-of.js makes and src/base/reader.ts understands. */
export type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';
export type Constant = string | number | boolean | null;

export interface Schema {
  readonly definitions?: { readonly [name: string]: Schema };
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: Kind | readonly Kind[];
  readonly const?: Constant;
  readonly enum?: readonly Constant[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  /** `false`: other fields are refused. Absent: they are left out. */
  readonly additionalProperties?: Schema | false;
}
