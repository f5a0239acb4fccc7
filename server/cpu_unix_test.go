//go:build unix

package server_test

import (
	"syscall"
	"time"
)

// spent is the processor time that this process has used. The clock on the wall would count what others do too.
func spent() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
