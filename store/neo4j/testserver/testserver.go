// Package testserver starts a real Neo4j for tests: the Community Edition from Maven Central, in a process of its own, on
// ports of its own, on this machine alone. It is needed by tests and by nothing else: nothing of it is linked or shipped.
package testserver

import (
	"bufio"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

//go:embed pom.xml
var pom []byte

//go:embed Server.java
var program []byte

// Options are how to start. The zero value of a field means its default.
type Options struct {
	Folder string // of the data, kept; default: one of its own, taken away by Stop
	Graphs int    // servers in the one process, each with a graph and a port of its own; default 1
	Ports  []int  // one for each; default: free ones
	Auth   bool   // whether they want a password: neo4j/neo4j, to be changed first
	Brief  bool   // for a process that is asked little: Java then compiles quickly and not well, which is a third less work at the start

	// Heap and PageCache are in MiB. The defaults, 1024 and 256, are for tests. With a Heap the process is also started as
	// one that runs for long, with Java's usual collector and all of its compiler, which takes some minutes to be at its best.
	Heap, PageCache int
}

// Server is a process with one or several Neo4j.
type Server struct {
	URIs []string // such as "bolt://127.0.0.1:40123"

	options Options
	own     bool // whether Stop takes the folder away
	java    string
	classes string // where its program and the jars are
	process *exec.Cmd
	input   io.Closer
	ended   chan struct{}
}

// errMissing says what to install.
var errMissing = errors.New("the tests of the Neo4j store need Java 17 or later and Maven: apt-get install openjdk-17-jdk-headless maven, or set SKIP_NEO4J=1 to go without")

// readyTime is how long a start may take on a busy machine, the download of the jars apart.
const readyTime = 3 * time.Minute

// Release is the variable that names another release than pom.xml does, such as 2025.12.1. JAVA_HOME says where the Java is
// that runs it; without it, the one on the path does.
const Release = "FORWHOM_NEO4J_RELEASE"

// Start starts a server and returns when it answers. The jars, 116 MB, are fetched from Maven Central once and kept in
// the user's cache.
func Start(ctx context.Context, o Options) (*Server, error) {
	if _, err := exec.LookPath("mvn"); err != nil {
		return nil, errMissing
	}
	release := release()
	java, version, err := java(ctx, release)
	if err != nil {
		return nil, err
	}
	lib, err := jars(ctx, release)
	if err != nil {
		return nil, err
	}
	compiled, err := compiled(ctx, java, version, lib)
	if err != nil {
		return nil, err
	}
	s := &Server{options: o, java: java, classes: compiled + string(filepath.ListSeparator) + filepath.Join(lib, "*")}
	if o.Folder == "" {
		if s.options.Folder, err = os.MkdirTemp(temporary(), "forwhom-neo4j-"); err != nil {
			return nil, err
		}
		s.own = true
	}
	s.options.Graphs = max(o.Graphs, len(o.Ports), 1)
	for len(s.options.Ports) < s.options.Graphs {
		port, err := freePort(ctx)
		if err != nil {
			return nil, err
		}
		s.options.Ports = append(s.options.Ports, port)
	}
	for _, port := range s.options.Ports {
		s.URIs = append(s.URIs, "bolt://127.0.0.1:"+strconv.Itoa(port))
	}
	return s, s.Restart(ctx)
}

// Restart starts the process again, on the same data and ports, after Kill.
func (s *Server) Restart(ctx context.Context) error {
	args := append(s.options.java(), "-cp", s.classes,
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "Server", "--until-eof")
	if s.options.Auth {
		args = append(args, "--auth")
	}
	if s.options.PageCache > 0 {
		args = append(args, "--page-cache="+strconv.Itoa(s.options.PageCache))
	}
	for i, port := range s.options.Ports {
		args = append(args, filepath.Join(s.options.Folder, "data"+strconv.Itoa(i)), strconv.Itoa(port))
	}
	s.process = exec.CommandContext(context.WithoutCancel(ctx), s.java, args...)
	s.process.Dir = s.options.Folder
	input, err := s.process.StdinPipe()
	if err != nil {
		return err
	}
	output, err := s.process.StdoutPipe()
	if err != nil {
		return err
	}
	var complaints strings.Builder
	s.process.Stderr = &complaints
	if err := s.process.Start(); err != nil {
		return err
	}
	s.input, s.ended = input, make(chan struct{})
	ready := make(chan int, 1)
	go func() {
		lines, n := bufio.NewScanner(output), 0
		for n < s.options.Graphs && lines.Scan() {
			if strings.HasPrefix(lines.Text(), "ready ") {
				n++
			}
		}
		ready <- n
		_, _ = io.Copy(io.Discard, output)
		_ = s.process.Wait() // killed, or stopped: either is how it ends
		close(s.ended)
	}()
	timer := time.NewTimer(readyTime)
	defer timer.Stop()
	select {
	case n := <-ready:
		if n == s.options.Graphs {
			return nil
		}
		<-s.ended
		return fmt.Errorf("the Neo4j of the tests does not start: %.2000s", complaints.String())
	case <-timer.C:
		s.Kill()
		return fmt.Errorf("the Neo4j of the tests is not ready after %v", readyTime)
	case <-ctx.Done():
		s.Kill()
		return context.Cause(ctx)
	}
}

// java is how Java itself is to run.
func (o Options) java() []string {
	if o.Heap > 0 {
		heap := strconv.Itoa(o.Heap) + "m"
		return []string{"-Xms" + heap, "-Xmx" + heap}
	}
	flags := []string{"-Xmx1g", "-XX:+UseSerialGC"}
	if o.Brief {
		flags = append(flags, "-XX:TieredStopAtLevel=1")
	}
	return flags
}

// PID is the number of the process.
func (s *Server) PID() int { return s.process.Process.Pid }

// Kill ends the process at once, as a power cut would.
func (s *Server) Kill() {
	_ = s.process.Process.Kill() // it may have ended by itself
	<-s.ended
}

// Stop ends the process in good order, or takes its data away where the folder was not given: a good order takes Neo4j ten seconds,
// in which nothing would be kept.
func (s *Server) Stop() error {
	if s.own {
		s.Kill()
		return os.RemoveAll(s.options.Folder)
	}
	_ = s.input.Close() // the process may be gone
	<-s.ended
	return nil
}

// temporary is where data goes that nobody keeps: memory, where that is a folder, since Neo4j waits for the disk at every
// commit; "" for the usual place.
func temporary() string {
	const memory = "/dev/shm"
	if info, err := os.Stat(memory); err == nil && info.IsDir() {
		return memory
	}
	return ""
}

func freePort(ctx context.Context) (int, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

var versionInPom = regexp.MustCompile(`<neo4j.version>(.*?)</neo4j.version>`)

func release() string {
	if named := os.Getenv(Release); named != "" {
		return named
	}
	return string(versionInPom.FindSubmatch(pom)[1])
}

var versionOfJava = regexp.MustCompile(`version "([0-9]+)`)

// java returns the program that runs a release and what it says of its version, or says what is missing.
func java(ctx context.Context, release string) (program, version string, err error) {
	program = "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		program = filepath.Join(home, "bin", "java")
	}
	out, err := exec.CommandContext(ctx, program, "-version").CombinedOutput()
	if err != nil {
		return "", "", errMissing
	}
	needs := 17
	if strings.HasPrefix(release, "20") {
		needs = 21
	}
	if v := versionOfJava.FindSubmatch(out); v != nil {
		if is, err := strconv.Atoi(string(v[1])); err == nil && is < needs {
			return "", "", fmt.Errorf("Neo4j %s runs on Java %d or later, and this one is %d: JAVA_HOME may name another", release, needs, is)
		}
	}
	return program, string(out), nil
}

// jars returns the folder with the jars, which it fetches where they are not there.
func jars(ctx context.Context, release string) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	folder := filepath.Join(cache, "forwhom", "neo4j-"+release)
	lib := filepath.Join(folder, "lib")
	if _, err := os.Stat(lib); err == nil {
		return lib, nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", err
	}
	part, err := os.MkdirTemp(folder, "part-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(part)
	file := filepath.Join(part, "pom.xml")
	if err := os.WriteFile(file, pom, 0o600); err != nil {
		return "", err
	}
	fetched := filepath.Join(part, "lib")
	out, err := exec.CommandContext(ctx, "mvn", "-q", "-B", "-f", file, "dependency:copy-dependencies",
		"-Dneo4j.version="+release,
		"-DoutputDirectory="+fetched, "-DincludeScope=runtime").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("fetching Neo4j by Maven: %w\n%.2000s", err, out)
	}
	if err := os.Rename(fetched, lib); err != nil {
		if _, statErr := os.Stat(lib); statErr != nil { // another process was faster
			return "", err
		}
	}
	return lib, nil
}

