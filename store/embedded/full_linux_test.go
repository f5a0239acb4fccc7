package embedded_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

// TestAFullDiskLosesNothing fills a disk of 24 MiB, index and all, with a ballast that is taken away afterwards.
func TestAFullDiskLosesNothing(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=24m"); err != nil {
		t.Skipf("no disk can be mounted here (%v); TestAFullDiskRefusesWritesAndReadsGoOn does the same with a limit of ours", err)
	}
	t.Cleanup(func() { syscall.Unmount(dir, syscall.MNT_DETACH) })
	ballast := filepath.Join(dir, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 12<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(dir, "data")
	s, err := quiet.Open(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	var acknowledged []kg.ID
	for n, refused := 0, 0; refused < 5; n++ {
		node := study(fmt.Sprint("n", n), "turnip", strings.Repeat(fmt.Sprint("long", n, " "), 2000))
		_, err := s.Write(t.Context(), batch(node))
		switch {
		case err == nil:
			acknowledged = append(acknowledged, node.ID)
		case kg.KindOfError(err) != kg.Unavailable:
			t.Fatal(err)
		default:
			refused++
		}
	}
	t.Logf("%d writes had room", len(acknowledged))
	shut(t, s)

	again, err := quiet.Open(t.Context(), data) // whether it opens depends on what the index has left to do
	if f := disk.FailureOf(err); err != nil && f != disk.Full {
		t.Errorf("open on a full disk: %v, want FULL", err)
	}
	if err == nil {
		shut(t, again)
	}

	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	s = open(t, data)
	snap := snapshot(t, s)
	if got := there(t, snap, acknowledged...); len(got) != len(acknowledged) {
		t.Errorf("%d of %d acknowledged writes are there", len(got), len(acknowledged))
	}
	if got := find(t, snap, "turnip", kg.Anonymous); len(got) != 10 {
		t.Errorf("found %v, want the first 10", got)
	}
	put(t, s, batch(study("more", "turnip")))
}
