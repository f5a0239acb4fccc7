// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of event it is. */
export type EventKind =
  /** A seminar. */
  | 'SEMINAR'
  /** A workshop. */
  | 'WORKSHOP'
  /** A conference. */
  | 'CONFERENCE';

/** What sort of text a policy is. */
export type PolicyKind =
  /** An act or regulation. */
  | 'LAW'
  /** A plan, strategy or programme of government. */
  | 'POLICY'
  /** Guidance on how to do something. */
  | 'GUIDANCE'
  /** A green or white paper, or a consultation. */
  | 'CONSULTATION';

/** How a study was done. */
export type StudyDesign =
  /** People, families or places were allocated by chance. */
  | 'RANDOMISED_TRIAL'
  /** A review that searched and appraised studies by a stated method. */
  | 'SYSTEMATIC_REVIEW'
  /** A review that pools its studies' results, network meta-analyses included. */
  | 'META_ANALYSIS'
  /** A comparison group that was matched or adjusted for. */
  | 'QUASI_EXPERIMENT'
  /** Groups followed over time with a comparison, not matched. */
  | 'COHORT'
  /** The same people or places before and after, without a comparison group. */
  | 'BEFORE_AFTER'
  /** A number of people who all had it, followed. */
  | 'CASE_SERIES'
  /** Figures that a service or programme reports of itself. */
  | 'SERVICE_DATA'
  /** Several methods; its quantitative part has a design of its own. */
  | 'MIXED_METHODS'
  /** Interviews, groups, observation. */
  | 'QUALITATIVE'
  /** One or a few cases in depth. */
  | 'CASE_STUDY'
  /** Judgement and argument, critiques included. */
  | 'EXPERT_OPINION'
  /** A plan for a study whose results are not out. */
  | 'PROTOCOL';

export type TimelineQueryVariables = Exact<{
  from: string;
  to: string;
  fromYear: number;
  toYear: number;
}>;


export type TimelineQuery = { policies: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, summary: string | null, policyKind: PolicyKind | null }> }, events: { totalCount: number, nodes: Array<{ id: string, name: string, date: string | null, summary: string | null, eventKind: EventKind | null, place: string | null }> }, projects: { totalCount: number, nodes: Array<{ id: string, name: string, startDate: string | null, endDate: string | null, summary: string | null }> }, studies: { totalCount: number, nodes: Array<{ id: string, name: string, year: number | null, design: StudyDesign | null }>, facets: Array<{ buckets: Array<{ value: string, count: number }> }> } };

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
