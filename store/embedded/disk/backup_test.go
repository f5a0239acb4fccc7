package disk_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

func backup(t *testing.T, db *disk.DB) string {
	t.Helper()
	var b bytes.Buffer
	if err := db.Backup(&b); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "backup")
	write(t, path, b.Bytes())
	return path
}

func TestABackupIsRestoredWithItsHistory(t *testing.T) {
	dir, says, _ := small(t)
	db := open(t, dir)
	path := backup(t, db)
	into := filepath.Join(t.TempDir(), "new", "folder")
	if err := disk.Restore(t.Context(), path, into); err != nil {
		t.Fatal(err)
	}
	again := open(t, into)
	same(t, read(t, again), says)
	same(t, again.Graph(), db.Graph())
	commit(t, again, entry(again.Version()+1, added(finding("new"))))
}

func TestABackupIsOneStateWhileCommitsGoOn(t *testing.T) {
	db := open(t, t.TempDir())
	commit(t, db, synthetic(1, 300))
	var writing sync.WaitGroup
	defer writing.Wait()
	stop := make(chan struct{})
	defer close(stop)
	writing.Go(func() {
		for v := kg.Version(2); ; v++ {
			select {
			case <-stop:
				return
			default:
			}
			if err := db.Commit([]disk.Entry{synthetic(v, 20)}); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for range 10 {
		into := t.TempDir()
		if err := disk.Restore(t.Context(), backup(t, db), into); err != nil {
			t.Fatal(err)
		}
		again := open(t, into)
		if problems, err := again.Check(t.Context()); len(problems) > 0 || err != nil {
			t.Fatalf("%q %v", problems, err)
		}
		if problems, err := db.Check(t.Context()); len(problems) > 0 || err != nil { // beside commits, too
			t.Fatalf("%q %v", problems, err)
		}
	}
}

func TestABackupThatCannotBeWrittenSaysWhy(t *testing.T) {
	db := open(t, t.TempDir())
	broken := errors.New("pipe is closed")
	if err := db.Backup(writer(func([]byte) (int, error) { return 0, broken })); !errors.Is(err, broken) {
		t.Errorf("%v, want %v", err, broken)
	}
}

type writer func([]byte) (int, error)

func (f writer) Write(p []byte) (int, error) { return f(p) }

func TestRestoreRefusesAFolderWithAGraph(t *testing.T) {
	dir, says, _ := small(t)
	db := open(t, dir)
	path := backup(t, db)
	if err := disk.Restore(t.Context(), path, dir); disk.FailureOf(err) != disk.Occupied {
		t.Errorf("%v, want OCCUPIED", err)
	}
	same(t, read(t, db), says)
}

func TestRestoreLeavesNothingOfABackupThatIsNotSound(t *testing.T) {
	dir, _, _ := small(t)
	sound, err := os.ReadFile(backup(t, open(t, dir)))
	if err != nil {
		t.Fatal(err)
	}
	flipped := bytes.ReplaceAll(sound, []byte("What was found"), []byte("What was bound"))
	for name, c := range map[string]struct {
		content []byte
		want    disk.Failure
	}{
		"cut":     {sound[:len(sound)/2], disk.Damaged},
		"flipped": {flipped, disk.Damaged},
		"empty":   {nil, disk.Damaged},
		"foreign": {[]byte("id,name\n"), disk.Foreign},
	} {
		t.Run(name, func(t *testing.T) {
			path, into := filepath.Join(t.TempDir(), "backup"), t.TempDir()
			write(t, path, c.content)
			if err := disk.Restore(t.Context(), path, into); disk.FailureOf(err) != c.want {
				t.Errorf("%v, want %s", err, c.want)
			}
			if left, err := os.ReadDir(into); len(left) > 0 || err != nil {
				t.Errorf("left behind: %v %v", left, err)
			}
		})
	}
	t.Run("absent", func(t *testing.T) {
		if err := disk.Restore(t.Context(), filepath.Join(dir, "none"), t.TempDir()); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%v, want that the file is not there", err)
		}
	})
}
