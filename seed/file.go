package seed

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"time"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"forwhom/kg"
)

// headerFile has the date and version of the content.
const headerFile = "seed.yaml"

// fileLimit is the largest file read, in bytes. Larger ones are split: no person finds anything in them.
const fileLimit = 1 << 20

// readHeader reads seed.yaml: `date`, the day of the content, and `version`, a number from 1 up.
func (r *reader) readHeader() {
	at := place{file: headerFile}
	if _, err := fs.Stat(r.fsys, headerFile); errors.Is(err, fs.ErrNotExist) {
		r.problemf(at, `there is no seed.yaml: add one with the day of the content and its version, such as "date: 2026-11-22" and "version: 1"`)
		return
	}
	if root := r.parse(headerFile); root != nil {
		r.readHeaderFields(root)
	}
	if len(r.problems) > 0 {
		return
	}
	if r.date.IsZero() {
		r.problemf(at, "seed.yaml has no date: add the day of the content, such as 2026-11-22")
	}
	if r.version < 1 {
		r.problemf(at, "seed.yaml has no version: add a number from 1 up, such as 1")
	}
}

func (r *reader) readHeaderFields(root *yaml.Node) {
	pairs, _ := r.pairs(headerFile, root, "seed.yaml is a map with date, version and merged")
	for _, p := range pairs {
		switch p.key {
		case "date":
			if text, ok := r.scalar(kg.Property{Name: p.key, Type: kg.PartialDateType}, p.value, p.valueAt); ok {
				r.setDate(text.(string), p.valueAt)
			}
		case "version":
			if v, ok := r.scalar(kg.Property{Name: p.key, Type: kg.Int}, p.value, p.valueAt); ok {
				r.version = v.(int64)
			}
		case "merged":
			r.readMerged(p)
		default:
			r.problemf(p.keyAt, "seed.yaml has no field %s; it has date, version and merged", quote(p.key))
		}
	}
}

// readMerged reads which ids of earlier versions have gone into which nodes.
func (r *reader) readMerged(p pair) {
	pairs, _ := r.pairs(headerFile, p.value, "merged is a map from an id of an earlier version to the id that it went into")
	for _, m := range pairs {
		if into, ok := r.scalar(kg.Property{Name: m.key, Type: kg.String}, m.value, m.valueAt); ok {
			r.merged = append(r.merged, merged{kg.Merge{From: m.key, Into: into.(string)}, m.keyAt})
		}
	}
}

// checkMerged checks that what was merged is gone, and that what it went into is there and of its kind.
func (r *reader) checkMerged() {
	if len(r.unread) > 0 {
		return
	}
	for _, m := range r.merged {
		from, _ := kg.KindOf(m.From)
		into := r.byID[m.Into]
		switch {
		case !kg.ValidID(m.From):
			r.problemf(m.at, "%s is no id: write what was merged as its id was", quote(m.From))
		case r.byID[m.From] != nil:
			r.problemf(m.at, "%s was merged, and is here all the same at %s: take one out", quote(m.From), r.byID[m.From].at)
		case into == nil:
			r.problemf(m.at, "%s was merged into %s, and no node has that id", quote(m.From), quote(m.Into))
		case into.node.Kind != from:
			r.problemf(m.at, "%s was merged into %s, which is of another kind", quote(m.From), quote(m.Into))
		}
	}
}

func (r *reader) setDate(text string, at place) {
	t, err := time.Parse("2006-01-02", text)
	if err != nil || t.Year() < 1900 {
		r.problemf(at, "the date %s of the content is no day since 1900: write it as 2026-11-22", quote(text))
		return
	}
	r.date = t
}

// readFolders reads the folders of the nouns. Folders without a .yaml file, and files beside the folders, are left alone.
func (r *reader) readFolders() {
	entries, err := fs.ReadDir(r.fsys, ".")
	if err != nil {
		r.problemf(place{file: "."}, "the folder cannot be read: %v", err)
		return
	}
	for _, e := range entries {
		if e.IsDir() {
			r.readFolder(e.Name())
		}
	}
}

