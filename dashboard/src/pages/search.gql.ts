// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Schema.Kind> | Schema.Kind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
        | { __typename: 'CaseStudy', id: string, name: string }
        | { __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }
        | { __typename: 'Discussion', id: string, name: string }
        | { __typename: 'Event', date: string | null, id: string, name: string }
        | { __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string }
        | { __typename: 'Finding', direction: Schema.Direction, id: string, name: string }
        | { __typename: 'Intervention', id: string, name: string }
        | { __typename: 'Judgement', id: string, name: string }
        | { __typename: 'Mechanism', id: string, name: string }
        | { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null }
        | { __typename: 'Outcome', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Policy', date: string | null, id: string, name: string }
        | { __typename: 'Population', id: string, name: string }
        | { __typename: 'Principle', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Recommendation', id: string, name: string }
        | { __typename: 'Resource', format: string | null, id: string, name: string }
        | { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string }
        | { __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }
        | { __typename: 'Talk', id: string, name: string }
        | { __typename: 'Theme', id: string, name: string }
       }>, facets: Array<{ buckets: Array<{ value: string, label: string, count: number }> }> } };

type Item_CaseStudy_Fragment = { __typename: 'CaseStudy', id: string, name: string };

type Item_Context_Fragment = { __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string };

type Item_Discussion_Fragment = { __typename: 'Discussion', id: string, name: string };

type Item_Event_Fragment = { __typename: 'Event', date: string | null, id: string, name: string };

type Item_Factor_Fragment = { __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string };

type Item_Finding_Fragment = { __typename: 'Finding', direction: Schema.Direction, id: string, name: string };

type Item_Intervention_Fragment = { __typename: 'Intervention', id: string, name: string };

type Item_Judgement_Fragment = { __typename: 'Judgement', id: string, name: string };

type Item_Mechanism_Fragment = { __typename: 'Mechanism', id: string, name: string };

type Item_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null };

type Item_Outcome_Fragment = { __typename: 'Outcome', id: string, name: string };

type Item_Person_Fragment = { __typename: 'Person', id: string, name: string };

type Item_Policy_Fragment = { __typename: 'Policy', date: string | null, id: string, name: string };

type Item_Population_Fragment = { __typename: 'Population', id: string, name: string };

type Item_Principle_Fragment = { __typename: 'Principle', id: string, name: string };

type Item_Project_Fragment = { __typename: 'Project', id: string, name: string };

type Item_Recommendation_Fragment = { __typename: 'Recommendation', id: string, name: string };

type Item_Resource_Fragment = { __typename: 'Resource', format: string | null, id: string, name: string };

type Item_Source_Fragment = { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string };

type Item_Study_Fragment = { __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string };

type Item_Talk_Fragment = { __typename: 'Talk', id: string, name: string };

type Item_Theme_Fragment = { __typename: 'Theme', id: string, name: string };

export type ItemFragment =
  | Item_CaseStudy_Fragment
  | Item_Context_Fragment
  | Item_Discussion_Fragment
  | Item_Event_Fragment
  | Item_Factor_Fragment
  | Item_Finding_Fragment
  | Item_Intervention_Fragment
  | Item_Judgement_Fragment
  | Item_Mechanism_Fragment
  | Item_Organisation_Fragment
  | Item_Outcome_Fragment
  | Item_Person_Fragment
  | Item_Policy_Fragment
  | Item_Population_Fragment
  | Item_Principle_Fragment
  | Item_Project_Fragment
  | Item_Recommendation_Fragment
  | Item_Resource_Fragment
  | Item_Source_Fragment
  | Item_Study_Fragment
  | Item_Talk_Fragment
  | Item_Theme_Fragment
;

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
export const ItemFragmentDoc = new TypedDocumentString(`
    fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}
    `, {"fragmentName":"Item"}) as unknown as TypedDocumentString<ItemFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      highlights {
        field
        fragments
      }
      node {
        ...Item
      }
    }
    facets(by: [KIND], first: 25) {
      buckets {
        value
        label
        count
      }
    }
  }
}
    fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
