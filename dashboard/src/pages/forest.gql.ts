// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SynthesisQueryVariables = Exact<{
  where: Schema.FindingWhere;
  measure: Schema.EffectMeasure;
  model: Schema.SynthesisModel;
  estimator: Schema.TauEstimator;
  hartungKnapp: boolean;
  subgroupBy?: Schema.StudyAttribute | null | undefined;
}>;


export type SynthesisQuery = { synthesis: { sentence: string, k: number, excludedCount: number, warnings: Array<string>, dataVersion: string, outcome: { id: string, name: string, polarity: Schema.Polarity | null } | null, pooled: { value: number, ciLow: number, ciHigh: number, pValue: number } | null, predictionInterval: { low: number, high: number } | null, heterogeneity: { q: number, df: number, pValue: number, i2: number, tau2: number } | null, rows: Array<{ label: string, value: number, ciLow: number, ciHigh: number, weight: number, conversion: string, finding: { id: string, statement: string, direction: Schema.Direction, locator: string | null, study: { id: string, name: string, year: number | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null } }>, leaveOneOut: Array<{ tau2: number, i2: number, omitted: { id: string }, pooled: { value: number, ciLow: number, ciHigh: number, pValue: number } }>, cumulative: Array<{ k: number, tau2: number, added: { id: string }, pooled: { value: number, ciLow: number, ciHigh: number, pValue: number } }>, subgroups: { attribute: Schema.StudyAttribute, unknown: number, q: number | null, df: number, pValue: number | null, sentence: string, groups: Array<{ value: string, k: number, tau2: number, i2: number, pooled: { value: number, ciLow: number, ciHigh: number, pValue: number } }> } | null, asymmetry: { intercept: number, t: number, df: number, pValue: number } | null, excluded: Array<{ reason: Schema.ExclusionReason, sentence: string, finding: { id: string, statement: string } }> } };

export type EstimatesQueryVariables = Exact<{ [key: string]: never; }>;


export type EstimatesQuery = { findings: { totalCount: number, facets: Array<{ field: string, buckets: Array<{ value: string, label: string, count: number }> }> } };

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

export const SynthesisDocument = new TypedDocumentString(`
    query Synthesis($where: FindingWhere!, $measure: EffectMeasure!, $model: SynthesisModel!, $estimator: TauEstimator!, $hartungKnapp: Boolean!, $subgroupBy: StudyAttribute) {
  synthesis(
    where: $where
    measure: $measure
    model: $model
    estimator: $estimator
    hartungKnapp: $hartungKnapp
    subgroupBy: $subgroupBy
  ) {
    sentence
    k
    outcome {
      id
      name
      polarity
    }
    pooled {
      value
      ciLow
      ciHigh
      pValue
    }
    predictionInterval {
      low
      high
    }
    heterogeneity {
      q
      df
      pValue
      i2
      tau2
    }
    rows {
      label
      value
      ciLow
      ciHigh
      weight
      conversion
      finding {
        id
        statement
        direction
        locator
        study {
          id
          name
          year
        }
        source {
          id
          name
          title
          citation
          doi
          url
          seenAt
        }
      }
    }
    leaveOneOut {
      omitted {
        id
      }
      pooled {
        value
        ciLow
        ciHigh
        pValue
      }
      tau2
      i2
    }
    cumulative {
      added {
        id
      }
      k
      pooled {
        value
        ciLow
        ciHigh
        pValue
      }
      tau2
    }
    subgroups {
      attribute
      groups {
        value
        k
        pooled {
          value
          ciLow
          ciHigh
          pValue
        }
        tau2
        i2
      }
      unknown
      q
      df
      pValue
      sentence
    }
    asymmetry {
      intercept
      t
      df
      pValue
    }
    excludedCount
    excluded {
      finding {
        id
        statement
      }
      reason
      sentence
    }
    warnings
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<SynthesisQuery, SynthesisQueryVariables>;
export const EstimatesDocument = new TypedDocumentString(`
    query Estimates {
  findings(
    where: {dimension: {eq: EFFECT}, or: [{effect: {ciLow: {exists: true}}}, {effect: {interventionN: {exists: true}}}]}
  ) {
    totalCount
    facets(by: [INTERVENTION, OUTCOME], first: 12) {
      field
      buckets {
        value
        label
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EstimatesQuery, EstimatesQueryVariables>;
