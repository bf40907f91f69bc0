package machine_test

import (
	"testing"

	"github.com/aleph-im/go-aleph/examples"
	"github.com/aleph-im/go-aleph/machine"
	"github.com/aleph-im/go-aleph/machine/machinetest"
)

func TestWASMConforms(t *testing.T) {
	rt := newWASM(t)
	machinetest.Conform(t, rt, machinetest.Programs{
		Echo: examples.Hello, Loop: examples.Loop, Trap: examples.Trap, Hog: examples.Hog,
	})
}

func TestFakeConforms(t *testing.T) {
	machinetest.Conform(t, machine.Fake{}, machinetest.Programs{
		Echo: []byte("reply You asked for {path}.\nreply {body}"),
		Loop: []byte("loop"),
		Trap: []byte("trap it was told to"),
		Hog:  []byte("grow"),
	})
}
