// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { projects: { nodes: Array<{ id: string, name: string, summary: string | null, startDate: string | null, endDate: string | null, aims: Array<string>, funder: { id: string, name: string } | null, leads: Array<{ id: string, name: string }>, partners: { totalCount: number, edges: Array<{ role: string | null, node: { id: string, name: string } }> } }> }, events: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, place: string | null, summary: string | null, talks: Array<{ id: string, name: string, summary: string | null, speakers: Array<{ id: string, name: string }>, resources: Array<{ id: string, name: string, format: string | null, url: string | null }> }>, participants: { totalCount: number, edges: Array<{ role: string | null, node: { id: string, name: string } }> }, resources: Array<{ id: string, name: string, format: string | null, url: string | null }> }> }, speakers: { nodes: Array<{ id: string, affiliations: Array<{ id: string, name: string }> }> }, showcase: { totalCount: number, nodes: Array<{ id: string, name: string, summary: string | null, url: string | null, publishers: Array<{ id: string, name: string }> }> }, materials: { totalCount: number, nodes: Array<{ id: string, name: string, summary: string | null, format: string | null, url: string | null }> }, networks: { totalCount: number, nodes: Array<{ id: string, name: string, summary: string | null, url: string | null }> } };

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

export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  projects(first: 10, orderBy: [{startDate: ASC}]) {
    nodes {
      id
      name
      summary
      startDate
      endDate
      aims
      funder {
        id
        name
      }
      leads {
        id
        name
      }
      partners(first: 50) {
        totalCount
        edges {
          role
          node {
            id
            name
          }
        }
      }
    }
  }
  events(first: 20, orderBy: [{date: ASC}]) {
    totalCount
    nodes {
      id
      name
      date
      place
      summary
      talks {
        id
        name
        summary
        speakers {
          id
          name
        }
        resources {
          id
          name
          format
          url
        }
      }
      participants(first: 50) {
        totalCount
        edges {
          role
          node {
            id
            name
          }
        }
      }
      resources {
        id
        name
        format
        url
      }
    }
  }
  speakers: people(first: 100, where: {talks: {some: {}}}) {
    nodes {
      id
      affiliations {
        id
        name
      }
    }
  }
  showcase: resources(first: 50, where: {resourceKind: {eq: GOOD_PRACTICE}}) {
    totalCount
    nodes {
      id
      name
      summary
      url
      publishers {
        id
        name
      }
    }
  }
  materials: resources(
    first: 100
    where: {not: {resourceKind: {eq: GOOD_PRACTICE}}}
  ) {
    totalCount
    nodes {
      id
      name
      summary
      format
      url
    }
  }
  networks: organisations(first: 50, where: {organisationKind: {eq: NETWORK}}) {
    totalCount
    nodes {
      id
      name
      summary
      url
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
