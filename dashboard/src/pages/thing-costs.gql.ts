// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CostsQueryVariables = Exact<{
  id: string;
  year?: number | null | undefined;
}>;


export type CostsQuery = { intervention: { costs: { withoutAmount: number, conversion: string, groups: Array<{ flow: Schema.CostFlow | null, basis: Schema.CostBasis | null, perspective: Schema.CostPerspective | null, unit: Schema.CostUnit | null, years: number | null, currency: string | null, priceYear: number | null, low: number | null, high: number | null, amounts: Array<{ finding: string, amount: number, amountHigh: number | null, unconverted: string | null, label: string, of: string | null, text: string | null, converted: { amount: number, amountHigh: number | null, priceYear: number, factor: number, table: string } | null }> }> } } | null };

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

export const CostsDocument = new TypedDocumentString(`
    query Costs($id: ID!, $year: Int) {
  intervention(id: $id) {
    costs(inPricesOf: $year) {
      withoutAmount
      conversion
      groups {
        flow
        basis
        perspective
        unit
        years
        currency
        priceYear
        low
        high
        amounts(first: 100) {
          finding
          amount
          amountHigh
          converted {
            amount
            amountHigh
            priceYear
            factor
            table
          }
          unconverted
          label
          of
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CostsQuery, CostsQueryVariables>;
