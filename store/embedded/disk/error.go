package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"syscall"

	berrors "go.etcd.io/bbolt/errors"
)

// Failure is why a data folder could not be used. The list is closed; a command line has one exit code for each.
type Failure string

// The failures.
const (
	Locked   Failure = "LOCKED"    // another process has the folder open
	Absent   Failure = "ABSENT"    // there is no graph in the folder, and there should be
	Occupied Failure = "OCCUPIED"  // there is a graph in the folder, and there should not be
	ReadOnly Failure = "READ_ONLY" // the folder or its file cannot be written to
	Full     Failure = "FULL"      // the disk has no room left
	Newer    Failure = "NEWER"     // a release that knows more than this one wrote it
	Foreign  Failure = "FOREIGN"   // it is a file, but not one of ours
	Damaged  Failure = "DAMAGED"   // bytes are missing or altered
	Broken   Failure = "BROKEN"    // the system refused something for another reason
)

// Error is one failure of a data folder, told in a sentence for whoever runs the program. The sentence names the folder,
// so it is not for readers of the API.
type Error struct {
	Failure Failure
	Path    string // the folder or file, as it was given
	Detail  string // what exactly, such as "it ends after 8,192 of 16,384 bytes"; may be ""
	Err     error  // the system's or bbolt's own words, for the log; may be nil
}

// Error says what is wrong, where, and what to do. The system's own words come only where there is nothing better.
func (e *Error) Error() string {
	switch e.Failure {
	case Locked:
		return fmt.Sprintf("%s is in use by another process: stop that one first, or choose another data folder", e.Path)
	case Absent:
		return fmt.Sprintf("%s has no graph: choose another data folder", e.Path)
	case Occupied:
		return fmt.Sprintf("%s has a graph already: choose an empty data folder", e.Path)
	case ReadOnly:
		return fmt.Sprintf("%s cannot be written to: give this user the right to write there, or choose another data folder", e.Path)
	case Full:
		return fmt.Sprintf("no room is left on the disk of %s: make room and try again; what was acknowledged is safe", e.Path)
	case Newer:
		return fmt.Sprintf("%s was written by a newer release (%s): use that release; nothing was changed", e.Path, e.Detail)
	case Foreign:
		return fmt.Sprintf("%s is not a graph of this program: choose another data folder or file; nothing was changed", e.Path)
	case Damaged:
		return fmt.Sprintf("%s is damaged (%s): restore a backup into an empty folder; nothing was changed", e.Path, e.Detail)
	}
	if e.Detail != "" {
		return fmt.Sprintf("%s cannot be used: %s", e.Path, e.Detail)
	}
	return fmt.Sprintf("%s cannot be used: %v", e.Path, e.Err)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// FailureOf returns the failure in an error; "" for nil, Broken for an error that is not ours.
func FailureOf(err error) Failure {
	var e *Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &e):
		return e.Failure
	}
	return Broken
}

// damaged returns a Damaged error without its path, which failed puts in.
func damaged(format string, args ...any) *Error {
	return &Error{Failure: Damaged, Detail: fmt.Sprintf(format, args...)}
}

// newer returns a Newer error without its path, which failed puts in.
func newer(format string, args ...any) *Error {
	return &Error{Failure: Newer, Detail: fmt.Sprintf(format, args...)}
}

// Failed gives an error of a path in a data folder its failure, for those who keep something beside the graph. It is nil
// for nil, and an *Error for everything else.
func Failed(path string, err error) error { return failed(path, err) }

// failed gives any error of a path its failure. It tells them apart by type and code, never by their text.
func failed(path string, err error) error {
	var own *Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &own):
		if own.Path == "" {
			own.Path = path
		}
		return own
	}
	e := &Error{Failure: failureOfSystem(err), Path: path, Err: err}
	if e.Failure == Damaged {
		e.Detail = "its head pages are not sound"
	}
	return e
}

func failureOfSystem(err error) Failure {
	switch {
	case errors.Is(err, berrors.ErrTimeout):
		return Locked
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, syscall.EFBIG),
		errors.Is(err, berrors.ErrMaxSizeReached):
		return Full
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, berrors.ErrDatabaseReadOnly):
		return ReadOnly
	case errors.Is(err, berrors.ErrInvalid), errors.Is(err, berrors.ErrChecksum), errors.Is(err, berrors.ErrVersionMismatch):
		return Damaged
	}
	return Broken
}

// File returns where the graph of a data folder lies.
func File(dir string) string { return filepath.Join(dir, fileName) }
