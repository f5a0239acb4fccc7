// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type GapsQueryVariables = Exact<{
  id: string;
  reason?: Array<Schema.GapReason> | Schema.GapReason | null | undefined;
  first: number;
}>;


export type GapsQuery = { all: { totalCount: number, byReason: Array<{ reason: Schema.GapReason, count: number, sentence: string }> }, gaps: { totalCount: number, nodes: Array<{ reason: Schema.GapReason, sentence: string, priority: number, populationCount: number, wouldClose: string, intervention: { id: string, name: string }, outcome: { id: string, name: string } | null, populations: Array<{ id: string, name: string }> }> } };

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

export const GapsDocument = new TypedDocumentString(`
    query Gaps($id: ID!, $reason: [GapReason!], $first: Int!) {
  all: gaps(first: 1, where: {intervention: [$id]}) {
    totalCount
    byReason {
      reason
      count
      sentence
    }
  }
  gaps(first: $first, where: {intervention: [$id], reason: $reason}) {
    totalCount
    nodes {
      reason
      sentence
      intervention {
        id
        name
      }
      outcome {
        id
        name
      }
      priority
      populationCount
      populations(first: 100) {
        id
        name
      }
      wouldClose
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
