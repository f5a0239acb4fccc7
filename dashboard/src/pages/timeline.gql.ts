// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type TimelineQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ date: string, endDate: string | null, subject:
        | { __typename: 'CaseStudy', id: string, name: string, summary: string | null }
        | { __typename: 'Context', id: string, name: string, summary: string | null }
        | { __typename: 'Discussion', id: string, name: string, summary: string | null }
        | { __typename: 'Event', eventKind: Schema.EventKind | null, place: string | null, id: string, name: string, summary: string | null }
        | { __typename: 'Factor', id: string, name: string, summary: string | null }
        | { __typename: 'Finding', id: string, name: string, summary: string | null }
        | { __typename: 'Intervention', id: string, name: string, summary: string | null }
        | { __typename: 'Judgement', id: string, name: string, summary: string | null }
        | { __typename: 'Mechanism', id: string, name: string, summary: string | null }
        | { __typename: 'Organisation', id: string, name: string, summary: string | null }
        | { __typename: 'Outcome', id: string, name: string, summary: string | null }
        | { __typename: 'Person', id: string, name: string, summary: string | null }
        | { __typename: 'Policy', policyKind: Schema.PolicyKind | null, id: string, name: string, summary: string | null }
        | { __typename: 'Population', id: string, name: string, summary: string | null }
        | { __typename: 'Principle', id: string, name: string, summary: string | null }
        | { __typename: 'Project', id: string, name: string, summary: string | null }
        | { __typename: 'Recommendation', id: string, name: string, summary: string | null }
        | { __typename: 'Resource', id: string, name: string, summary: string | null }
        | { __typename: 'Source', id: string, name: string, summary: string | null }
        | { __typename: 'Study', design: Schema.StudyDesign | null, id: string, name: string, summary: string | null }
        | { __typename: 'Talk', id: string, name: string, summary: string | null }
        | { __typename: 'Theme', id: string, name: string, summary: string | null }
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

export const TimelineDocument = new TypedDocumentString(`
    query Timeline($from: PartialDate, $to: PartialDate, $after: String) {
  timeline(from: $from, to: $to, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      date
      endDate
      subject {
        __typename
        id
        name
        summary
        ... on Policy {
          policyKind
        }
        ... on Event {
          eventKind
          place
        }
        ... on Study {
          design
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
