// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MethodQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodQuery = { method: { version: string, formula: string, constants: Array<{ name: string, value: number, meaning: string }>, schemes: Array<{ scheme: Schema.RatingScheme, name: string, version: string, source: string, levels: Array<{ level: string, meaning: string }>, rules: Array<{ name: string, level: string, condition: string }>, parts: Array<{ name: string, fact: string | null, rules: Array<string> }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MethodDocument = new TypedDocumentString(`
    query Method {
  method {
    version
    formula
    constants {
      name
      value
      meaning
    }
    schemes {
      scheme
      name
      version
      source
      levels {
        level
        meaning
      }
      rules {
        name
        level
        condition
      }
      parts {
        name
        fact
        rules
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MethodQuery, MethodQueryVariables>;