func (r *reader) readFolder(folder string) {
	entries, err := fs.ReadDir(r.fsys, folder)
	if err != nil {
		r.problemf(place{file: folder}, "the folder cannot be read: %v", err)
		return
	}
	kind, known := kg.KindByPrefix(folder)
	for _, e := range entries {
		name := path.Join(folder, e.Name())
		switch ext := path.Ext(name); {
		case known && e.IsDir():
			r.problemf(place{file: name}, "folders within a noun's folder are not read: move its files to %s", folder)
		case known && (ext == ".yml" || ext == ".YAML" || ext == ".YML"):
			r.problemf(place{file: name}, "only files that end in .yaml are read: rename it")
		case ext == ".yaml" && !e.IsDir() && known:
			r.readFile(kind, name)
		case ext == ".yaml" && !e.IsDir():
			r.problemf(place{file: name}, "no noun is called %s%s", quote(folder), r.meant(folder, prefixes()))
		}
	}
}

func prefixes() (names []string) {
	for k := kg.Kind(1); k <= kg.KindCount; k++ {
		names = append(names, k.Info().Prefix)
	}
	return names
}

// readFile reads the nodes of one kind that stand in one file.
func (r *reader) readFile(kind kg.Kind, name string) {
	before := len(r.problems)
	root := r.parse(name)
	if root == nil {
		r.unread[kind] = r.unread[kind] || len(r.problems) > before
		return
	}
	if root.Kind != yaml.SequenceNode {
		r.unread[kind] = true
		r.problemf(at(name, root), `a file is a list of nodes: begin each with "- id: %s:..."`, kind.Info().Prefix)
		return
	}
	for _, n := range root.Content {
		r.readItem(kind, name, n)
	}
}

func at(file string, n *yaml.Node) place { return place{file, n.Line, n.Column} }

// parse reads a file as YAML; nil where it is empty or has a problem that leaves nothing to read.
func (r *reader) parse(name string) *yaml.Node {
	data, ok := r.bytes(name)
	if !ok {
		return nil
	}
	var document, second yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return nil
	case err != nil:
		r.syntaxProblem(name, data, err)
		return nil
	}
	if err := decoder.Decode(&second); err == nil {
		r.problemf(at(name, &second), `a file is one document: take out the line "---"`)
		return nil
	} else if !errors.Is(err, io.EOF) {
		r.syntaxProblem(name, data, err)
		return nil
	}
	if !r.plain(name, &document) || len(document.Content) == 0 {
		return nil
	}
	return document.Content[0]
}

// bytes reads a file of at most fileLimit bytes in UTF-8.
func (r *reader) bytes(name string) ([]byte, bool) {
	if info, err := fs.Lstat(r.fsys, name); err == nil && !info.Mode().IsRegular() { // to open a pipe would wait for ever
		r.problemf(place{file: name}, "this is not a regular file: put a file in its place")
		return nil, false
	}
	f, err := r.fsys.Open(name)
	if err != nil {
		r.problemf(place{file: name}, "the file cannot be read: %v", err)
		return nil, false
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, fileLimit+1))
	switch {
	case err != nil:
		r.problemf(place{file: name}, "the file cannot be read: %v", err)
	case len(data) > fileLimit:
		r.problemf(place{file: name}, "the file is larger than 1 MB: split it")
	case !utf8.Valid(data):
		r.problemf(placeOfInvalid(name, data), "the file is not in UTF-8: save it so")
	default:
		return data, true
	}
	return nil, false
}

// placeOfInvalid finds the first byte that is not UTF-8.
func placeOfInvalid(name string, data []byte) place {
	line, start := 1, 0
	for i := 0; i < len(data); {
		c, size := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && size == 1 {
			return place{name, line, utf8.RuneCount(data[start:i]) + 1}
		}
		if i += size; c == '\n' {
			line, start = line+1, i
		}
	}
	return place{file: name}
}

// plain reports whether a document has neither anchors nor aliases. A node is written out where it stands, so that a
// person sees all of it, and so that a few lines cannot stand for millions.
func (r *reader) plain(name string, n *yaml.Node) bool {
	ok := true
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		r.problemf(at(name, n), "anchors (&) and aliases (*) are not read: write it out, or put a text that begins so in quotes")
		ok = false
	}
	for _, child := range n.Content {
		ok = r.plain(name, child) && ok
	}
	return ok
}
