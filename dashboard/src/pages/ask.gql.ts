// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type WhatWorksQueryVariables = Exact<{
  question: Schema.WhatWorksQuestion;
  first: number;
}>;


export type WhatWorksQuery = { whatWorks: { totalCount: number, dataVersion: string, unanswered: Array<string>, question: { sentence: string }, method: { version: string, formula: string, constants: Array<{ name: string, value: number, meaning: string }> }, pageInfo: { hasNextPage: boolean }, edges: Array<{ rank: number, verdict: Schema.Verdict, sentence: string, verdictAnywhere: Schema.Verdict, effectIndex: number, strength: number, score: number, independentStudies: number, node: { id: string, name: string, summary: string | null }, outcome: { id: string, name: string } | null, counts: { favourable: number, adverse: number, noDifference: number, mixed: number, unclear: number }, reasons: Array<{ sentence: string, contribution: number, quality: number, transferability: { score: number }, finding: { id: string, statement: string, direction: Schema.Direction, locator: string | null, effect: { ciLow: number | null, interventionN: number | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null } }>, indirect: Array<{ id: string, statement: string, direction: Schema.Direction }>, byOutcome: Array<{ verdict: Schema.Verdict, effectIndex: number, strength: number, outcome: { id: string, name: string } }>, transferability: { score: number, matched: Array<string>, unmatched: Array<string>, unknown: Array<string> }, missing: Array<{ reason: Schema.GapReason, sentence: string }>, warnings: Array<{ code: Schema.WarningCode, sentence: string }> }> } };

export type ChosenQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ChosenQuery = { nodes: Array<
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

export type FindPopulationsQueryVariables = Exact<{
  where: Schema.PopulationWhere;
}>;


export type FindPopulationsQuery = { found: { totalCount: number, nodes: Array<{ id: string, name: string, findings: { totalCount: number } }> } };

export type FindOutcomesQueryVariables = Exact<{
  where: Schema.OutcomeWhere;
}>;


export type FindOutcomesQuery = { found: { totalCount: number, nodes: Array<{ id: string, name: string, findings: { totalCount: number } }> } };

export type FindContextsQueryVariables = Exact<{
  where: Schema.ContextWhere;
}>;


export type FindContextsQuery = { found: { totalCount: number, nodes: Array<{ id: string, name: string, findings: { totalCount: number } }> } };

export type FindInterventionsQueryVariables = Exact<{
  where: Schema.InterventionWhere;
}>;


export type FindInterventionsQuery = { found: { totalCount: number, nodes: Array<{ id: string, name: string, findings: { totalCount: number } }> } };

export type NamedLikeQueryVariables = Exact<{
  word: string;
}>;


export type NamedLikeQuery = { search: { edges: Array<{ node:
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
        | { name: string, aliases: Array<string>, id: string }
       }> } };

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

export const WhatWorksDocument = new TypedDocumentString(`
    query WhatWorks($question: WhatWorksQuestion!, $first: Int!) {
  whatWorks(question: $question, first: $first) {
    totalCount
    dataVersion
    question {
      sentence
    }
    unanswered
    method {
      version
      formula
      constants {
        name
        value
        meaning
      }
    }
    pageInfo {
      hasNextPage
    }
    edges {
      rank
      node {
        id
        name
        summary
      }
      outcome {
        id
        name
      }
      verdict
      sentence
      verdictAnywhere
      effectIndex
      strength
      score
      independentStudies
      counts {
        favourable
        adverse
        noDifference
        mixed
        unclear
      }
      reasons(first: 20) {
        sentence
        contribution
        quality
        transferability {
          score
        }
        finding {
          id
          statement
          direction
          effect {
            ciLow
            interventionN
          }
          locator
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
      }
      indirect(first: 5) {
        id
        statement
        direction
      }
      byOutcome {
        outcome {
          id
          name
        }
        verdict
        effectIndex
        strength
      }
      transferability {
        score
        matched
        unmatched
        unknown
      }
      missing {
        reason
        sentence
      }
      warnings {
        code
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWorksQuery, WhatWorksQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenQuery, ChosenQueryVariables>;
export const FindPopulationsDocument = new TypedDocumentString(`
    query FindPopulations($where: PopulationWhere!) {
  found: populations(first: 100, where: $where, orderBy: [{name: ASC}]) {
    totalCount
    nodes {
      id
      name
      findings {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPopulationsQuery, FindPopulationsQueryVariables>;
export const FindOutcomesDocument = new TypedDocumentString(`
    query FindOutcomes($where: OutcomeWhere!) {
  found: outcomes(first: 100, where: $where, orderBy: [{name: ASC}]) {
    totalCount
    nodes {
      id
      name
      findings {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOutcomesQuery, FindOutcomesQueryVariables>;
export const FindContextsDocument = new TypedDocumentString(`
    query FindContexts($where: ContextWhere!) {
  found: contexts(first: 100, where: $where, orderBy: [{name: ASC}]) {
    totalCount
    nodes {
      id
      name
      findings {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindContextsQuery, FindContextsQueryVariables>;
export const FindInterventionsDocument = new TypedDocumentString(`
    query FindInterventions($where: InterventionWhere!) {
  found: interventions(first: 100, where: $where, orderBy: [{name: ASC}]) {
    totalCount
    nodes {
      id
      name
      findings {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindInterventionsQuery, FindInterventionsQueryVariables>;
export const NamedLikeDocument = new TypedDocumentString(`
    query NamedLike($word: String!) {
  search(
    text: $word
    kinds: [POPULATION, OUTCOME, CONTEXT, INTERVENTION]
    first: 60
  ) {
    edges {
      node {
        id
        ... on Entity {
          name
          aliases
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamedLikeQuery, NamedLikeQueryVariables>;
