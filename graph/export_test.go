package graph

// KeepAtOnce has facts kept that were gathered just after a write.
func KeepAtOnce() { settled = 0 }
