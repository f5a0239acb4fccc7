// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type VerdictsQueryVariables = Exact<{
  question: Schema.WhatWorksQuestion;
}>;


export type VerdictsQuery = { whatWorks: { totalCount: number, edges: Array<{ node: { id: string }, byOutcome: Array<{ verdict: Schema.Verdict, effectIndex: number, strength: number, outcome: { id: string, name: string }, counts: { favourable: number, adverse: number, noDifference: number, mixed: number, unclear: number } }> }> } };

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

export const VerdictsDocument = new TypedDocumentString(`
    query Verdicts($question: WhatWorksQuestion!) {
  whatWorks(question: $question, first: 100) {
    totalCount
    edges {
      node {
        id
      }
      byOutcome {
        outcome {
          id
          name
        }
        verdict
        effectIndex
        strength
        counts {
          favourable
          adverse
          noDifference
          mixed
          unclear
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VerdictsQuery, VerdictsQueryVariables>;
