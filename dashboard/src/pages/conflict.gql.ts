// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ConflictQueryVariables = Exact<{
  intervention: string;
  outcome: string;
}>;


export type ConflictQuery = { conflict: { sentence: string, dataVersion: string, intervention: { id: string, name: string }, outcome: { id: string, name: string }, counts: { favourable: number, adverse: number, noDifference: number, mixed: number, unclear: number }, sides: Array<{ direction: Schema.Direction, unitCount: number, sentence: string, findings: { totalCount: number, nodes: Array<{ id: string, statement: string, direction: Schema.Direction, dimension: Schema.Dimension, certainty: Schema.Certainty | null, perspective: Schema.Perspective | null, locator: string | null, caveat: string | null, year: number | null, effect: { measure: Schema.EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, text: string | null, derived: boolean | null } | null, interventions: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string }>, study: { id: string, name: string, year: number | null, design: Schema.StudyDesign | null, countries: Array<string>, sampleSize: number | null, sampleUnit: string | null, retracted: boolean | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null }> } }>, explanations: Array<{ attribute: Schema.StudyAttribute, separation: number | null, valueCount: number, unknown: number, sentence: string, values: Array<{ value: string, favourable: number, adverse: number, noDifference: number, mixed: number, unclear: number }> }>, warnings: Array<{ code: Schema.WarningCode, sentence: string }> } };

export type ConflictsQueryVariables = Exact<{
  question: Schema.WhatWorksQuestion;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { whatWorks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string }, byOutcome: Array<{ verdict: Schema.Verdict, outcome: { id: string, name: string }, counts: { favourable: number, adverse: number, noDifference: number, mixed: number, unclear: number } }> }> } };

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
export const ConflictDocument = new TypedDocumentString(`
    query Conflict($intervention: ID!, $outcome: ID!) {
  conflict(intervention: $intervention, outcome: $outcome) {
    intervention {
      id
      name
    }
    outcome {
      id
      name
    }
    sentence
    counts {
      favourable
      adverse
      noDifference
      mixed
      unclear
    }
    sides {
      direction
      unitCount
      sentence
      findings(first: 20) {
        totalCount
        nodes {
          ...Claim
        }
      }
    }
    explanations {
      attribute
      separation
      valueCount
      values(first: 12) {
        value
        favourable
        adverse
        noDifference
        mixed
        unclear
      }
      unknown
      sentence
    }
    warnings {
      code
      sentence
    }
    dataVersion
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
}`) as unknown as TypedDocumentString<ConflictQuery, ConflictQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($question: WhatWorksQuestion!, $after: String) {
  whatWorks(question: $question, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
      }
      byOutcome {
        outcome {
          id
          name
        }
        verdict
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
    `) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
