// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PoolableQueryVariables = Exact<{
  where: Schema.FindingWhere;
}>;


export type PoolableQuery = { RISK_RATIO: { k: number, outcome: { id: string, name: string } | null }, ODDS_RATIO: { k: number, outcome: { id: string, name: string } | null }, HAZARD_RATIO: { k: number, outcome: { id: string, name: string } | null }, RISK_DIFFERENCE: { k: number, outcome: { id: string, name: string } | null }, MEAN_DIFFERENCE: { k: number, outcome: { id: string, name: string } | null }, STANDARDISED_MEAN_DIFFERENCE: { k: number, outcome: { id: string, name: string } | null } };

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

export const PoolableDocument = new TypedDocumentString(`
    query Poolable($where: FindingWhere!) {
  RISK_RATIO: synthesis(where: $where, measure: RISK_RATIO) {
    k
    outcome {
      id
      name
    }
  }
  ODDS_RATIO: synthesis(where: $where, measure: ODDS_RATIO) {
    k
    outcome {
      id
      name
    }
  }
  HAZARD_RATIO: synthesis(where: $where, measure: HAZARD_RATIO) {
    k
    outcome {
      id
      name
    }
  }
  RISK_DIFFERENCE: synthesis(where: $where, measure: RISK_DIFFERENCE) {
    k
    outcome {
      id
      name
    }
  }
  MEAN_DIFFERENCE: synthesis(where: $where, measure: MEAN_DIFFERENCE) {
    k
    outcome {
      id
      name
    }
  }
  STANDARDISED_MEAN_DIFFERENCE: synthesis(
    where: $where
    measure: STANDARDISED_MEAN_DIFFERENCE
  ) {
    k
    outcome {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PoolableQuery, PoolableQueryVariables>;
