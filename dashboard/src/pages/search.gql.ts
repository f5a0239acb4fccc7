// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which kind of circumstance a context is. */
export type ContextKind =
  /** A country or a place within one; `international` stands above all. */
  | 'COUNTRY'
  /** Where people are met, such as an inpatient ward. */
  | 'SETTING'
  /** The service that meets them, such as children's social care. */
  | 'SERVICE'
  /** The stage that things have reached, such as before care proceedings. */
  | 'STAGE';

/** What sort of factor it is. */
export type FactorKind =
  /** It gets in the way. */
  | 'BARRIER'
  /** It helps. */
  | 'ENABLER'
  /** Something that people need. */
  | 'NEED'
  /** Something proposed as a way out. */
  | 'SOLUTION';

/** Which way a finding points for the people concerned. */
export type Direction =
  /** Better for the people concerned. */
  | 'FAVOURABLE'
  /** Worse for the people concerned. */
  | 'ADVERSE'
  /** The source concludes that there is no difference, or its interval excludes an important one. */
  | 'NO_DIFFERENCE'
  /** Better for some and worse for others, or by some measures and not by others. */
  | 'MIXED'
  /** The result does not settle it, such as a difference that is not significant. */
  | 'UNCLEAR'
  /** Not a claim about an effect: it describes, explains or tells an experience. */
  | 'NOT_ASSESSED';

/** What sort of source it is. */
export type SourceKind =
  /** An article in a journal. */
  | 'ARTICLE'
  /** A report by an organisation. */
  | 'REPORT'
  /** A book or a part of one. */
  | 'BOOK'
  /** A page on the web. */
  | 'WEB_PAGE'
  /** A contribution to a conference. */
  | 'CONFERENCE_PAPER'
  /** A plan for a study. */
  | 'PROTOCOL'
  /** A text before review by peers. */
  | 'PREPRINT'
  /** A record of a parliament. */
  | 'PARLIAMENTARY_RECORD'
  /** News in a paper or online. */
  | 'NEWS';

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

/** The kinds of nodes. */
export type Kind =
  /** A family's story as evidence: what they needed, which services met them, what helped and what got in the way. */
  | 'CASE_STUDY'
  /** Where and under which circumstances something happens: a country or place, a setting, a service, a stage. */
  | 'CONTEXT'
  /** A question that readers and partners talk about. */
  | 'DISCUSSION'
  /** A seminar, workshop or conference. */
  | 'EVENT'
  /** Something that helps or hinders, that people need, or that is proposed as a solution, at the level of persons, organisations or the system. */
  | 'FACTOR'
  /** One claim of one study or source, on one outcome of one or more interventions, with one direction. */
  | 'FINDING'
  /** Something that is done to help families: a model, a method, a service or a programme, such as Family Group Conferencing or Open Dialogue. */
  | 'INTERVENTION'
  /** How an intervention is thought to work, such as sharing power with the family. */
  | 'MECHANISM'
  /** A body that delivers, studies, pays for or writes about interventions. */
  | 'ORGANISATION'
  /** Something that an intervention may change for people, such as whether a child enters care. */
  | 'OUTCOME'
  /** A person whom a document names for what they did or said in public. */
  | 'PERSON'
  /** A law, a policy or a piece of guidance. */
  | 'POLICY'
  /** The people whom something is for or was found among, such as families in pre-proceedings. */
  | 'POPULATION'
  /** One principle that an intervention rests on, such as `tolerance of uncertainty`. */
  | 'PRINCIPLE'
  /** A funded piece of work with a beginning and an end, such as the knowledge exchange on family inclusive practice. */
  | 'PROJECT'
  /** Something that a source advises, to whom, and on which findings. */
  | 'RECOMMENDATION'
  /** Something to read, see or hear: slides, a recording, a guide, an example of good practice, a site. */
  | 'RESOURCE'
  /** A publication, page, talk or report: something that can be cited. */
  | 'SOURCE'
  /** A piece of research or a programme's own evaluation. */
  | 'STUDY'
  /** One contribution to an event. */
  | 'TALK'
  /** A subject under which evidence and experience are gathered, such as barriers to thinking family. */
  | 'THEME';

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
        | { __typename: 'CaseStudy', id: string, name: string }
        | { __typename: 'Context', contextKind: ContextKind, id: string, name: string }
        | { __typename: 'Discussion', id: string, name: string }
        | { __typename: 'Event', date: string | null, id: string, name: string }
        | { __typename: 'Factor', factorKind: FactorKind, id: string, name: string }
        | { __typename: 'Finding', direction: Direction, id: string, name: string }
        | { __typename: 'Intervention', id: string, name: string }
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
        | { __typename: 'Source', year: number | null, sourceKind: SourceKind | null, id: string, name: string }
        | { __typename: 'Study', year: number | null, design: StudyDesign | null, id: string, name: string }
        | { __typename: 'Talk', id: string, name: string }
        | { __typename: 'Theme', id: string, name: string }
       }>, facets: Array<{ buckets: Array<{ value: string, label: string, count: number }> }> } };

type Item_CaseStudy_Fragment = { __typename: 'CaseStudy', id: string, name: string };

type Item_Context_Fragment = { __typename: 'Context', contextKind: ContextKind, id: string, name: string };

type Item_Discussion_Fragment = { __typename: 'Discussion', id: string, name: string };

type Item_Event_Fragment = { __typename: 'Event', date: string | null, id: string, name: string };

type Item_Factor_Fragment = { __typename: 'Factor', factorKind: FactorKind, id: string, name: string };

type Item_Finding_Fragment = { __typename: 'Finding', direction: Direction, id: string, name: string };

type Item_Intervention_Fragment = { __typename: 'Intervention', id: string, name: string };

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

type Item_Source_Fragment = { __typename: 'Source', year: number | null, sourceKind: SourceKind | null, id: string, name: string };

type Item_Study_Fragment = { __typename: 'Study', year: number | null, design: StudyDesign | null, id: string, name: string };

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
