// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FindingsQueryVariables = Exact<{
  where?: Schema.FindingWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  ids: Array<string> | string;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, statement: string, direction: Schema.Direction, dimension: Schema.Dimension, certainty: Schema.Certainty | null, perspective: Schema.Perspective | null, locator: string | null, caveat: string | null, year: number | null, effect: { measure: Schema.EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, text: string | null, derived: boolean | null } | null, interventions: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string }>, study: { id: string, name: string, year: number | null, design: Schema.StudyDesign | null, countries: Array<string>, sampleSize: number | null, sampleUnit: string | null, retracted: boolean | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null }>, facets: Array<{ field: string, totalValues: number, buckets: Array<{ value: string, label: string, count: number }> }> }, named: Array<
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null> };

export type FindingsOfQueryVariables = Exact<{
  where: Schema.FindingWhere;
  first: number;
}>;


export type FindingsOfQuery = { findings: { totalCount: number, nodes: Array<{ id: string, statement: string, direction: Schema.Direction, dimension: Schema.Dimension, certainty: Schema.Certainty | null, perspective: Schema.Perspective | null, locator: string | null, caveat: string | null, year: number | null, effect: { measure: Schema.EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, text: string | null, derived: boolean | null } | null, interventions: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string }>, study: { id: string, name: string, year: number | null, design: Schema.StudyDesign | null, countries: Array<string>, sampleSize: number | null, sampleUnit: string | null, retracted: boolean | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null }>, facets: Array<{ buckets: Array<{ value: string, label: string, count: number }> }> } };

export type ClaimFragment = { id: string, statement: string, direction: Schema.Direction, dimension: Schema.Dimension, certainty: Schema.Certainty | null, perspective: Schema.Perspective | null, locator: string | null, caveat: string | null, year: number | null, effect: { measure: Schema.EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, text: string | null, derived: boolean | null } | null, interventions: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string }>, study: { id: string, name: string, year: number | null, design: Schema.StudyDesign | null, countries: Array<string>, sampleSize: number | null, sampleUnit: string | null, retracted: boolean | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null };

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
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    name
    title
    citation
    doi
    url
    seenAt
  }
}
    `, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($where: FindingWhere, $first: Int, $after: String, $ids: [ID!]!) {
  findings(where: $where, first: $first, after: $after, orderBy: [{year: DESC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Claim
    }
    facets(
      by: [DIRECTION, DIMENSION, CERTAINTY, PERSPECTIVE, INTERVENTION, OUTCOME, POPULATION, CONTEXT, THEME]
      first: 12
    ) {
      field
      totalValues
      buckets {
        value
        label
        count
      }
    }
  }
  named: nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    name
    title
    citation
    doi
    url
    seenAt
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingsOfDocument = new TypedDocumentString(`
    query FindingsOf($where: FindingWhere!, $first: Int!) {
  findings(where: $where, first: $first, orderBy: [{year: DESC}]) {
    totalCount
    nodes {
      ...Claim
    }
    facets(by: [DIRECTION], first: 10) {
      buckets {
        value
        label
        count
      }
    }
  }
}
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    name
    title
    citation
    doi
    url
    seenAt
  }
}`) as unknown as TypedDocumentString<FindingsOfQuery, FindingsOfQueryVariables>;
