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
  stating?: Schema.FindingWhere | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ buckets: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, stating: { totalCount: number } };

export type SearchByKindQueryVariables = Exact<{
  text: string;
  stating?: Schema.FindingWhere | null | undefined;
}>;


export type SearchByKindQuery = { search: { totalCount: number, nodes: Array<
      | { __typename: 'CaseStudy' }
      | { __typename: 'Context' }
      | { __typename: 'Discussion' }
      | { __typename: 'Event' }
      | { __typename: 'Factor' }
      | { __typename: 'Finding' }
      | { __typename: 'Intervention' }
      | { __typename: 'Judgement' }
      | { __typename: 'Mechanism' }
      | { __typename: 'Organisation' }
      | { __typename: 'Outcome' }
      | { __typename: 'Person' }
      | { __typename: 'Policy' }
      | { __typename: 'Population' }
      | { __typename: 'Principle' }
      | { __typename: 'Project' }
      | { __typename: 'Recommendation' }
      | { __typename: 'Resource' }
      | { __typename: 'Source' }
      | { __typename: 'Study' }
      | { __typename: 'Talk' }
      | { __typename: 'Theme' }
    >, facets: Array<{ buckets: Array<{ value: string, label: string, count: number }> }> }, CASE_STUDY: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, CONTEXT: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, DISCUSSION: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, EVENT: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, FACTOR: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, FINDING: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, INTERVENTION: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, JUDGEMENT: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, MECHANISM: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, ORGANISATION: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, OUTCOME: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, PERSON: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, POLICY: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, POPULATION: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, PRINCIPLE: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, PROJECT: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, RECOMMENDATION: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, RESOURCE: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, SOURCE: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, STUDY: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, TALK: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, THEME: { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
       }> }, stating: { totalCount: number } };

export type HitsFragment = { edges: Array<{ highlights: Array<{ field: string, fragments: Array<string> }>, node:
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
     }> };

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
export const HitsFragmentDoc = new TypedDocumentString(`
    fragment Hits on SearchConnection {
  edges {
    highlights {
      field
      fragments
    }
    node {
      ...Item
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
}`, {"fragmentName":"Hits"}) as unknown as TypedDocumentString<HitsFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $after: String, $stating: FindingWhere) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    ...Hits
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets(by: [KIND], first: 25) {
      buckets {
        value
        label
        count
      }
    }
  }
  stating: findings(where: $stating) {
    totalCount
  }
}
    fragment Hits on SearchConnection {
  edges {
    highlights {
      field
      fragments
    }
    node {
      ...Item
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
export const SearchByKindDocument = new TypedDocumentString(`
    query SearchByKind($text: String!, $stating: FindingWhere) {
  search(text: $text, first: 20) {
    nodes {
      __typename
    }
    totalCount
    facets(by: [KIND], first: 25) {
      buckets {
        value
        label
        count
      }
    }
  }
  CASE_STUDY: search(text: $text, kinds: [CASE_STUDY], first: 3) {
    ...Hits
  }
  CONTEXT: search(text: $text, kinds: [CONTEXT], first: 3) {
    ...Hits
  }
  DISCUSSION: search(text: $text, kinds: [DISCUSSION], first: 3) {
    ...Hits
  }
  EVENT: search(text: $text, kinds: [EVENT], first: 3) {
    ...Hits
  }
  FACTOR: search(text: $text, kinds: [FACTOR], first: 3) {
    ...Hits
  }
  FINDING: search(text: $text, kinds: [FINDING], first: 3) {
    ...Hits
  }
  INTERVENTION: search(text: $text, kinds: [INTERVENTION], first: 3) {
    ...Hits
  }
  JUDGEMENT: search(text: $text, kinds: [JUDGEMENT], first: 3) {
    ...Hits
  }
  MECHANISM: search(text: $text, kinds: [MECHANISM], first: 3) {
    ...Hits
  }
  ORGANISATION: search(text: $text, kinds: [ORGANISATION], first: 3) {
    ...Hits
  }
  OUTCOME: search(text: $text, kinds: [OUTCOME], first: 3) {
    ...Hits
  }
  PERSON: search(text: $text, kinds: [PERSON], first: 3) {
    ...Hits
  }
  POLICY: search(text: $text, kinds: [POLICY], first: 3) {
    ...Hits
  }
  POPULATION: search(text: $text, kinds: [POPULATION], first: 3) {
    ...Hits
  }
  PRINCIPLE: search(text: $text, kinds: [PRINCIPLE], first: 3) {
    ...Hits
  }
  PROJECT: search(text: $text, kinds: [PROJECT], first: 3) {
    ...Hits
  }
  RECOMMENDATION: search(text: $text, kinds: [RECOMMENDATION], first: 3) {
    ...Hits
  }
  RESOURCE: search(text: $text, kinds: [RESOURCE], first: 3) {
    ...Hits
  }
  SOURCE: search(text: $text, kinds: [SOURCE], first: 3) {
    ...Hits
  }
  STUDY: search(text: $text, kinds: [STUDY], first: 3) {
    ...Hits
  }
  TALK: search(text: $text, kinds: [TALK], first: 3) {
    ...Hits
  }
  THEME: search(text: $text, kinds: [THEME], first: 3) {
    ...Hits
  }
  stating: findings(where: $stating) {
    totalCount
  }
}
    fragment Hits on SearchConnection {
  edges {
    highlights {
      field
      fragments
    }
    node {
      ...Item
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
}`) as unknown as TypedDocumentString<SearchByKindQuery, SearchByKindQueryVariables>;
