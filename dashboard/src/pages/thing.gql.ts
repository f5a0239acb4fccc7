// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
type Head_CaseStudy_Fragment = { __typename: 'CaseStudy', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Context_Fragment = { __typename: 'Context', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Discussion_Fragment = { __typename: 'Discussion', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Event_Fragment = { __typename: 'Event', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Factor_Fragment = { __typename: 'Factor', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Finding_Fragment = { __typename: 'Finding', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Intervention_Fragment = { __typename: 'Intervention', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Judgement_Fragment = { __typename: 'Judgement', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Mechanism_Fragment = { __typename: 'Mechanism', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Outcome_Fragment = { __typename: 'Outcome', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Person_Fragment = { __typename: 'Person', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Policy_Fragment = { __typename: 'Policy', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Population_Fragment = { __typename: 'Population', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Principle_Fragment = { __typename: 'Principle', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Project_Fragment = { __typename: 'Project', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Recommendation_Fragment = { __typename: 'Recommendation', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Resource_Fragment = { __typename: 'Resource', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Source_Fragment = { __typename: 'Source', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Study_Fragment = { __typename: 'Study', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Talk_Fragment = { __typename: 'Talk', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

type Head_Theme_Fragment = { __typename: 'Theme', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience };

export type HeadFragment =
  | Head_CaseStudy_Fragment
  | Head_Context_Fragment
  | Head_Discussion_Fragment
  | Head_Event_Fragment
  | Head_Factor_Fragment
  | Head_Finding_Fragment
  | Head_Intervention_Fragment
  | Head_Judgement_Fragment
  | Head_Mechanism_Fragment
  | Head_Organisation_Fragment
  | Head_Outcome_Fragment
  | Head_Person_Fragment
  | Head_Policy_Fragment
  | Head_Population_Fragment
  | Head_Principle_Fragment
  | Head_Project_Fragment
  | Head_Recommendation_Fragment
  | Head_Resource_Fragment
  | Head_Source_Fragment
  | Head_Study_Fragment
  | Head_Talk_Fragment
  | Head_Theme_Fragment
;

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

export type InterventionQueryVariables = Exact<{
  id: string;
}>;


export type InterventionQuery = { thing: { __typename: 'Intervention', interventionKind: Schema.InterventionKind | null, since: string | null, origin: string | null, deliveredBy: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, cost: { amount: number | null, currency: string | null, priceYear: number | null, text: string | null } | null, principles: Array<{ __typename: 'Principle', summary: string | null, id: string, name: string }>, mechanisms: Array<{ __typename: 'Mechanism', id: string, name: string }>, broader: Array<{ __typename: 'Intervention', id: string, name: string }>, narrower: Array<{ __typename: 'Intervention', id: string, name: string }>, components: Array<{ __typename: 'Intervention', id: string, name: string }>, componentOf: Array<{ __typename: 'Intervention', id: string, name: string }>, populations: Array<{ __typename: 'Population', id: string, name: string }>, organisations: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null } }> }, studies: { totalCount: number, nodes: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }> }, resources: { totalCount: number, nodes: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }> }, talks: { totalCount: number, nodes: Array<{ __typename: 'Talk', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, policies: { totalCount: number, nodes: Array<{ __typename: 'Policy', date: string | null, id: string, name: string }> }, caseStudies: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'CaseStudy', id: string, name: string } }> }, discussions: { totalCount: number, nodes: Array<{ __typename: 'Discussion', id: string, name: string }> } } | null };

export type StudyQueryVariables = Exact<{
  id: string;
}>;


export type StudyQuery = { thing: { __typename: 'Study', titleIsDescription: boolean | null, year: number | null, design: Schema.StudyDesign | null, designText: string | null, quantitativeDesign: Schema.StudyDesign | null, admits: Array<Schema.StudyDesign>, riskOfBias: Schema.RiskOfBias | null, includedCount: number | null, highRiskCount: number | null, sampleSize: number | null, sampleUnit: string | null, sampleText: string | null, countries: Array<string>, comparator: string | null, followUpMonths: number | null, retracted: boolean | null, cohort: string | null, caveat: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, interventions: Array<{ __typename: 'Intervention', id: string, name: string }>, populations: Array<{ __typename: 'Population', id: string, name: string }>, contexts: Array<{ __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }>, sources: Array<{ __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string }>, organisations: Array<{ __typename: 'Organisation', id: string, name: string, here: { edges: Array<{ role: string | null }> }, location: { place: string | null } | null }>, project: { __typename: 'Project', id: string, name: string } | null, includedStudies: { totalCount: number, nodes: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }> }, includedIn: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }>, criticisedBy: Array<{ __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string }>, caseStudies: { totalCount: number, nodes: Array<{ __typename: 'CaseStudy', id: string, name: string }> } } | null };

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { thing: { __typename: 'Source', citation: string, title: string | null, authorNames: Array<string>, year: number | null, sourceKind: Schema.SourceKind | null, container: string | null, volume: string | null, pages: string | null, doi: string | null, seenIn: Schema.SeenIn | null, seenAt: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, authors: Array<
      | { __typename: 'Person', id: string, name: string, here: { edges: Array<{ role: string | null }> } }
      | { __typename: 'Organisation', id: string, name: string, here: { edges: Array<{ role: string | null }> }, location: { place: string | null } | null }
    >, studies: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }>, criticises: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }>, principles: { totalCount: number, nodes: Array<{ __typename: 'Principle', id: string, name: string }> }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', id: string, name: string }> }, caseStudies: { totalCount: number, nodes: Array<{ __typename: 'CaseStudy', id: string, name: string }> }, policies: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Policy', date: string | null, id: string, name: string } }> }, events: { totalCount: number, nodes: Array<{ __typename: 'Event', date: string | null, id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, judgements: Array<{ __typename: 'Judgement', id: string, name: string }> } | null };

export type FindingQueryVariables = Exact<{
  id: string;
}>;


export type FindingQuery = { thing: { __typename: 'Finding', statement: string, direction: Schema.Direction, dimension: Schema.Dimension, certainty: Schema.Certainty | null, certaintyBasis: Schema.RatingBasis | null, perspective: Schema.Perspective | null, followUpMonths: number | null, restsOnStudies: number | null, outcomeDefinedBy: Schema.OutcomeDefiner | null, year: number | null, extraction: Schema.Extraction | null, caveat: string | null, locator: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, effect: { measure: Schema.EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, interventionValue: number | null, comparisonValue: number | null, groupUnit: string | null, derived: boolean | null, text: string | null } | null, cost: { amount: number | null, currency: string | null, priceYear: number | null, text: string | null } | null, source: { __typename: 'Source', title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null, year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } | null, study: { __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string } | null, talk: { __typename: 'Talk', id: string, name: string } | null, interventions: Array<{ __typename: 'Intervention', id: string, name: string }>, outcomes: Array<{ __typename: 'Outcome', id: string, name: string }>, populations: Array<{ __typename: 'Population', id: string, name: string }>, contexts: Array<{ __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }>, factors: Array<{ __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string }>, mechanisms: Array<{ __typename: 'Mechanism', id: string, name: string }>, themes: Array<{ __typename: 'Theme', id: string, name: string }>, recommendations: Array<{ __typename: 'Recommendation', id: string, name: string }> } | null };

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { thing: { __typename: 'Organisation', organisationKind: Schema.OrganisationKind | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, location: { latitude: number | null, longitude: number | null, place: string | null } | null, partOf: Array<{ __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null }>, parts: Array<{ __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null }>, interventions: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Intervention', id: string, name: string } }> }, people: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Person', id: string, name: string } }> }, events: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Event', date: string | null, id: string, name: string } }> }, studies: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string } }> }, sources: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } }> }, policies: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Policy', date: string | null, id: string, name: string } }> }, projects: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Project', id: string, name: string } }> }, fundedProjects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, published: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Resource', format: string | null, id: string, name: string } }> }, resources: { totalCount: number, nodes: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }> }, talks: { totalCount: number, nodes: Array<{ __typename: 'Talk', id: string, name: string }> }, caseStudies: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'CaseStudy', id: string, name: string } }> }, judgements: Array<{ __typename: 'Judgement', id: string, name: string }> } | null };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { thing: { __typename: 'Person', roleText: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, affiliations: Array<{ __typename: 'Organisation', id: string, name: string, here: { edges: Array<{ role: string | null }> }, location: { place: string | null } | null }>, talks: { totalCount: number, nodes: Array<{ __typename: 'Talk', id: string, name: string }> }, sources: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } }> }, projects: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Project', id: string, name: string } }> }, judgements: Array<{ __typename: 'Judgement', id: string, name: string }> } | null };

