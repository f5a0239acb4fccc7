//go:build !unix

package load

import "time"

// Spent is the processor time that this process has used; 0 where the system does not tell.
func Spent() time.Duration { return 0 }
