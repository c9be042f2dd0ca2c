//go:build unix

package yardstick

import (
	"syscall"
	"time"
)

// cpu returns the processor time that the program has used, the garbage collector's
// included; 0 where the system does not tell.
func cpu() time.Duration {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
