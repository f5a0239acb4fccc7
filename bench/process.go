package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"time"

	"forwhom/bench/load"
)

// process is a running child.
type process struct {
	started
	cmd   *exec.Cmd
	stdin io.Closer
}

// start starts this program again in a role and waits until it is ready.
func start(ctx context.Context, r role) (*process, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	p := &process{cmd: exec.CommandContext(ctx, self, "-role", r.name, "-findings", strconv.Itoa(r.findings),
		"-hidden", fmt.Sprint(r.hidden), "-data", r.data)}
	p.cmd.Stderr = os.Stderr
	if p.stdin, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	if err := json.NewDecoder(out).Decode(&p.started); err != nil {
		return nil, errors.Join(fmt.Errorf("%s did not start: %w", r.name, err), p.stop())
	}
	return p, nil
}

// stop lets the process end.
func (p *process) stop() error { return errors.Join(p.stdin.Close(), p.cmd.Wait()) }

// tell sends an order to the process and reads what it says to it.
func (p *process) tell(path string, order, answer any) error {
	body, err := json.Marshal(order)
	if err != nil {
		return err
	}
	response, err := http.Post(p.Control+path, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(response.Body)
		return fmt.Errorf("%s: %s", path, text)
	}
	return json.NewDecoder(response.Body).Decode(answer)
}

// used returns the processor time that the process has used.
func (p *process) used() (d time.Duration, err error) { return d, p.tell("/used", nil, &d) }

// target is the process as one that is asked.
func (p *process) target() load.Target {
	return load.Target{Address: p.Address, Used: []func() (time.Duration, error){p.used}}
}
