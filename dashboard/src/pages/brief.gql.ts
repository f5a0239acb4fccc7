// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BriefQueryVariables = Exact<{
  question: Schema.WhatWorksQuestion;
  style: Schema.CitationStyle;
  first: number;
  format: Schema.BriefFormat;
}>;


export type BriefQuery = { brief: { permalink: string, title: string, body: string, dataVersion: string, checksum: string } };

export type BriefableQueryVariables = Exact<{ [key: string]: never; }>;


export type BriefableQuery = { findings: { facets: Array<{ field: string, buckets: Array<{ value: string, label: string, count: number }> }> } };

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

export const BriefDocument = new TypedDocumentString(`
    query Brief($question: WhatWorksQuestion!, $style: CitationStyle!, $first: Int!, $format: BriefFormat!) {
  brief(question: $question, style: $style, first: $first, format: $format) {
    permalink
    title
    body
    dataVersion
    checksum
  }
}
    `) as unknown as TypedDocumentString<BriefQuery, BriefQueryVariables>;
export const BriefableDocument = new TypedDocumentString(`
    query Briefable {
  findings(where: {dimension: {eq: EFFECT}}) {
    facets(by: [OUTCOME, INTERVENTION], first: 10) {
      field
      buckets {
        value
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BriefableQuery, BriefableQueryVariables>;
