package main

import (
	"bytes"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"forwhom/kg"
	"forwhom/seed"
	"forwhom/store/embedded"
)

// earlier returns the evidence as an earlier version might have had it: without one theme, and with another summary.
func earlier(t *testing.T) fs.FS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(seed.Files(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(seed.Files(), name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	files["seed.yaml"] = &fstest.MapFile{Data: []byte("date: 2026-11-01\nversion: 1\n")}
	name := "mechanism/resources-of-the-network.yaml"
	data := string(files[name].Data)
	if strings.Count(data, "Resources of family and network") != 1 {
		t.Fatalf("%s is %s", name, data)
	}
	files[name] = &fstest.MapFile{Data: []byte(strings.Replace(data, "Resources of family and network", "What families have", 1))}
	return files
}

// begunEarlier makes a data folder with the earlier evidence, in which a person has changed one thing.
func begunEarlier(t *testing.T) (dir string) {
	t.Helper()
	dir = t.TempDir()
	st, err := embedded.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	}()
	batch, problems := seed.Read(earlier(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if _, err := st.Write(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	for _, n := range batch.Nodes {
		if n.ID == "mechanism:sharing-power-with-the-family" {
			theirs := *n
			theirs.Values = append([]any(nil), n.Values...)
			theirs.Set("summary", "Said by a person.")
			if _, err := st.Write(t.Context(), &kg.Batch{Author: "person:ada", Time: time.Now(), Nodes: []*kg.Node{&theirs}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

func TestUpdateTakesInTheLaterEvidenceAndSaysSo(t *testing.T) {
	dir := begunEarlier(t)
	code, dry, errOut := forwhom(t, "", "update", "--data", dir, "--dry-run")
	if code != 0 || !strings.HasPrefix(dry, "would update "+dir+" from version 1 of the evidence to version 2\n") {
		t.Fatalf("exit %d: %s%s", code, dry, errOut)
	}
	code, out, errOut := forwhom(t, "", "update", "--data", dir)
	if code != 0 {
		t.Fatal(errOut)
	}
	want := "updated " + dir + " from version 1 of the evidence to version 2\n" +
		"0 added, 1 changed, 0 merged, 0 removed; 0 edges new, 0 gone; 0 kept as people made them\n" +
		"\nchanged:\n  mechanism:resources-of-family-and-network: name\n"
	if out != want || dry != strings.Replace(want, "updated", "would update", 1) {
		t.Errorf("it said\n%s\nand dry\n%s\nwant\n%s", out, dry, want)
	}
	code, out, errOut = forwhom(t, "", "update", "--data", dir)
	if code != 0 || out != dir+" has version 2 of the evidence, this program brings version 2: nothing to do\n" {
		t.Errorf("a second time, exit %d: %s%s", code, out, errOut)
	}
	question := filepath.Join(t.TempDir(), "q.graphql")
	if err := os.WriteFile(question, []byte(`{ mechanism(id: "mechanism:sharing-power-with-the-family") { summary } new: mechanism(id: "mechanism:resources-of-family-and-network") { name } }`), 0o600); err != nil {
		t.Fatal(err)
	}
	_, answer, errOut := forwhom(t, "", "query", "--data", dir, question)
	if !strings.Contains(answer, "Said by a person.") || !strings.Contains(answer, "Resources of family and network") {
		t.Errorf("the graph says %s%s", answer, errOut)
	}
}

func TestServeSaysThatTheEvidenceIsNewer(t *testing.T) {
	for name, dir := range map[string]string{"newer": begunEarlier(t), "": loadSeed(t)} {
		st, err := embedded.Open(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		var log bytes.Buffer
		sayNewer(t.Context(), &opened{Store: st, embedded: st, dir: dir}, slog.New(slog.NewTextHandler(&log, nil)))
		if err := st.Close(); err != nil {
			t.Error(err)
		}
		told := strings.Contains(log.String(), "forwhom update") && strings.Contains(log.String(), "has=1 brings=2")
		if told != (name == "newer") {
			t.Errorf("of the %q folder it says %q", name, log.String())
		}
	}
}

func TestUpdateNeedsAFolder(t *testing.T) {
	code, _, errOut := forwhom(t, "", "update", "--data", filepath.Join(t.TempDir(), "none"))
	if code != exitOccupied || errOut == "" {
		t.Errorf("exit %d: %s", code, errOut)
	}
}
