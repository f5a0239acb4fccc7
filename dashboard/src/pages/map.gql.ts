// Written by gql.mjs; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../lib/schema.gql';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EvidenceMapQueryVariables = Exact<{
  rows: Schema.MapAxis;
  columns: Schema.MapAxis;
  segments: Schema.MapSegment;
  where?: Schema.FindingWhere | null | undefined;
  ids: Array<string> | string;
}>;


export type EvidenceMapQuery = { evidenceMap: { dataVersion: string, rows: Array<{ findingCount: number, node:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , parent:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }>, columns: Array<{ findingCount: number, node:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , parent:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }>, cells: Array<{ row: string, column: string, findingCount: number, independentStudies: number, verdict: Schema.Verdict | null, strength: number | null, segments: Array<{ value: string, findingCount: number }>, gaps: Array<{ reason: Schema.GapReason }> }>, gapSentences: Array<{ reason: Schema.GapReason, sentence: string }>, totals: { rowCount: number, columnCount: number, cellCount: number, emptyCount: number, findingCount: number } }, named: Array<
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null> };

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

export const EvidenceMapDocument = new TypedDocumentString(`
    query EvidenceMap($rows: MapAxis!, $columns: MapAxis!, $segments: MapSegment!, $where: FindingWhere, $ids: [ID!]!) {
  evidenceMap(
    rows: $rows
    columns: $columns
    segments: $segments
    where: $where
    maxRows: 100
    maxColumns: 60
  ) {
    rows {
      node {
        id
        name
      }
      parent {
        id
      }
      findingCount
    }
    columns {
      node {
        id
        name
      }
      parent {
        id
      }
      findingCount
    }
    cells {
      row
      column
      findingCount
      independentStudies
      segments {
        value
        findingCount
      }
      verdict
      strength
      gaps {
        reason
      }
    }
    gapSentences {
      reason
      sentence
    }
    totals {
      rowCount
      columnCount
      cellCount
      emptyCount
      findingCount
    }
    dataVersion
  }
  named: nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceMapQuery, EvidenceMapQueryVariables>;
