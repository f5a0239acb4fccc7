//go:build unix

package load

import (
	"syscall"
	"time"
)

// Spent is the processor time that this process has used.
func Spent() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
