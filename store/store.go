// Package store says what a store of the graph must do. storetest holds every sentence of it with a case; embedded and
// neo4j are the stores.
package store

import (
	"context"
	"errors"

	"forwhom/kg"
	"forwhom/plan"
)

// Store keeps a graph with its history. It is safe for concurrent use.
type Store interface {
	// Snapshot opens the graph as it stands for reading. Whoever opens it closes it.
	// Errors: Unavailable where the store cannot be reached, Timeout and Canceled with ctx.
	Snapshot(ctx context.Context) (Snapshot, error)

	// Write takes a batch in whole or not at all and returns the version of the data after it. When it returns
	// without an error the batch is durable, and every Snapshot opened later sees it.
	// A batch that breaks a rule (an unknown end of an edge, a property of the wrong type, a required one missing) is
	// BadInput and names each of its mistakes; a batch that changes nothing returns the version as it was.
	Write(ctx context.Context, batch *kg.Batch) (kg.Version, error)

	// Changes calls each with every change after a version, in order, those to come too, until ctx ends or each
	// returns an error, which it returns. A version that is not reached yet is BadInput.
	Changes(ctx context.Context, after kg.Version, each func(kg.Change) error) error

	// Health is nil where the store can answer.
	Health(ctx context.Context) error

	// Close waits for writes under way and lets go of files and connections. Snapshots still open may go on or fail
	// with Unavailable. A second Close does nothing.
	Close() error
}

// ErrMoved is in the Conflict of a read whose snapshot's state the store cannot show any more: a new snapshot can be read.
var ErrMoved = errors.New("the data moved on")

// Snapshot is one state of the graph. Reads of it do not wait for writers and never see half a batch. It is safe for
// concurrent use.
//
// A store that keeps no old states may leave open which one it is until the first look, by Version or Read, and answers
// Conflict with ErrMoved once the data has moved on. It never shows another state than that of the first look.
type Snapshot interface {
	// Version is the version of the data that reads see.
	Version() kg.Version

	// Read answers a plan with the parameters of this run, in one round trip, and fills rows, which it resets first.
	// It ends early with ctx: Timeout where its deadline passed, else Canceled's cause.
	// An After cursor of another version in a Search is Conflict.
	Read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error

	// Close lets go of the snapshot. A second Close does nothing.
	Close()
}
