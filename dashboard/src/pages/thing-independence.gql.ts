// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type IndependenceQueryVariables = Exact<{
  id: string;
  outcome?: string | null | undefined;
}>;


export type IndependenceQuery = { intervention: { independence: { sentence: string, outcome: string | null, reportCount: number, unitCount: number, reviewCount: number, knownReviewCount: number, inclusions: number, includedStudies: number, correctedCoveredArea: number | null, overlap: Schema.OverlapBand | null, reports: Array<{ report: string | null, label: string, use: Schema.ReportUse, sentence: string }>, pairs: Array<{ one: string, other: string, shared: number, smaller: number, correctedCoveredArea: number }> } } | null };

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

export const IndependenceDocument = new TypedDocumentString(`
    query Independence($id: ID!, $outcome: ID) {
  intervention(id: $id) {
    independence(outcome: $outcome) {
      sentence
      outcome
      reportCount
      unitCount
      reports(first: 100) {
        report
        label
        use
        sentence
      }
      reviewCount
      knownReviewCount
      inclusions
      includedStudies
      correctedCoveredArea
      overlap
      pairs(first: 100) {
        one
        other
        shared
        smaller
        correctedCoveredArea
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndependenceQuery, IndependenceQueryVariables>;