// compiled returns the folder of the compiled program, beside the jars, which it makes where it is not there: compiled at each
// start, it takes a fourth of it.
func compiled(ctx context.Context, java, version, lib string) (string, error) {
	sum := sha256.Sum256(append([]byte(version), program...))
	folder := filepath.Join(filepath.Dir(lib), "server-"+hex.EncodeToString(sum[:6]))
	if _, err := os.Stat(folder); err == nil {
		return folder, nil
	}
	part, err := os.MkdirTemp(filepath.Dir(lib), "part-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(part)
	source := filepath.Join(part, "Server.java")
	if err := os.WriteFile(source, program, 0o600); err != nil {
		return "", err
	}
	made := filepath.Join(part, "classes")
	javac := "javac"
	if dir := filepath.Dir(java); dir != "." {
		javac = filepath.Join(dir, javac)
	}
	if out, err := exec.CommandContext(ctx, javac, "-cp", filepath.Join(lib, "*"), "-d", made, source).CombinedOutput(); err != nil {
		return "", fmt.Errorf("compiling the server of the tests by javac: %w\n%.2000s", err, out)
	}
	if err := os.Rename(made, folder); err != nil {
		if _, statErr := os.Stat(folder); statErr != nil { // another process was faster
			return "", err
		}
	}
	return folder, nil
}
