package fulltext_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"forwhom/store/fulltext"
)

// crashDir names the folder that a copy of the test binary writes to until it is killed.
const crashDir = "FORWHOM_FULLTEXT_CRASH_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(crashDir); dir != "" {
		writeForever(dir)
	}
	os.Exit(m.Run())
}

// writeForever brings each version with one more document, and replaces a counter. It prints every version it finished.
func writeForever(dir string) {
	x, err := fulltext.Open(dir)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for v := x.Version() + 1; ; v++ {
		put := []fulltext.Doc{named(fmt.Sprint("n", v), "steady"), named("counter", fmt.Sprintf("version%d", v))}
		if err := x.Apply(context.Background(), v, put, []string{fmt.Sprint("n", v-50)}); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(v)
	}
}

func TestKilledWriterLeavesAConsistentIndex(t *testing.T) {
	dir := t.TempDir()
	reached := uint64(0)
	for round := range 6 {
		finished := runUntilKilled(t, dir, 25+round*9)
		x, err := fulltext.Open(dir)
		if errors.Is(err, fulltext.ErrDamaged) {
			t.Fatalf("round %d: %v; allowed, but it should not happen", round, err)
		}
		if err != nil {
			t.Fatal(err)
		}
		v := x.Version()
		if v < reached || v > finished+1 {
			t.Errorf("version %d after %d was finished and %d reached before", v, finished, reached)
		}
		reached = v
		if r := find(t, x, "steady", fulltext.Request{}); r.Total != int(min(v, 50)) {
			t.Errorf("version %d has %d documents, want %d", v, r.Total, min(v, 50))
		}
		if got := ids(find(t, x, fmt.Sprintf("version%d ", v), everything)); got != "counter" {
			t.Errorf("version %d has another counter: %q", v, got)
		}
		if err := x.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// runUntilKilled kills a writer after it has finished so many versions, and returns the last it said was finished.
func runUntilKilled(t *testing.T, dir string, versions int) (last uint64) {
	t.Helper()
	writer := exec.Command(os.Args[0])
	writer.Env = append(os.Environ(), crashDir+"="+dir)
	out, err := writer.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := writer.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for n := 0; n < versions && lines.Scan(); n++ {
		if _, err := fmt.Sscan(lines.Text(), &last); err != nil {
			t.Fatalf("the writer said %q", lines.Text())
		}
		if n == 0 {
			if _, err := fulltext.Open(dir); !errors.Is(err, fulltext.ErrLocked) {
				t.Errorf("opened beside the writer: %v", err)
			}
		}
	}
	if err := writer.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for lines.Scan() { // what it finished before it died
		if _, err := fmt.Sscan(lines.Text(), &last); err != nil {
			break // half a line
		}
	}
	writer.Wait()
	return last
}
