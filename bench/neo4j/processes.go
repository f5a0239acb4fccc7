package main

import (
	"bufio"
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/bench/load"
	"forwhom/bench/neo4j/floor"
)

// process is a server that was started to be asked.
type process struct {
	load.Target
	cmd   *exec.Cmd
	stdin io.Closer
}

// readyTime is how long a process may take to start on a busy machine.
const readyTime = time.Minute

// startProcess starts a command that answers at an address which it says in a line of its output after a word; address
// "" where it is known beforehand.
func startProcess(cmd *exec.Cmd, word, address string, database int) (_ *process, err error) {
	p := &process{cmd: cmd}
	if p.stdin, err = cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	if address == "" {
		lines := bufio.NewScanner(out)
		for address == "" && lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), word+" "); ok {
				address = strings.TrimSuffix(rest, "/")
			}
		}
		if address == "" {
			return nil, errors.Join(fmt.Errorf("%s did not start", cmd.Path), p.stop())
		}
	}
	go func() { _, _ = io.Copy(io.Discard, out) }() // until the process ends
	used := func(pid int) func() (time.Duration, error) {
		return func() (time.Duration, error) { return usedBy(pid) }
	}
	p.Target = load.Target{Address: address, Used: []func() (time.Duration, error){used(database), used(cmd.Process.Pid)}}
	return p, nil
}

// stop ends the process, which may have ended by itself.
func (p *process) stop() error {
	_ = p.stdin.Close()
	_ = p.cmd.Process.Signal(os.Interrupt)
	ended := make(chan struct{})
	go func() { _ = p.cmd.Wait(); close(ended) }()
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		_ = p.cmd.Process.Kill()
		<-ended
	}
	return nil
}

// startOurs starts this server: the program itself, built anew.
func startOurs(ctx context.Context, d *database, dir string) (*process, error) {
	program := filepath.Join(dir, "forwhom")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", program, "forwhom/cmd/forwhom").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building the program: %w\n%s", err, out)
	}
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	address := l.Addr().String()
	if err := l.Close(); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, program, "serve", "--store", d.uri, "--listen", address)
	p, err := startProcess(cmd, "", "http://"+address, d.PID())
	if err != nil {
		return nil, err
	}
	for begin := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		response, err := http.Get(p.Address + "/readyz")
		if err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return p, nil
			}
		}
		if time.Since(begin) > readyTime {
			return nil, errors.Join(errors.New("forwhom serve is not ready"), p.stop())
		}
	}
}

// peerFiles are the peer's source and the exact versions of what it needs.
//
//go:embed peer/server.mjs peer/package.json peer/package-lock.json peer/.npmrc
var peerFiles embed.FS

// startPeer starts the peer. What it needs is installed from npm once and kept in the user's cache.
func startPeer(ctx context.Context, d *database) (*process, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(cache, "forwhom", "bench-peer")
	if err := installPeer(ctx, dir); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, "node", "server.mjs", d.uri)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	cmd.Env = append(os.Environ(), "NODE_ENV=production")
	return startProcess(cmd, "ready", "", d.PID())
}

// installPeer writes the peer's files to a folder and installs what the lock file names, where that is not there yet.
func installPeer(ctx context.Context, dir string) error {
	const lock = "package-lock.json"
	want, err := peerFiles.ReadFile("peer/" + lock)
	if err != nil {
		return err
	}
	installed := filepath.Join(dir, "node_modules", ".installed") // the lock file that was installed
	there, _ := os.ReadFile(installed)                            // not there: none was
	files, err := fs.Sub(peerFiles, "peer")
	if err != nil {
		return err
	}
	for _, name := range []string{"server.mjs", "package.json", lock, ".npmrc"} {
		text, err := fs.ReadFile(files, name)
		if err == nil {
			err = errors.Join(os.MkdirAll(dir, 0o700), os.WriteFile(filepath.Join(dir, name), text, 0o600))
		}
		if err != nil {
			return err
		}
	}
	if bytes.Equal(there, want) {
		return nil
	}
	cmd := exec.CommandContext(ctx, "npm", "ci", "--ignore-scripts")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("installing the peer needs Node.js 20 or later and npm: %w\n%.2000s", err, out)
	}
	return os.WriteFile(installed, want, 0o600)
}

// startFloor starts the floor: this program again, in a process of its own.
func startFloor(ctx context.Context, d *database, dir string, statements map[string]string) (*process, error) {
	text, err := json.Marshal(statements)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "statements.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, "-floor", file, "-store", d.uri)
	cmd.Stderr = os.Stderr
	return startProcess(cmd, "ready", "", d.PID())
}

// serveFloor is what the floor's process does, until its input ends.
func serveFloor(ctx context.Context, file, uri string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	h := &floor.Handler{}
	if err := json.Unmarshal(text, &h.Statements); err != nil {
		return err
	}
	if h.Driver, err = driver.NewDriverWithContext(uri, driver.NoAuth()); err != nil {
		return err
	}
	defer h.Driver.Close(ctx)
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println("ready http://" + l.Addr().String())
	go func() { _ = http.Serve(l, h) }() // ends with the process
	_, _ = io.Copy(io.Discard, os.Stdin)
	return nil
}

// ticks are how many of Linux's units of processor time are a second.
const ticks = 100

// usedBy returns the processor time that a process has used, as Linux tells it; 0 elsewhere.
func usedBy(pid int) (time.Duration, error) {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name of the program may have spaces in it
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
	}
	user, err1 := strconv.Atoi(fields[11])
	system, err2 := strconv.Atoi(fields[12])
	return time.Duration(user+system) * time.Second / ticks, errors.Join(err1, err2)
}
