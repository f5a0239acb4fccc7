package evidence

import (
	"context"

	"forwhom/kg"
)

// pace lets a long computation end with its context. The loops that grow with the data take steps; the step that finds
// the context over leaves them all at once, by a panic that goes no further than the exported function.
type pace struct {
	ctx  context.Context // of this one call: a pace does not outlive it
	left int             // steps until ctx is asked again
}

// stepsToCheck is how many steps are taken before ctx is asked, some microseconds to a millisecond.
const stepsToCheck = 1024

// over is what the panic carries.
type over struct{ err error }

func (p *pace) step() {
	if p.left--; p.left <= 0 {
		p.check()
	}
}

// check stands apart so that the compiler puts step itself into the loops.
//
//go:noinline
func (p *pace) check() {
	p.left = stepsToCheck
	if err := kg.ContextError(p.ctx); err != nil {
		panic(over{err})
	}
}

// within computes something until ctx is over: then it returns kg's Timeout where the deadline passed, else ctx's cause.
func within[T any](ctx context.Context, compute func(*pace) T) (result T, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case over:
			err = r.err
		default:
			panic(r)
		}
	}()
	return compute(&pace{ctx: ctx}), nil
}
