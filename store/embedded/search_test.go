package embedded_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store/embedded"
)

func wantFound(t *testing.T, s *embedded.Store, text string, want ...kg.ID) {
	t.Helper()
	got := find(t, snapshot(t, s), text, kg.Anonymous)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("%q finds %v, want %v", text, got, want)
	}
}

func TestSearchFollowsWrites(t *testing.T) {
	s := open(t, t.TempDir())
	put(t, s, batch(study("a", "turnip"), study("b", "turnip"), study("c")))
	wantFound(t, s, "turnip", "study:a", "study:b")
	put(t, s, &kg.Batch{Time: noon, Nodes: []*kg.Node{study("c", "turnip")}, Delete: []kg.ID{"study:a"}})
	wantFound(t, s, "turnip", "study:b", "study:c")
	put(t, s, &kg.Batch{Time: noon, Merge: []kg.Merge{{From: "study:b", Into: "study:c"}}})
	wantFound(t, s, "turnip", "study:c")
	hidden := study("c", "turnip")
	hidden.Set("status", "PROPOSED")
	put(t, s, batch(hidden))
	wantFound(t, s, "turnip")
	if got := find(t, snapshot(t, s), "turnip", kg.Editor); len(got) != 1 {
		t.Errorf("an editor finds %v", got)
	}
}

// TestTheIndexIsMendedAtTheStart does to the folder of the index what may happen to it while the store is closed.
func TestTheIndexIsMendedAtTheStart(t *testing.T) {
	for name, harm := range map[string]func(t *testing.T, search, earlier string){
		"nothing happened": func(*testing.T, string, string) {},
		"it was deleted": func(t *testing.T, search, _ string) {
			if err := os.RemoveAll(search); err != nil {
				t.Fatal(err)
			}
		},
		"it is from an earlier version": func(t *testing.T, search, earlier string) {
			if err := os.RemoveAll(search); err != nil {
				t.Fatal(err)
			}
			if err := os.CopyFS(search, os.DirFS(earlier)); err != nil {
				t.Fatal(err)
			}
		},
		"bytes were altered": func(t *testing.T, search, _ string) {
			alter(t, search)
		},
		"it is of another graph": func(t *testing.T, search, _ string) {
			old, err := filepath.Glob(filepath.Join(search, "*"))
			if err != nil || len(old) != 1 {
				t.Fatal(old, err)
			}
			if err := os.Rename(old[0], filepath.Join(search, "other")); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir, earlier := t.TempDir(), t.TempDir()
			s := open(t, dir)
			put(t, s, batch(study("a", "turnip"), study("b", "turnip")))
			shut(t, s)
			search := filepath.Join(dir, "search")
			if err := os.CopyFS(earlier, os.DirFS(search)); err != nil {
				t.Fatal(err)
			}
			s = open(t, dir)
			put(t, s, &kg.Batch{Time: noon, Nodes: []*kg.Node{study("c", "turnip")}, Delete: []kg.ID{"study:b"}})
			shut(t, s)
			harm(t, search, earlier)
			s = open(t, dir)
			wantFound(t, s, "turnip", "study:a", "study:c")
			put(t, s, batch(study("d", "turnip")))
			wantFound(t, s, "turnip", "study:a", "study:c", "study:d")
		})
	}
}

// alter changes a byte in the middle of every file below a folder.
func alter(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil || len(b) == 0 {
			return err
		}
		b[len(b)/2] ^= 0x55
		return os.WriteFile(path, b, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAnOlderBackupIsNotSearchedWithNewerWords(t *testing.T) {
	dir, path := t.TempDir(), filepath.Join(t.TempDir(), "backup")
	s := open(t, dir)
	put(t, s, batch(study("a", "turnip")))
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Backup(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	put(t, s, batch(study("b", "turnip")))
	shut(t, s)
	t.Run("restored into its folder", func(t *testing.T) {
		if err := os.Remove(filepath.Join(dir, "graph.db")); err != nil {
			t.Fatal(err)
		}
		if err := embedded.Restore(t.Context(), path, dir); err != nil {
			t.Fatal(err)
		}
		wantFound(t, open(t, dir), "turnip", "study:a")
	})
	t.Run("restored into a new folder", func(t *testing.T) {
		into := t.TempDir()
		if err := embedded.Restore(t.Context(), path, into); err != nil {
			t.Fatal(err)
		}
		wantFound(t, open(t, into), "turnip", "study:a")
	})
}

func TestWritesGoOnWithoutTheIndexAndItIsMendedLater(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	put(t, s, batch(study("a", "turnip")))
	search := filepath.Join(dir, "search")
	err := os.RemoveAll(search) // while it is open, as a careless person might
	for try := 0; err != nil && try < 100; try++ {
		time.Sleep(10 * time.Millisecond) // the index wrote a file meanwhile
		err = os.RemoveAll(search)
	}
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, batch(study("b", "turnip")))
	put(t, s, &kg.Batch{Time: noon, Delete: []kg.ID{"study:a"}})
	if got := there(t, snapshot(t, s), "study:a", "study:b"); got["study:a"] || !got["study:b"] {
		t.Errorf("there is %v", got)
	}
	s.Close() // what the index says of it does not matter
	wantFound(t, open(t, dir), "turnip", "study:b")
}
