package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// slow is how long a test may take and still be run before the others: most mutants are killed by a quick one.
const slow = 300 * time.Millisecond

// program is the test program of a folder, with all its mutants in it.
type program struct {
	folder  string
	file    string
	mutants []*mutant
	slow    string        // pattern of its slow tests' names
	limit   time.Duration // for all of its tests, with a mutant
}

// newProgram compiles a folder's tests with its mutants into dir, and runs them with none broken: they must pass.
func newProgram(ctx context.Context, folder, dir string) (*program, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	p := &program{folder: folder, file: filepath.Join(dir, "tests")}
	overlay, err := p.write(ctx, dir)
	if err != nil {
		return nil, err
	}
	if text, err := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", p.file, "./"+folder).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the tests do not compile with mutants in them: %w\n%s", err, text)
	}
	start := time.Now()
	text, err := p.tests(ctx, nil, "-test.v")
	if err != nil {
		return nil, fmt.Errorf("the tests fail with no operator broken: %w\n%s", err, text)
	}
	p.limit = max(time.Minute, 10*time.Since(start))
	p.slow = slowTests(text)
	return p, nil
}

// write puts the folder's files with their mutants, and an overlay that names them, into dir.
func (p *program) write(ctx context.Context, dir string) (overlay string, err error) {
	files, err := p.mutate(ctx)
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for name, source := range files {
		original, err := filepath.Abs(filepath.Join(p.folder, name))
		if err != nil {
			return "", err
		}
		replace[original] = filepath.Join(dir, name)
		if err := os.WriteFile(replace[original], source, 0o600); err != nil {
			return "", err
		}
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	overlay = filepath.Join(dir, "overlay.json")
	return overlay, os.WriteFile(overlay, text, 0o600)
}

// tests runs the program, with one operator broken or none, its random graphs from a fixed seed.
func (p *program) tests(ctx context.Context, m *mutant, flags ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, p.file, append(flags, "-test.short", "-test.failfast")...)
	cmd.Dir = p.folder
	cmd.Env = append(os.Environ(), "EVIDENCE_SEED=1")
	if m != nil {
		cmd.Env = append(cmd.Env, "MUTANT="+strconv.Itoa(m.number))
	}
	return cmd.CombinedOutput()
}

var took = regexp.MustCompile(`^--- PASS: (\w+) \(([0-9.]+s)\)`)

// slowTests is a pattern of the tests that took long.
func slowTests(text []byte) string {
	names := []string{"no test"}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		if t := took.FindStringSubmatch(lines.Text()); t != nil {
			if d, err := time.ParseDuration(t[2]); err == nil && d > slow {
				names = append(names, t[1])
			}
		}
	}
	return "^(" + strings.Join(names, "|") + ")$"
}

var failed = regexp.MustCompile(`--- FAIL: (\w+)`)

// try runs the tests with one operator broken, and returns what noticed it; "" where nothing did.
func (p *program) try(ctx context.Context, m *mutant) (killer string) {
	ctx, cancel := context.WithTimeout(ctx, p.limit)
	defer cancel()
	for _, which := range []string{"-test.skip=" + p.slow, "-test.run=" + p.slow} {
		text, err := p.tests(ctx, m, which)
		switch name := failed.FindSubmatch(text); {
		case errors.Is(ctx.Err(), context.DeadlineExceeded):
			return fmt.Sprintf("not done after %v", p.limit.Round(time.Second))
		case name != nil:
			return string(name[1])
		case err != nil:
			return "the program ended"
		}
	}
	return ""
}
