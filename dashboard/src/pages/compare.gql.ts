// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CompareQueryVariables = Exact<{
  ids: Array<string> | string;
  outcomes?: Array<string> | string | null | undefined;
  maxOutcomes: number;
}>;


export type CompareQuery = { compare: { outcomeCount: number, dataVersion: string, columns: Array<{ id: string, name: string, summary: string | null }>, rows: Array<{ rowKind: Schema.CompareRowKind, label: string, node:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, cells: Array<{ verdict: Schema.Verdict | null, effectIndex: number | null, strength: number | null, findingCount: number, sentence: string, best: { id: string, statement: string, direction: Schema.Direction, locator: string | null, source: { id: string, citation: string } | null } | null }> }> } };

export type ComparablesQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparablesQuery = { findings: { facets: Array<{ buckets: Array<{ value: string, label: string, count: number }> }> } };

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

export const CompareDocument = new TypedDocumentString(`
    query Compare($ids: [ID!]!, $outcomes: [ID!], $maxOutcomes: Int!) {
  compare(ids: $ids, outcomes: $outcomes, maxOutcomes: $maxOutcomes) {
    outcomeCount
    dataVersion
    columns {
      id
      name
      summary
    }
    rows {
      rowKind
      label
      node {
        id
        name
      }
      cells {
        verdict
        effectIndex
        strength
        findingCount
        sentence
        best {
          id
          statement
          direction
          locator
          source {
            id
            citation
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ComparablesDocument = new TypedDocumentString(`
    query Comparables {
  findings(where: {dimension: {eq: EFFECT}}) {
    facets(by: [INTERVENTION], first: 12) {
      buckets {
        value
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparablesQuery, ComparablesQueryVariables>;
