//go:build !unix

package main

import "time"

// spent is the processor time that this process has used; 0 where the system does not tell.
func spent() time.Duration { return 0 }
