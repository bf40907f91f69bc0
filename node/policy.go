package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// PolicyFile is the file in a core node's directory with the policy that its
// operator wants, in TOML. Without it he wants the one in force.
const PolicyFile = "policy.toml"

// policyInterval lies between two looks at the file.
const policyInterval = 2 * time.Second

// ProposePolicy lets the core node whose directory is given vote for a policy
// that has been checked, at once when it runs.
func ProposePolicy(dir string, p policy.Policy) error {
	f, err := os.CreateTemp(dir, PolicyFile+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(p.TOML())
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), filepath.Join(dir, PolicyFile))
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// WithdrawPolicy takes back what ProposePolicy did: the core node votes for
// the policy in force, if it has to vote at all.
func WithdrawPolicy(dir string) error {
	err := os.Remove(filepath.Join(dir, PolicyFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// votePolicy votes for what the node's operator wants.
func (c *Core) votePolicy(ctx context.Context) error {
	p := proposal{path: filepath.Join(c.config.Dir, PolicyFile), log: c.log}
	return every(ctx, policyInterval, func() error {
		vote, name, due := p.due(c)
		if !due {
			return nil
		}
		if err := c.vote(ctx, engine.Vote{Policy: &vote}); err != nil {
			c.log.Warn("policy not voted for", slog.Any("policy", name), slog.Any("err", err))
		}
		return nil
	})
}

// proposal follows the file with the policy that an operator wants.
type proposal struct {
	path string
	log  *slog.Logger

	looked bool
	seen   string         // what the file held, or why it could not be read
	wanted *policy.Policy // nil for the one in force
	fault  bool           // the file is refused: nothing is said

	told struct { // in the latest vote
		policy policy.Policy
		since  uint64 // the epoch from which the policy in force was then
		serial uint64
	}
}

// due returns the vote that the core node has to send, if any: until it is
// counted, and again after a change of the policy that is not the wanted one.
// Who wants the policy in force says so only when he has said something else,
// or when others have agreed on another.
func (p *proposal) due(c *Core) (v engine.PolicyVote, name string, due bool) {
	p.look()
	if p.fault {
		return v, "", false
	}
	c.View(func(e *engine.Engine) {
		inForce, since := e.Policy(), e.PolicySince()
		wanted := inForce
		if p.wanted != nil {
			wanted = *p.wanted
		}
		_, changes := e.NextPolicy()
		wish := e.PolicyWish(c.address)
		due = wanted != inForce || changes
		if wish.Policy != nil {
			due = wanted != *wish.Policy
		}
		if p.told.policy == wanted && p.told.since == since && p.told.serial <= wish.Serial {
			due = false // It was counted, or disputed: saying it again changes nothing.
		}
		if due {
			p.told.policy, p.told.since, p.told.serial = wanted, since, wish.Serial+1
			v, name = engine.PolicyVote{Serial: wish.Serial + 1, TOML: wanted.TOML()}, wanted.Name
		}
	})
	return v, name, due
}

// look reads the file, and tells what is wrong with it once.
func (p *proposal) look() {
	text, err := readPolicyFile(p.path)
	if err != nil {
		text = err.Error()
	}
	missing := errors.Is(err, fs.ErrNotExist)
	if p.looked && text == p.seen {
		return
	}
	p.looked, p.seen, p.wanted, p.fault = true, text, nil, false
	if missing {
		return
	}
	var wanted policy.Policy
	if err == nil {
		wanted, err = policy.Read([]byte(text))
	}
	if err != nil {
		p.fault = true
		p.log.Warn("the policy that the operator wants is refused", slog.Any("file", p.path), slog.Any("err", err))
		return
	}
	p.wanted = &wanted
	p.log.Info("the operator wants a policy", slog.Any("policy", wanted.Name))
}

func readPolicyFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, policy.SizeMax+1)) // One more is refused for its size.
	if err != nil {
		return "", fmt.Errorf("read %s: %w", path, err)
	}
	return string(b), nil
}
