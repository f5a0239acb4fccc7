// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ClaimFragment = { id: string, statement: string, direction: Schema.Direction, dimension: Schema.Dimension, certainty: Schema.Certainty | null, perspective: Schema.Perspective | null, locator: string | null, caveat: string | null, year: number | null, effect: { measure: Schema.EffectMeasure | null, value: number | null, ciLow: number | null, ciHigh: number | null, ciLevel: number | null, pValue: number | null, n: number | null, unit: string | null, text: string | null, derived: boolean | null } | null, interventions: Array<{ id: string, name: string }>, outcomes: Array<{ id: string, name: string }>, study: { id: string, name: string, year: number | null, design: Schema.StudyDesign | null, countries: Array<string>, sampleSize: number | null, sampleUnit: string | null, retracted: boolean | null } | null, source: { id: string, name: string, title: string | null, citation: string, doi: string | null, url: string | null, seenAt: string | null } | null };

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
    name
    title
    citation
    doi
    url
    seenAt
  }
}
    `, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
