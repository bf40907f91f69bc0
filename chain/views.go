package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// views are calls of view functions on one block, asked together.
type views struct {
	client *Client
	block  *types.Header
	calls  []rpc.BatchElem
	unpack []func() error
}

// viewsAt asks about the block of a header.
func (c *Client) viewsAt(block *types.Header) *views { return &views{client: c, block: block} }

// ask adds a call, whose answer is put where into points when the calls are made.
func ask[T any](v *views, contract common.Address, data []byte, unpack func([]byte) (T, error), into *T) {
	question := map[string]any{"to": contract, "input": hexutil.Bytes(data)}
	at := rpc.BlockNumberOrHashWithHash(v.block.Hash(), false)
	var answer hexutil.Bytes
	v.calls = append(v.calls, rpc.BatchElem{Method: "eth_call", Args: []any{question, at}, Result: &answer})
	v.unpack = append(v.unpack, func() (err error) {
		if len(answer) == 0 {
			return fmt.Errorf("chain %d has no such contract at %s", v.client.chainID, contract)
		}
		if *into, err = unpack(answer); err != nil {
			return fmt.Errorf("decode answer of contract %s: %w", contract, err)
		}
		return nil
	})
}

// make makes the calls. A block that a fork has undone is an error.
func (v *views) make(ctx context.Context) error {
	if err := v.client.together(ctx, v.calls); err != nil {
		return err
	}
	for i, call := range v.calls {
		if call.Error != nil {
			return explain(call.Error)
		}
		if err := v.unpack[i](); err != nil {
			return err
		}
	}
	return nil
}
