package disk_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

// small makes a folder with a graph of some pages, and returns what its file says and its bytes.
func small(t *testing.T) (dir string, says history, file []byte) {
	t.Helper()
	dir = t.TempDir()
	db := open(t, dir)
	commit(t, db, synthetic(1, 100))
	for v := kg.Version(2); v < 40; v++ {
		a, b := study("a"), finding("b")
		commit(t, db, entry(v, added(a), added(b), link(a, b, "x"), added(finding(strings.Repeat("c", int(v))))))
		v++
		commit(t, db, entry(v, unlink(a, b), deleted(a), kg.Change{Action: kg.Merged, Node: b, Into: finding("cc").ID}))
	}
	says = read(t, db)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(disk.File(dir))
	if err != nil {
		t.Fatal(err)
	}
	return dir, says, file[:used(file)]
}

// used returns how many bytes of a file are in use, as the later of its head pages says; the rest is room to grow.
func used(file []byte) int {
	pages := uint64(0)
	for _, head := range [][]byte{file[16:], file[4096+16:]} {
		pages = max(pages, binary.NativeEndian.Uint64(head[40:]))
	}
	return int(pages) * 4096
}

// wantFailure opens a folder, wants it refused in a sentence, soon, and with nothing changed.
func wantFailure(t *testing.T, dir string, wants ...disk.Failure) {
	t.Helper()
	before, _ := os.ReadFile(disk.File(dir))
	start := time.Now()
	db, err := disk.Open(t.Context(), dir, disk.Options{})
	if err == nil {
		db.Close()
		t.Fatalf("it was opened, want %v", wants)
	}
	found := false
	for _, want := range wants {
		found = found || disk.FailureOf(err) == want
	}
	switch {
	case !found:
		t.Errorf("%s (%v), want %v", disk.FailureOf(err), err, wants)
	case !strings.HasPrefix(err.Error(), dir) || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "()"):
		t.Errorf("this is no sentence about the folder: %v", err)
	case time.Since(start) > 5*time.Second: // on a busy machine; else a quarter of one
		t.Errorf("it took %v", time.Since(start))
	}
	if after, _ := os.ReadFile(disk.File(dir)); !bytes.Equal(before, after) {
		t.Error("the file was changed")
	}
}

func TestAFolderInUseIsLocked(t *testing.T) {
	dir := t.TempDir()
	open(t, dir)
	wantFailure(t, dir, disk.Locked)
}

func TestAFolderOpenForReadingCanBeReadByOthersAndWrittenByNobody(t *testing.T) {
	dir, says, _ := small(t)
	first, err := disk.Open(t.Context(), dir, disk.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := disk.Open(t.Context(), dir, disk.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	same(t, read(t, second), says)
	if err := second.Commit([]disk.Entry{entry(40, added(finding("new")))}); disk.FailureOf(err) != disk.ReadOnly {
		t.Errorf("commit: %v, want READ_ONLY", err)
	}
	wantFailure(t, dir, disk.Locked)
}

func TestAFolderWithoutAGraphIsAbsentWhereOneMustExist(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "none")
	for _, opts := range []disk.Options{{Existing: true}, {ReadOnly: true}} {
		if _, err := disk.Open(t.Context(), dir, opts); disk.FailureOf(err) != disk.Absent {
			t.Errorf("%v, want ABSENT", err)
		}
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("the folder was made")
	}
}

func TestAFileCutAnywhereIsDamaged(t *testing.T) {
	dir, _, file := small(t)
	rnd := rand.New(rand.NewPCG(1, 2))
	lengths := []int{0, 1, 100, 4096, 8191, 8192, 8193, 3 * 4096, len(file) / 2}
	for range 40 {
		lengths = append(lengths, rnd.IntN(len(file)))
	}
	for _, n := range lengths {
		write(t, disk.File(dir), file[:n])
		wantFailure(t, dir, disk.Damaged, disk.Foreign)
	}
}

func TestAFileThatIsNotOursIsForeign(t *testing.T) {
	for name, content := range map[string][]byte{
		"text":   []byte("to whom it may concern\n"),
		"zeros":  make([]byte, 1<<16),
		"random": noise(1 << 16),
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, disk.File(dir), content)
			wantFailure(t, dir, disk.Foreign)
		})
	}
	t.Run("a bbolt file of another program", func(t *testing.T) {
		dir := t.TempDir()
		edit(t, dir, func(tx *bolt.Tx) error {
			_, err := tx.CreateBucket([]byte("something"))
			return err
		})
		wantFailure(t, dir, disk.Foreign)
	})
	t.Run("a folder", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.Mkdir(disk.File(dir), 0o700); err != nil {
			t.Fatal(err)
		}
		wantFailure(t, dir, disk.Foreign)
	})
}

func TestAFileOfANewerReleaseIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ bucket, key, body string }{
		"format":        {"about", "format", "\x02"},
		"kind":          {"lists", "\x00\x00\x00\x00", "Spell id:text"},
		"property":      {"lists", "\x00\x00\x00\x00", "Study id:text colour:text"},
		"property type": {"lists", "\x00\x00\x00\x00", "Study id:text year:text"},
	} {
		t.Run(name, func(t *testing.T) {
			dir, _, _ := small(t)
			edit(t, dir, func(tx *bolt.Tx) error {
				return tx.Bucket([]byte(c.bucket)).Put([]byte(c.key), sealed(c.key, c.body))
			})
			wantFailure(t, dir, disk.Newer)
		})
	}
}

