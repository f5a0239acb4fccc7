package walker

// OnFilter has a walker tell f of each list with a `where`: how many items there were and how many passed.
func (w *Walker) OnFilter(f func(items, passed int)) { w.filtered = f }
