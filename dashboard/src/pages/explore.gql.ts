// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AroundQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type AroundQuery = { neighbourhood: { leftOut: number, nodes: Array<{ distance: number, degree: number, node:
        | { __typename: 'CaseStudy', id: string, name: string }
        | { __typename: 'Context', id: string, name: string }
        | { __typename: 'Discussion', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Factor', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Intervention', id: string, name: string }
        | { __typename: 'Judgement', id: string, name: string }
        | { __typename: 'Mechanism', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Outcome', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Population', id: string, name: string }
        | { __typename: 'Principle', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Study', id: string, name: string }
        | { __typename: 'Talk', id: string, name: string }
        | { __typename: 'Theme', id: string, name: string }
       }>, edges: Array<{ id: string, from: string, to: string, relation: string }> } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsQuery = { connections: { truncated: boolean, paths: Array<{ length: number, sentence: string, nodes: Array<
        | { __typename: 'CaseStudy', id: string, name: string }
        | { __typename: 'Context', id: string, name: string }
        | { __typename: 'Discussion', id: string, name: string }
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Factor', id: string, name: string }
        | { __typename: 'Finding', id: string, name: string }
        | { __typename: 'Intervention', id: string, name: string }
        | { __typename: 'Judgement', id: string, name: string }
        | { __typename: 'Mechanism', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string }
        | { __typename: 'Outcome', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Population', id: string, name: string }
        | { __typename: 'Principle', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Study', id: string, name: string }
        | { __typename: 'Talk', id: string, name: string }
        | { __typename: 'Theme', id: string, name: string }
      >, steps: Array<{ from: string, to: string, relation: string, sentence: string }> }> } };

export type FindThingsQueryVariables = Exact<{
  text: string;
}>;


export type FindThingsQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'CaseStudy', id: string, name: string }
      | { __typename: 'Context', id: string, name: string }
      | { __typename: 'Discussion', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Factor', id: string, name: string }
      | { __typename: 'Finding', id: string, name: string }
      | { __typename: 'Intervention', id: string, name: string }
      | { __typename: 'Judgement', id: string, name: string }
      | { __typename: 'Mechanism', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string }
      | { __typename: 'Outcome', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Policy', id: string, name: string }
      | { __typename: 'Population', id: string, name: string }
      | { __typename: 'Principle', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Recommendation', id: string, name: string }
      | { __typename: 'Resource', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Study', id: string, name: string }
      | { __typename: 'Talk', id: string, name: string }
      | { __typename: 'Theme', id: string, name: string }
    > } };

export type StartsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StartsQuery = { findings: { facets: Array<{ field: string, buckets: Array<{ value: string, label: string, count: number }> }> }, named: Array<
    | { __typename: 'CaseStudy', name: string, id: string }
    | { __typename: 'Context', name: string, id: string }
    | { __typename: 'Discussion', name: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Factor', name: string, id: string }
    | { __typename: 'Finding', name: string, id: string }
    | { __typename: 'Intervention', name: string, id: string }
    | { __typename: 'Judgement', name: string, id: string }
    | { __typename: 'Mechanism', name: string, id: string }
    | { __typename: 'Organisation', name: string, id: string }
    | { __typename: 'Outcome', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Policy', name: string, id: string }
    | { __typename: 'Population', name: string, id: string }
    | { __typename: 'Principle', name: string, id: string }
    | { __typename: 'Project', name: string, id: string }
    | { __typename: 'Recommendation', name: string, id: string }
    | { __typename: 'Resource', name: string, id: string }
    | { __typename: 'Source', name: string, id: string }
    | { __typename: 'Study', name: string, id: string }
    | { __typename: 'Talk', name: string, id: string }
    | { __typename: 'Theme', name: string, id: string }
   | null> };

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

export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $first: Int!) {
  neighbourhood(id: $id, depth: 1, first: $first) {
    nodes {
      node {
        __typename
        id
        name
      }
      distance
      degree
    }
    edges {
      id
      from
      to
      relation
    }
    leftOut
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!) {
  connections(from: $from, to: $to, first: 5) {
    truncated
    paths {
      length
      sentence
      nodes {
        __typename
        id
        name
      }
      steps {
        from
        to
        relation
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const FindThingsDocument = new TypedDocumentString(`
    query FindThings($text: String!) {
  search(text: $text, first: 12) {
    totalCount
    nodes {
      __typename
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindThingsQuery, FindThingsQueryVariables>;
export const StartsDocument = new TypedDocumentString(`
    query Starts($ids: [ID!]!) {
  findings {
    facets(by: [INTERVENTION, OUTCOME, THEME], first: 6) {
      field
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
      __typename
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StartsQuery, StartsQueryVariables>;