export type EventQueryVariables = Exact<{
  id: string;
}>;


export type EventQuery = { thing: { __typename: 'Event', eventKind: Schema.EventKind | null, date: string | null, endDate: string | null, place: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, project: { __typename: 'Project', id: string, name: string } | null, talks: Array<{ __typename: 'Talk', summary: string | null, id: string, name: string, speakers: Array<{ id: string, name: string, affiliations: Array<{ id: string, name: string }> }>, resources: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }> }>, participants: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null } }> }, themes: Array<{ __typename: 'Theme', id: string, name: string }>, resources: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }>, sources: Array<{ __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string }> } | null };

export type TalkQueryVariables = Exact<{
  id: string;
}>;


export type TalkQuery = { thing: { __typename: 'Talk', position: number | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, event: { __typename: 'Event', date: string | null, id: string, name: string } | null, speakers: Array<{ __typename: 'Person', id: string, name: string }>, about: Array<
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
    >, resources: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }>, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', direction: Schema.Direction, id: string, name: string }> } } | null };

export type PolicyQueryVariables = Exact<{
  id: string;
}>;


export type PolicyQuery = { thing: { __typename: 'Policy', policyKind: Schema.PolicyKind | null, date: string | null, aim: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, issuers: Array<{ __typename: 'Organisation', id: string, name: string, here: { edges: Array<{ role: string | null }> }, location: { place: string | null } | null }>, contexts: Array<{ __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }>, interventions: Array<{ __typename: 'Intervention', id: string, name: string }>, themes: Array<{ __typename: 'Theme', id: string, name: string }>, follows: Array<{ __typename: 'Policy', date: string | null, id: string, name: string }>, followedBy: Array<{ __typename: 'Policy', date: string | null, id: string, name: string }>, sources: Array<{ __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string, here: { edges: Array<{ role: string | null }> } }> } | null };

export type OutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeQuery = { thing: { __typename: 'Outcome', polarity: Schema.Polarity | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, broader: Array<{ __typename: 'Outcome', id: string, name: string }>, narrower: Array<{ __typename: 'Outcome', id: string, name: string }>, indicatorOf: Array<{ __typename: 'Outcome', id: string, name: string }>, indicators: Array<{ __typename: 'Outcome', id: string, name: string }>, caseStudies: { totalCount: number, nodes: Array<{ __typename: 'CaseStudy', id: string, name: string }> }, judgements: Array<{ __typename: 'Judgement', id: string, name: string }> } | null };

export type PopulationQueryVariables = Exact<{
  id: string;
}>;


export type PopulationQuery = { thing: { __typename: 'Population', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, broader: Array<{ __typename: 'Population', id: string, name: string }>, narrower: Array<{ __typename: 'Population', id: string, name: string }>, interventions: { totalCount: number, nodes: Array<{ __typename: 'Intervention', id: string, name: string }> }, studies: { totalCount: number, nodes: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }> }, caseStudies: { totalCount: number, nodes: Array<{ __typename: 'CaseStudy', id: string, name: string }> } } | null };

