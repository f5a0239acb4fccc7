package disk_test

import (
	"os"
	"runtime"
	"syscall"
	"testing"

	"forwhom/store/embedded/disk"
)

// tinyDisk mounts a disk of 8 MiB for the test.
func tinyDisk(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=8m"); err != nil {
		t.Skipf("no disk can be mounted here (%v); the other half of this test did the same with a limit of ours", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// asNobody runs f without the rights of the superuser, whom no file mode stops.
func asNobody(t *testing.T, f func()) {
	if os.Getuid() != 0 {
		f()
		return
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	const nobody = 65534
	if err := syscall.Setfsuid(nobody); err != nil {
		t.Fatal(err)
	}
	defer syscall.Setfsuid(0)
	f()
}

// passable lets nobody through to a test's folder.
func passable(t *testing.T, dir string) {
	t.Helper()
	for _, path := range []string{dir + "/..", dir} {
		if err := os.Chmod(path, 0o755); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAFolderThatCannotBeWrittenToIsReadOnly(t *testing.T) {
	for name, c := range map[string]struct{ folder, file os.FileMode }{
		"readable file":   {0o555, 0o444},
		"unreadable file": {0o555, 0o000},
		"hidden folder":   {0o000, 0o600},
	} {
		t.Run(name, func(t *testing.T) {
			dir, _, _ := small(t)
			passable(t, dir)
			if err := os.Chmod(disk.File(dir), c.file); err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(dir, c.folder); err != nil {
				t.Fatal(err)
			}
			defer os.Chmod(dir, 0o700)
			asNobody(t, func() { wantFailure(t, dir, disk.ReadOnly) })
		})
	}
	t.Run("empty folder", func(t *testing.T) {
		dir := t.TempDir()
		passable(t, dir)
		if err := os.Chmod(dir, 0o555); err != nil {
			t.Fatal(err)
		}
		asNobody(t, func() { wantFailure(t, dir, disk.ReadOnly) })
		if left, err := os.ReadDir(dir); len(left) > 0 || err != nil {
			t.Errorf("left behind: %v %v", left, err)
		}
	})
}
