// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RatingsQueryVariables = Exact<{
  id: string;
  outcome?: string | null | undefined;
}>;


export type RatingsQuery = { intervention: { ratings: Array<{ scheme: Schema.RatingScheme, version: string, level: string, meaning: string, atMost: boolean, outcome: string | null, rule: string, sentence: string, wouldRaise: Array<string>, parts: Array<{ name: string, level: string | null, change: number | null, concern: Schema.RatingConcern | null, sentence: string }>, facts: Array<{ name: string, meaning: string, value: number | null, unknown: string | null, findingCount: number, findings: Array<string> }>, judgements: Array<{ judgement: string, level: string | null, by: Array<string>, date: string | null, reason: string | null }> }>, judgements: { totalCount: number, nodes: Array<{ id: string, scheme: Schema.RatingScheme | null, schemeText: string | null, level: string | null, reason: string | null, date: string | null, locator: string | null, outcome: { id: string, name: string } | null, judges: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null }> } } | null, method: { schemes: Array<{ scheme: Schema.RatingScheme, name: string, source: string, rules: Array<{ name: string, level: string, condition: string }> }> } };

export type JudgedFragment = { id: string, scheme: Schema.RatingScheme | null, schemeText: string | null, level: string | null, reason: string | null, date: string | null, locator: string | null, outcome: { id: string, name: string } | null, judges: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null };

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
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on Judgement {
  id
  scheme
  schemeText
  level
  reason
  date
  locator
  outcome {
    id
    name
  }
  judges {
    ... on Entity {
      id
      name
    }
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
    `, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const RatingsDocument = new TypedDocumentString(`
    query Ratings($id: ID!, $outcome: ID) {
  intervention(id: $id) {
    ratings(outcome: $outcome) {
      scheme
      version
      level
      meaning
      atMost
      outcome
      rule
      sentence
      parts {
        name
        level
        change
        concern
        sentence
      }
      facts {
        name
        meaning
        value
        unknown
        findingCount
        findings(first: 100)
      }
      wouldRaise
      judgements {
        judgement
        level
        by
        date
        reason
      }
    }
    judgements(first: 100, orderBy: [{date: DESC}]) {
      totalCount
      nodes {
        ...Judged
      }
    }
  }
  method {
    schemes {
      scheme
      name
      source
      rules {
        name
        level
        condition
      }
    }
  }
}
    fragment Judged on Judgement {
  id
  scheme
  schemeText
  level
  reason
  date
  locator
  outcome {
    id
    name
  }
  judges {
    ... on Entity {
      id
      name
    }
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
}`) as unknown as TypedDocumentString<RatingsQuery, RatingsQueryVariables>;