export type ContextQueryVariables = Exact<{
  id: string;
}>;


export type ContextQuery = { thing: { __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, location: { latitude: number | null, longitude: number | null, place: string | null } | null, broader: Array<{ __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }>, narrower: Array<{ __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }>, studies: { totalCount: number, nodes: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }> }, policies: { totalCount: number, nodes: Array<{ __typename: 'Policy', date: string | null, id: string, name: string }> }, caseStudies: { totalCount: number, nodes: Array<{ __typename: 'CaseStudy', id: string, name: string }> } } | null };

export type ThemeQueryVariables = Exact<{
  id: string;
}>;


export type ThemeQuery = { thing: { __typename: 'Theme', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, broader: Array<{ __typename: 'Theme', id: string, name: string }>, narrower: Array<{ __typename: 'Theme', summary: string | null, id: string, name: string }>, factors: { totalCount: number, nodes: Array<{ __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string }> }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', id: string, name: string }> }, resources: { totalCount: number, nodes: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }> }, talks: { totalCount: number, nodes: Array<{ __typename: 'Talk', id: string, name: string }> }, events: { totalCount: number, nodes: Array<{ __typename: 'Event', date: string | null, id: string, name: string }> }, caseStudies: { totalCount: number, nodes: Array<{ __typename: 'CaseStudy', id: string, name: string }> }, policies: { totalCount: number, nodes: Array<{ __typename: 'Policy', date: string | null, id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, discussions: { totalCount: number, nodes: Array<{ __typename: 'Discussion', id: string, name: string }> } } | null };

export type ProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProjectQuery = { thing: { __typename: 'Project', startDate: string | null, endDate: string | null, aims: Array<string>, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, funder: { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null } | null, leads: Array<{ __typename: 'Person', id: string, name: string, here: { edges: Array<{ role: string | null }> } }>, partners: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null } }> }, events: { totalCount: number, nodes: Array<{ __typename: 'Event', date: string | null, id: string, name: string }> }, studies: { totalCount: number, nodes: Array<{ __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string }> }, discussions: { totalCount: number, nodes: Array<{ __typename: 'Discussion', id: string, name: string }> }, interventions: Array<{ __typename: 'Intervention', id: string, name: string }>, themes: Array<{ __typename: 'Theme', id: string, name: string }>, resources: Array<{ __typename: 'Resource', format: string | null, id: string, name: string }>, sources: Array<{ __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string }> } | null };

