// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PlacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacesQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, organisationKind: Schema.OrganisationKind | null, location: { latitude: number | null, longitude: number | null, place: string | null } | null, interventions: { totalCount: number, nodes: Array<{ id: string, name: string }> }, events: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null }> } }> } };

export type PlacelessQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacelessQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, organisationKind: Schema.OrganisationKind | null }> } };

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

export const PlacesDocument = new TypedDocumentString(`
    query Places($after: String) {
  organisations(
    first: 100
    after: $after
    where: {location: {exists: true}}
    orderBy: [{name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      organisationKind
      location {
        latitude
        longitude
        place
      }
      interventions(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
      events(first: 5) {
        totalCount
        nodes {
          id
          name
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const PlacelessDocument = new TypedDocumentString(`
    query Placeless($after: String) {
  organisations(
    first: 100
    after: $after
    where: {location: {exists: false}}
    orderBy: [{name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      organisationKind
    }
  }
}
    `) as unknown as TypedDocumentString<PlacelessQuery, PlacelessQueryVariables>;
