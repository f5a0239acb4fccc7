//go:build !unix

package server_test

import "time"

// spent is the time on the wall, where there is no better.
func spent() time.Duration { return time.Duration(time.Now().UnixNano()) }