export type ResourceQueryVariables = Exact<{
  id: string;
}>;


export type ResourceQuery = { thing: { __typename: 'Resource', resourceKind: Schema.ResourceKind | null, format: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, about: Array<
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
    >, leftBy: Array<
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
    >, publishers: Array<{ __typename: 'Organisation', id: string, name: string, here: { edges: Array<{ role: string | null }> }, location: { place: string | null } | null }> } | null };

export type CaseStudyQueryVariables = Exact<{
  id: string;
}>;


export type CaseStudyQuery = { thing: { __typename: 'CaseStudy', caseKind: Schema.CaseKind | null, locator: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, populations: Array<{ __typename: 'Population', id: string, name: string }>, contexts: Array<{ __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }>, needs: Array<{ __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string, here: { edges: Array<{ role: string | null }> } }>, services: Array<
      | { __typename: 'CaseStudy', id: string, name: string }
      | { __typename: 'Context', contextKind: Schema.ContextKind, id: string, name: string }
      | { __typename: 'Discussion', id: string, name: string }
      | { __typename: 'Event', date: string | null, id: string, name: string }
      | { __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string }
      | { __typename: 'Finding', direction: Schema.Direction, id: string, name: string }
      | { __typename: 'Intervention', id: string, name: string, here: { edges: Array<{ role: string | null }> } }
      | { __typename: 'Judgement', id: string, name: string }
      | { __typename: 'Mechanism', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string, here: { edges: Array<{ role: string | null }> }, location: { place: string | null } | null }
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
    >, helped: Array<{ __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string, here: { edges: Array<{ role: string | null }> } }>, hindered: Array<{ __typename: 'Factor', factorKind: Schema.FactorKind, id: string, name: string, here: { edges: Array<{ role: string | null }> } }>, outcomes: Array<{ __typename: 'Outcome', id: string, name: string }>, themes: Array<{ __typename: 'Theme', id: string, name: string }>, study: { __typename: 'Study', year: number | null, design: Schema.StudyDesign | null, id: string, name: string } | null, source: { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } | null } | null };

