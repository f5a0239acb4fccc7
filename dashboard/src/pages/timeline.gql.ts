// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TimelineQueryVariables = Exact<{
  from: string;
  to: string;
  fromYear: number;
  toYear: number;
}>;


export type TimelineQuery = { policies: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, summary: string | null, policyKind: Schema.PolicyKind | null }> }, events: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, summary: string | null, eventKind: Schema.EventKind | null, place: string | null }> }, projects: { totalCount: number, nodes: Array<{ id: string, name: string, startDate: string | null, endDate: string | null, summary: string | null }> }, studies: { totalCount: number, nodes: Array<{ id: string, name: string, year: number | null, design: Schema.StudyDesign | null }>, facets: Array<{ buckets: Array<{ value: string, count: number }> }> } };

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

export const TimelineDocument = new TypedDocumentString(`
    query Timeline($from: PartialDate!, $to: PartialDate!, $fromYear: Int!, $toYear: Int!) {
  policies(
    first: 100
    where: {date: {gte: $from, lte: $to}}
    orderBy: [{date: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      date
      summary
      policyKind
    }
  }
  events(
    first: 100
    where: {date: {gte: $from, lte: $to}}
    orderBy: [{date: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      date
      summary
      eventKind
      place
    }
  }
  projects(
    first: 100
    where: {startDate: {gte: $from, lte: $to}}
    orderBy: [{startDate: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      startDate
      endDate
      summary
    }
  }
  studies(
    first: 100
    where: {year: {gte: $fromYear, lte: $toYear}}
    orderBy: [{year: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      year
      design
    }
    facets(by: [YEAR], first: 100) {
      buckets {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