func TestAFileFromBeforeAPropertyWasAddedIsRead(t *testing.T) {
	dir := t.TempDir()
	db := open(t, dir)
	old := kg.NewNode(kg.KindStudy, "study:old")
	old.Set("title", "Old")
	old.Set("year", int64(7))
	commit(t, db, entry(1, added(old)))
	db.Close()
	edit(t, dir, func(tx *bolt.Tx) error { // as a release would have written it that knew two properties, in this order
		value := "\x00" + "\x00" + "\x02" + "\x02\x0e" + "\x01\x03Old"
		if err := tx.Bucket([]byte("nodes")).Put([]byte("study:old"), sealed("study:old", value)); err != nil {
			return err
		}
		return tx.Bucket([]byte("lists")).Put([]byte("\x00\x00\x00\x00"), sealed("\x00\x00\x00\x00", "Study year:int title:text"))
	})
	db = open(t, dir)
	c, err := db.Load()
	if err != nil {
		t.Fatal(err)
	}
	same(t, c.Nodes, []*kg.Node{old})
	commit(t, db, entry(2, added(study("new"))))
	c, err = db.Load()
	if err != nil {
		t.Fatal(err)
	}
	same(t, c.Nodes, []*kg.Node{study("new"), old})
}

func TestEveryFlippedBitIsReportedOrHarmless(t *testing.T) {
	dir, says, file := small(t)
	at := flips(len(file) * 8)
	reported := 0
	for _, bit := range at {
		flipped := bytes.Clone(file)
		flipped[bit/8] ^= 1 << (bit % 8)
		write(t, disk.File(dir), flipped)
		db, err := disk.Open(t.Context(), dir, disk.Options{ReadOnly: true})
		if err != nil {
			reported++
			if f := disk.FailureOf(err); f != disk.Damaged && f != disk.Foreign && f != disk.Newer {
				t.Fatalf("bit %d: %v", bit, err)
			}
			continue
		}
		same(t, read(t, db), says)
		if problems, err := db.Check(t.Context()); len(problems) > 0 || err != nil {
			t.Fatalf("bit %d is harmless, and yet: %q %v", bit, problems, err)
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		if bit%8 == 0 {
			wantWritable(t, dir, bit)
		}
	}
	t.Logf("of %d flipped bits in %d bytes %d were reported, the others changed nothing", len(at), len(file), reported)
	if reported < len(at)/4 {
		t.Error("hardly any was reported: was there anything in the file?")
	}
}

// wantWritable wants a commit into a file with a harmless flip to leave it sound.
func wantWritable(t *testing.T, dir string, bit int) {
	t.Helper()
	db, err := disk.Open(t.Context(), dir, disk.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	commit(t, db, synthetic(db.Version()+1, 20))
	if problems, err := db.Check(t.Context()); len(problems) > 0 || err != nil {
		t.Fatalf("a commit after flipping bit %d: %q %v", bit, problems, err)
	}
}

// flips returns which bits of a file to flip, half of them in the heads of pages.
func flips(bits int) (at []int) {
	n := 150
	if os.Getenv("FORWHOM_LONG") != "" {
		n = 50_000
	}
	rnd := rand.New(rand.NewPCG(3, 4))
	for range n {
		at = append(at, rnd.IntN(bits))
		page := rnd.IntN(bits / 8 / 4096)
		at = append(at, page*4096*8+rnd.IntN(128*8))
	}
	return at
}

func TestAFileCutWhileItIsOpenIsReported(t *testing.T) {
	dir := t.TempDir()
	db := open(t, dir)
	commit(t, db, synthetic(1, 2000))
	if err := os.Truncate(disk.File(dir), 8192); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Load(); disk.FailureOf(err) != disk.Damaged {
		t.Errorf("load: %v, want DAMAGED", err)
	}
	err := db.Changes(0, 1, func(kg.Change) error { return nil })
	if disk.FailureOf(err) != disk.Damaged {
		t.Errorf("changes: %v, want DAMAGED", err)
	}
	if problems, err := db.Check(t.Context()); len(problems) == 0 {
		t.Errorf("check finds nothing, %v", err)
	}
}

func TestAfterAFullDiskNothingIsLostAndWritingGoesOn(t *testing.T) {
	dir := t.TempDir()
	fill := func(dir string, opts disk.Options) {
		db, err := disk.Open(t.Context(), dir, opts)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		acknowledged, failures := kg.Version(0), 0
		for n := 1; failures < 3; n++ {
			err := db.Commit([]disk.Entry{synthetic(acknowledged+1, 100*n)})
			switch {
			case err == nil:
				acknowledged++
			case disk.FailureOf(err) != disk.Full:
				t.Fatalf("%v, want FULL", err)
			default:
				failures++
			}
		}
		if acknowledged == 0 {
			t.Fatal("nothing had room")
		}
		says := read(t, db)
		if says.content.Version != acknowledged {
			t.Errorf("version %d, want %d", says.content.Version, acknowledged)
		}
		if problems, err := db.Check(t.Context()); len(problems) > 0 || err != nil {
			t.Errorf("check: %q %v", problems, err)
		}
		db.Close()
		again := open(t, dir)
		same(t, read(t, again), says)
	}
	t.Run("as far as allowed", func(*testing.T) { fill(dir, disk.Options{MaxSize: 4 << 20}) })
	t.Run("of the system", func(t *testing.T) { fill(tinyDisk(t), disk.Options{}) })
}

func write(t *testing.T, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// edit changes a file behind the back of the package.
func edit(t *testing.T, dir string, change func(*bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(disk.File(dir), 0o600, &bolt.Options{Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Update(change); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// sealed returns a value with its checksum, as the format says.
func sealed(key, body string) []byte {
	sum := crc32.Checksum([]byte(key+body), crc32.MakeTable(crc32.Castagnoli))
	return binary.BigEndian.AppendUint32([]byte(body), sum)
}

func noise(n int) []byte {
	b := make([]byte, n)
	rand.NewChaCha8([32]byte{1}).Read(b)
	return b
}
