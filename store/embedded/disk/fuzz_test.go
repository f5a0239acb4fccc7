package disk_test

import (
	"bytes"
	"testing"

	bolt "go.etcd.io/bbolt"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
)

// FuzzValues puts any bytes with a right checksum where a node and a part of the log are: they are read as something or
// reported, and never end the program.
func FuzzValues(f *testing.F) {
	f.Add([]byte("\x00\x00\x02\x02\x0e\x01\x03Old"))
	f.Add([]byte("\x01\x00\x00\x00\x00\x05\x07REPORTS\x07study:a\x09finding:b\x00"))
	f.Fuzz(func(t *testing.T, value []byte) {
		dir := t.TempDir()
		db := open(t, dir)
		commit(t, db, entry(1, added(study("a"))))
		db.Close()
		edit(t, dir, func(tx *bolt.Tx) error {
			tx.DB().NoSync = true
			if err := tx.Bucket([]byte("nodes")).Put([]byte("study:a"), sealed("study:a", string(value))); err != nil {
				return err
			}
			key := "\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00"
			return tx.Bucket([]byte("log")).Put([]byte(key), sealed(key, string(value)))
		})
		db, err := disk.Open(t.Context(), dir, disk.Options{ReadOnly: true})
		if err != nil {
			if disk.FailureOf(err) != disk.Damaged {
				t.Fatal(err)
			}
			return
		}
		defer db.Close()
		db.Load()
		db.Changes(0, 1, func(kg.Change) error { return nil })
		db.Check(t.Context())
	})
}

// FuzzFile opens any bytes as a file, and any bytes in the place of a page of a sound one.
func FuzzFile(f *testing.F) {
	dir := f.TempDir()
	db, err := disk.Open(f.Context(), dir, disk.Options{})
	if err != nil {
		f.Fatal(err)
	}
	if err := db.Commit([]disk.Entry{synthetic(1, 30)}); err != nil {
		f.Fatal(err)
	}
	var file bytes.Buffer
	if err := db.Backup(&file); err != nil {
		f.Fatal(err)
	}
	if err := db.Close(); err != nil {
		f.Fatal(err)
	}
	f.Add(uint(0), []byte("\xed\xda\x0c\xed"))
	f.Add(uint(4096*2+16), []byte{1, 0, 0, 0, 255, 255})
	f.Fuzz(func(t *testing.T, at uint, with []byte) {
		altered := bytes.Clone(file.Bytes())
		copy(altered[at%uint(len(altered)):], with)
		dir := t.TempDir()
		write(t, disk.File(dir), altered)
		db, err := disk.Open(t.Context(), dir, disk.Options{})
		if err != nil {
			return
		}
		defer db.Close()
		if problems, err := db.Check(t.Context()); len(problems) > 0 || err != nil {
			t.Fatalf("it was opened, and yet: %q %v", problems, err)
		}
	})
}
