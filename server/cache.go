package server

import (
	"container/list"
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// cache keeps what was used last, up to a budget of memory: a budget of entries would not do, as whoever asks chooses
// how large each is. It is a graphql.Cache and safe for concurrent use.
type cache[T any] struct {
	budget int // bytes, about
	weigh  func(key string, value T) int

	mu      sync.Mutex
	used    int
	entries map[string]*list.Element
	order   *list.List // of *entry[T], the last used in front
}

type entry[T any] struct {
	key    string
	value  T
	weight int
}

func newCache[T any](budget int, weigh func(string, T) int) *cache[T] {
	return &cache[T]{budget: budget, weigh: weigh, entries: map[string]*list.Element{}, order: list.New()}
}

// Get returns the value of a key, if it is still there.
func (c *cache[T]) Get(_ context.Context, key string) (T, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	element, ok := c.entries[key]
	if !ok {
		var none T
		return none, false
	}
	c.order.MoveToFront(element)
	return element.Value.(*entry[T]).value, true
}

// Add keeps a value and drops what was not used for the longest time to make room. A key that is there keeps its value:
// whoever holds the old one may rely on its address.
func (c *cache[T]) Add(_ context.Context, key string, value T) {
	e := &entry[T]{key: key, value: value, weight: c.weigh(key, value)}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.entries[key]; known || e.weight > c.budget {
		return
	}
	c.entries[key] = c.order.PushFront(e)
	c.used += e.weight
	for c.used > c.budget {
		oldest := c.order.Remove(c.order.Back()).(*entry[T])
		delete(c.entries, oldest.key)
		c.used -= oldest.weight
	}
}

// entryWeight is about what an entry takes besides its value: list element, map slot, headers of strings.
const entryWeight = 200

func weighText(key, value string) int { return entryWeight + len(key) + len(value) }

// tokenWeight is about what gqlparser keeps for a token: half a field, with its place in the text.
const tokenWeight = 200

func weighDocument(text string, _ *ast.QueryDocument) int {
	size := measureDocument(text, len(text), len(text))
	return entryWeight + len(text) + size.tokens*tokenWeight
}
