// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Who chose the outcome that was measured. */
export type OutcomeDefiner =
  /** The family. */
  | 'FAMILY'
  /** Practitioners or the service. */
  | 'PRACTITIONER'
  /** Researchers. */
  | 'RESEARCHER'
  /** Policy or law. */
  | 'POLICY';

/** A question of what works. Every part is optional; a part left out is not held against a finding. */
export type WhatWorksQuestion = {
  /** The people asked about: ids of populations. They do not exclude, they set transferability. */
  population?: Array<string> | null | undefined;
  /** The outcomes asked about. Several, or none, are answered by outcome and never pooled. */
  outcome?: Array<string> | null | undefined;
  /** The context asked about: country, setting, service, stage. They do not exclude, they set transferability. */
  context?: Array<string> | null | undefined;
  /** Only these interventions and what is narrower. */
  intervention?: Array<string> | null | undefined;
  /** Whether outcomes narrower than those asked for count too. */
  includeNarrower?: boolean;
  /** Parts of the question that exclude findings that do not match instead of counting less. */
  require?: Array<QuestionPart> | null | undefined;
  /** Leave out findings of lower quality than this certainty stands for. */
  minCertainty?: Certainty | null | undefined;
  /** Only findings with one of these perspectives. */
  perspective?: Array<Perspective> | null | undefined;
  /** Only findings on an outcome that one of these chose. */
  outcomeDefinedBy?: Array<OutcomeDefiner> | null | undefined;
  /** How strongly each dimension weighs in transferability; 1 where left out, 0 to ignore it. */
  weights?: TransferWeights | null | undefined;
};

/** Parts of a question that may be made to exclude. */
export type QuestionPart =
  /** Only findings among the people asked about or narrower. */
  | 'POPULATION'
  /** Only findings from the contexts asked about or narrower. */
  | 'CONTEXT';

/** Weights of the dimensions of transferability, 0 to 10: exponents of the matches. */
export type TransferWeights = {
  /** The people. */
  population?: number | null | undefined;
  /** The country or place. */
  country?: number | null | undefined;
  /** The setting. */
  setting?: number | null | undefined;
  /** The service. */
  service?: number | null | undefined;
  /** The stage. */
  stage?: number | null | undefined;
};

/** What the evidence says, in one word. Effect and strength are never folded into one. */
export type Verdict =
  /** Points clearly to better outcomes, in at least two independent studies. */
  | 'FAVOURABLE'
  /** Points to better outcomes, not clearly or in one study only. */
  | 'LEANS_FAVOURABLE'
  /** Mostly finds no difference. */
  | 'NO_CLEAR_DIFFERENCE'
  /** Points both ways. */
  | 'MIXED'
  /** Points to worse outcomes, not clearly or in one study only. */
  | 'LEANS_ADVERSE'
  /** Points clearly to worse outcomes, in at least two independent studies. */
  | 'ADVERSE'
  /** Too little evidence of weight to say. */
  | 'TOO_LITTLE'
  /** What there is does not settle it. */
  | 'UNCLEAR'
  /** No study counts. */
  | 'UNTESTED';

export type VerdictsQueryVariables = Exact<{
  question: WhatWorksQuestion;
}>;


export type VerdictsQuery = { whatWorks: { edges: Array<{ node: { id: string }, byOutcome: Array<{ verdict: Verdict, effectIndex: number, strength: number, outcome: { id: string, name: string }, counts: { favourable: number, adverse: number, noDifference: number, mixed: number, unclear: number } }> }> } };

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

export const VerdictsDocument = new TypedDocumentString(`
    query Verdicts($question: WhatWorksQuestion!) {
  whatWorks(question: $question, first: 50) {
    edges {
      node {
        id
      }
      byOutcome {
        outcome {
          id
          name
        }
        verdict
        effectIndex
        strength
        counts {
          favourable
          adverse
          noDifference
          mixed
          unclear
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VerdictsQuery, VerdictsQueryVariables>;
