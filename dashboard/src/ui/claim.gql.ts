// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What a finding is about: the five dimensions of EMMIE, and experience. */
export type Dimension =
  /** Whether it works. */
  | 'EFFECT'
  /** How it works. */
  | 'MECHANISM'
  /** For whom or when it works better or worse. */
  | 'MODERATOR'
  /** What it takes to do it well. */
  | 'IMPLEMENTATION'
  /** What it costs and saves; projections and modelled figures too. */
  | 'ECONOMIC'
  /** What it is like for those who take part. */
  | 'EXPERIENCE';

/** How sure one can be of a finding, in GRADE's four levels. */
export type Certainty =
  /** Further research is very unlikely to change it. */
  | 'HIGH'
  /** Further research may change it. */
  | 'MODERATE'
  /** Further research is likely to change it. */
  | 'LOW'
  /** Any estimate is very uncertain. */
  | 'VERY_LOW';

/** Whose view a finding gives. */
export type Perspective =
  /** Researchers, from data. */
  | 'RESEARCHER'
  /** People who use services. */
  | 'SERVICE_USER'
  /** Relatives and carers. */
  | 'FAMILY_MEMBER'
  /** Children and young people. */
  | 'CHILD'
  /** Those who work with families. */
  | 'PRACTITIONER'
  /** Those who run services. */
  | 'MANAGER'
  /** Those who make policy. */
  | 'POLICY_MAKER';

/** What an effect estimate is measured in. */
export type EffectMeasure =
  /** Risk in one group divided by risk in the other; 1 is no difference. */
  | 'RISK_RATIO'
  /** Odds in one group divided by odds in the other; 1 is no difference. */
  | 'ODDS_RATIO'
  /** Rate over time in one group divided by the other's; 1 is no difference. */
  | 'HAZARD_RATIO'
  /** Risk in one group less risk in the other, in percentage points. */
  | 'RISK_DIFFERENCE'
  /** Mean in one group less mean in the other, in `unit`. */
  | 'MEAN_DIFFERENCE'
  /** Difference of means in standard deviations (Cohen's d, Hedges' g). */
  | 'STANDARDISED_MEAN_DIFFERENCE'
  /** Change from before to after, in per cent of the value before. */
  | 'PERCENTAGE_CHANGE'
  /** A share, in per cent. */
  | 'PERCENTAGE'
  /** A number of people, days, events, in `unit`. */
  | 'COUNT'
  /** What comes back for each unit of money spent. */
  | 'BENEFIT_COST_RATIO';

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

export type ClaimFragment = { id: string, statement: string, direction: Direction, dimension: Dimension, certainty: Certainty | null, perspective: Perspective | null, locator: string | null, caveat: string | null, year: number | null, effect: { measure: EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, text: string | null, derived: boolean | null } | null, interventions: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string }>, study: { id: string, name: string, year: number | null, design: StudyDesign | null, countries: Array<string>, sampleSize: number | null, sampleUnit: string | null, retracted: boolean | null } | null, source: { id: string, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null };

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
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    citation
    doi
    url
    seenAt
  }
}
    `, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