export type FactorQueryVariables = Exact<{
  id: string;
}>;


export type FactorQuery = { thing: { __typename: 'Factor', factorKind: Schema.FactorKind, level: Schema.FactorLevel | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, themes: Array<{ __typename: 'Theme', id: string, name: string }>, neededIn: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'CaseStudy', id: string, name: string } }> }, helpedIn: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'CaseStudy', id: string, name: string } }> }, hinderedIn: { totalCount: number, edges: Array<{ role: string | null, node: { __typename: 'CaseStudy', id: string, name: string } }> } } | null };

export type PrincipleQueryVariables = Exact<{
  id: string;
}>;


export type PrincipleQuery = { thing: { __typename: 'Principle', position: number | null, locator: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, interventions: Array<{ __typename: 'Intervention', id: string, name: string }>, source: { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } | null } | null };

export type MechanismQueryVariables = Exact<{
  id: string;
}>;


export type MechanismQuery = { thing: { __typename: 'Mechanism', id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, interventions: { totalCount: number, nodes: Array<{ __typename: 'Intervention', id: string, name: string }> } } | null };

export type RecommendationQueryVariables = Exact<{
  id: string;
}>;


export type RecommendationQuery = { thing: { __typename: 'Recommendation', text: string, audienceText: string | null, addressedTo: Array<string>, position: number | null, locator: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, themes: Array<{ __typename: 'Theme', id: string, name: string }>, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', direction: Schema.Direction, id: string, name: string }> }, source: { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } | null } | null };

export type DiscussionQueryVariables = Exact<{
  id: string;
}>;


export type DiscussionQuery = { thing: { __typename: 'Discussion', question: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, about: Array<
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
    >, project: { __typename: 'Project', id: string, name: string } | null } | null };

export type JudgementQueryVariables = Exact<{
  id: string;
}>;


export type JudgementQuery = { thing: { __typename: 'Judgement', level: string | null, scheme: Schema.RatingScheme | null, schemeText: string | null, reason: string | null, date: string | null, locator: string | null, id: string, name: string, summary: string | null, aliases: Array<string>, url: string | null, updatedAt: string, status: Schema.Status, audience: Schema.Audience, intervention: { __typename: 'Intervention', id: string, name: string } | null, outcome: { __typename: 'Outcome', id: string, name: string } | null, judges: Array<
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Organisation', id: string, name: string, location: { place: string | null } | null }
    >, source: { __typename: 'Source', year: number | null, sourceKind: Schema.SourceKind | null, id: string, name: string } | null } | null };

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
export const HeadFragmentDoc = new TypedDocumentString(`
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
    `, {"fragmentName":"Head"}) as unknown as TypedDocumentString<HeadFragment, unknown>;
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
export const InterventionDocument = new TypedDocumentString(`
    query Intervention($id: ID!) {
  thing: intervention(id: $id) {
    ...Head
    interventionKind
    since
    origin
    deliveredBy
    cost {
      amount
      currency
      priceYear
      text
    }
    principles {
      ...Item
      summary
    }
    mechanisms {
      ...Item
    }
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    components {
      ...Item
    }
    componentOf {
      ...Item
    }
    populations {
      ...Item
    }
    organisations(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    studies(first: 100, orderBy: [{year: DESC}]) {
      totalCount
      nodes {
        ...Item
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    discussions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<InterventionQuery, InterventionQueryVariables>;
export const StudyDocument = new TypedDocumentString(`
    query Study($id: ID!) {
  thing: study(id: $id) {
    ...Head
    titleIsDescription
    year
    design
    designText
    quantitativeDesign
    admits
    riskOfBias
    includedCount
    highRiskCount
    sampleSize
    sampleUnit
    sampleText
    countries
    comparator
    followUpMonths
    retracted
    cohort
    caveat
    interventions {
      ...Item
    }
    populations {
      ...Item
    }
    contexts {
      ...Item
    }
    sources {
      ...Item
    }
    organisations {
      ...Item
      here: studies(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    project {
      ...Item
    }
    includedStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    includedIn {
      ...Item
    }
    criticisedBy {
      ...Item
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<StudyQuery, StudyQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!) {
  thing: source(id: $id) {
    ...Head
    citation
    title
    authorNames
    year
    sourceKind
    container
    volume
    pages
    doi
    seenIn
    seenAt
    authors {
      ... on Entity {
        ...Item
      }
      ... on Person {
        here: sources(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
      ... on Organisation {
        here: sources(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
    }
    studies {
      ...Item
    }
    criticises {
      ...Item
    }
    principles(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    recommendations(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($id: ID!) {
  thing: finding(id: $id) {
    ...Head
    statement
    direction
    dimension
    certainty
    certaintyBasis
    perspective
    effect {
      measure
      value
      ciLow
      ciHigh
      ciLevel
      pValue
      n
      unit
      interventionValue
      comparisonValue
      groupUnit
      derived
      text
    }
    cost {
      amount
      currency
      priceYear
      text
    }
    followUpMonths
    restsOnStudies
    outcomeDefinedBy
    year
    extraction
    caveat
    source {
      ...Item
      title
      citation
      doi
      url
      seenAt
    }
    locator
    study {
      ...Item
    }
    talk {
      ...Item
    }
    interventions {
      ...Item
    }
    outcomes {
      ...Item
    }
    populations {
      ...Item
    }
    contexts {
      ...Item
    }
    factors {
      ...Item
    }
    mechanisms {
      ...Item
    }
    themes {
      ...Item
    }
    recommendations {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!) {
  thing: organisation(id: $id) {
    ...Head
    organisationKind
    location {
      latitude
      longitude
      place
    }
    partOf {
      ...Item
    }
    parts {
      ...Item
    }
    interventions(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    people(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    events(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    studies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    sources(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    policies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    projects(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    fundedProjects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    published(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  thing: person(id: $id) {
    ...Head
    roleText
    affiliations {
      ...Item
      here: people(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    sources(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    projects(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!) {
  thing: event(id: $id) {
    ...Head
    eventKind
    date
    endDate
    place
    project {
      ...Item
    }
    talks {
      ...Item
      summary
      speakers {
        id
        name
        affiliations {
          id
          name
        }
      }
      resources {
        ...Item
      }
    }
    participants(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    themes {
      ...Item
    }
    resources {
      ...Item
    }
    sources {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const TalkDocument = new TypedDocumentString(`
    query Talk($id: ID!) {
  thing: talk(id: $id) {
    ...Head
    event {
      ...Item
    }
    position
    speakers {
      ...Item
    }
    about {
      ... on Entity {
        ...Item
      }
    }
    resources {
      ...Item
    }
    findings(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<TalkQuery, TalkQueryVariables>;
export const PolicyDocument = new TypedDocumentString(`
    query Policy($id: ID!) {
  thing: policy(id: $id) {
    ...Head
    policyKind
    date
    aim
    issuers {
      ...Item
      here: policies(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    contexts {
      ...Item
    }
    interventions {
      ...Item
    }
    themes {
      ...Item
    }
    follows {
      ...Item
    }
    followedBy {
      ...Item
    }
    sources {
      ...Item
      here: policies(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($id: ID!) {
  thing: outcome(id: $id) {
    ...Head
    polarity
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    indicatorOf {
      ...Item
    }
    indicators {
      ...Item
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const PopulationDocument = new TypedDocumentString(`
    query Population($id: ID!) {
  thing: population(id: $id) {
    ...Head
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    interventions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    studies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<PopulationQuery, PopulationQueryVariables>;
export const ContextDocument = new TypedDocumentString(`
    query Context($id: ID!) {
  thing: context(id: $id) {
    ...Head
    contextKind
    location {
      latitude
      longitude
      place
    }
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    studies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<ContextQuery, ContextQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($id: ID!) {
  thing: theme(id: $id) {
    ...Head
    broader {
      ...Item
    }
    narrower {
      ...Item
      summary
    }
    factors(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    recommendations(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    discussions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!) {
  thing: project(id: $id) {
    ...Head
    startDate
    endDate
    aims
    funder {
      ...Item
    }
    leads {
      ...Item
      here: projects(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    partners(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    studies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    discussions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    interventions {
      ...Item
    }
    themes {
      ...Item
    }
    resources {
      ...Item
    }
    sources {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ResourceDocument = new TypedDocumentString(`
    query Resource($id: ID!) {
  thing: resource(id: $id) {
    ...Head
    resourceKind
    format
    about {
      ...Item
    }
    leftBy {
      ...Item
    }
    publishers {
      ...Item
      here: published(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<ResourceQuery, ResourceQueryVariables>;
export const CaseStudyDocument = new TypedDocumentString(`
    query CaseStudy($id: ID!) {
  thing: caseStudy(id: $id) {
    ...Head
    caseKind
    locator
    populations {
      ...Item
    }
    contexts {
      ...Item
    }
    needs {
      ...Item
      here: neededIn(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    services {
      ...Item
      ... on Intervention {
        here: caseStudies(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
      ... on Organisation {
        here: caseStudies(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
    }
    helped {
      ...Item
      here: helpedIn(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    hindered {
      ...Item
      here: hinderedIn(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    outcomes {
      ...Item
    }
    themes {
      ...Item
    }
    study {
      ...Item
    }
    source {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<CaseStudyQuery, CaseStudyQueryVariables>;
export const FactorDocument = new TypedDocumentString(`
    query Factor($id: ID!) {
  thing: factor(id: $id) {
    ...Head
    factorKind
    level
    themes {
      ...Item
    }
    neededIn(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    helpedIn(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    hinderedIn(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<FactorQuery, FactorQueryVariables>;
export const PrincipleDocument = new TypedDocumentString(`
    query Principle($id: ID!) {
  thing: principle(id: $id) {
    ...Head
    position
    interventions {
      ...Item
    }
    source {
      ...Item
    }
    locator
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<PrincipleQuery, PrincipleQueryVariables>;
export const MechanismDocument = new TypedDocumentString(`
    query Mechanism($id: ID!) {
  thing: mechanism(id: $id) {
    ...Head
    interventions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<MechanismQuery, MechanismQueryVariables>;
export const RecommendationDocument = new TypedDocumentString(`
    query Recommendation($id: ID!) {
  thing: recommendation(id: $id) {
    ...Head
    text
    audienceText
    addressedTo
    position
    themes {
      ...Item
    }
    findings(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    source {
      ...Item
    }
    locator
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<RecommendationQuery, RecommendationQueryVariables>;
export const DiscussionDocument = new TypedDocumentString(`
    query Discussion($id: ID!) {
  thing: discussion(id: $id) {
    ...Head
    question
    about {
      ...Item
    }
    project {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<DiscussionQuery, DiscussionQueryVariables>;
export const JudgementDocument = new TypedDocumentString(`
    query Judgement($id: ID!) {
  thing: judgement(id: $id) {
    ...Head
    level
    scheme
    schemeText
    reason
    date
    intervention {
      ...Item
    }
    outcome {
      ...Item
    }
    judges {
      ... on Entity {
        ...Item
      }
    }
    source {
      ...Item
    }
    locator
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
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
}`) as unknown as TypedDocumentString<JudgementQuery, JudgementQueryVariables>;
