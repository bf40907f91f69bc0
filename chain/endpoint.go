package chain

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/aleph-im/go-aleph/engine"
)

// endpoint is one of those that a watcher asks.
type endpoint struct {
	*Watcher
	client *Client
	index  int  // among the watcher's clients
	alone  bool // nobody else has to say the same, so it must prove what it says
	batch  batch
	rest   time.Duration // after the next error
	awake  time.Time     // not asked earlier
}

// view is what an endpoint says of a range of blocks.
type view struct {
	last common.Hash          // of the last block
	seen []engine.Observation // of the blocks of concern, without After
}

// header is the header of a block, with the hash that the endpoint gives it.
type header struct {
	*types.Header
	hash common.Hash
}

// final returns the last block that is final.
func (e *endpoint) final(ctx context.Context) (uint64, error) {
	if e.Finalized {
		h, err := e.header(ctx, "finalized")
		if err == nil {
			return h.Number.Uint64(), nil
		}
		_, often := tooOften(err)
		_, answered := errors.AsType[rpc.Error](err)
		lacking := errors.Is(err, ethereum.NotFound) || answered && !often
		if !lacking || e.Confirmations == 0 {
			return 0, fmt.Errorf("ask for the finalised block: %w", err)
		}
	}
	head, err := e.client.BlockNumber(ctx)
	if err != nil {
		return 0, fmt.Errorf("ask for the head: %w", err)
	}
	return head - min(head, e.Confirmations), nil
}

// view asks for the blocks from first to last. They must follow the block of
// hash `before`, unless that is zero; a Reorganised error says that they do not.
func (e *endpoint) view(ctx context.Context, first, last uint64, before common.Hash) (view, error) {
	if e.alone {
		return e.prove(ctx, first, last, before)
	}
	return e.tell(ctx, first, last, before)
}

// tell believes which events there are; others are asked the same.
func (e *endpoint) tell(ctx context.Context, first, last uint64, before common.Hash) (v view, err error) {
	logs, err := e.filter(ctx, e.query(first, last))
	if err != nil {
		return v, fmt.Errorf("ask for events of blocks %d to %d: %w", first, last, err)
	}
	blocks := byBlock(logs)
	numbers := []uint64{last}
	if before != (common.Hash{}) {
		numbers = append(numbers, first-1)
	}
	for _, logs := range blocks {
		if n := logs[0].BlockNumber; n < first || n > last {
			return v, fmt.Errorf("asked for events of blocks %d to %d and got one of block %d", first, last, n)
		}
		numbers = append(numbers, logs[0].BlockNumber)
	}
	slices.Sort(numbers)
	headers, err := e.headers(ctx, slices.Compact(numbers))
	if err != nil {
		return v, err
	}
	if before != (common.Hash{}) {
		if headers[0].hash != before {
			return v, &Reorganised{Block: first - 1, Was: before, Is: headers[0].hash}
		}
		headers = headers[1:]
	}
	for _, h := range headers {
		if len(blocks) > 0 && blocks[0][0].BlockNumber == h.Number.Uint64() {
			if err := e.add(&v, h, blocks[0]); err != nil {
				return v, err
			}
			blocks = blocks[1:]
		}
		v.last = h.hash
	}
	return v, nil
}

// prove believes nothing that the hash of a block can show: each header must
// hash to what it is called and name the one before it as its parent, and a
// block whose bloom filter leaves room for events of concern must show its
// receipts, whose root is in the header. Where that cannot be (Foreign), it
// asks such a block for its events by its hash, which an endpoint that does not
// know the block, or has not indexed it yet, answers with an error.
func (e *endpoint) prove(ctx context.Context, first, last uint64, before common.Hash) (v view, err error) {
	known := before != (common.Hash{})
	var numbers []uint64
	if known {
		numbers = append(numbers, first-1)
	}
	for n := first; n <= last; n++ {
		numbers = append(numbers, n)
	}
	headers, err := e.headers(ctx, numbers)
	if err != nil {
		return v, err
	}
	if known && headers[0].hash != before {
		return v, &Reorganised{Block: first - 1, Was: before, Is: headers[0].hash}
	}
	query := e.query(first, last)
	for i, h := range headers {
		if i > 0 && h.ParentHash != headers[i-1].hash {
			return v, fmt.Errorf("block %d follows %s, and block %d is %s", h.Number, h.ParentHash, headers[i-1].Number, headers[i-1].hash)
		}
		v.last = h.hash
		if known && i == 0 || !mayHold(h.Bloom, query) {
			continue
		}
		logs, err := e.logs(ctx, h, query)
		if err != nil {
			return v, fmt.Errorf("ask for events of block %d: %w", h.Number, err)
		}
		if len(logs) > 0 {
			if err := e.add(&v, h, logs); err != nil {
				return v, err
			}
		}
	}
	return v, nil
}

// add observes a block with its events.
func (e *endpoint) add(v *view, h header, logs []types.Log) error {
	o, err := e.observe(h, logs)
	if err != nil {
		return fmt.Errorf("observe block %d: %w", h.Number, err)
	}
	if len(o.Transfers)+len(o.Receipts)+len(o.Streams)+len(o.Accepted)+len(o.Claimed) > 0 {
		v.seen = append(v.seen, o)
	}
	return nil
}

// header asks for the header of a block by its number or tag. The error is
// ethereum.NotFound when there is none yet.
func (e *endpoint) header(ctx context.Context, block string) (header, error) {
	var raw json.RawMessage
	if err := e.client.Client.Client().CallContext(ctx, &raw, "eth_getBlockByNumber", block, false); err != nil {
		return header{}, err
	}
	return readHeader(raw, e.Foreign)
}

// headers asks for headers by their numbers.
func (e *endpoint) headers(ctx context.Context, numbers []uint64) (headers []header, err error) {
	raw := make([]json.RawMessage, len(numbers))
	calls := make([]rpc.BatchElem, len(numbers))
	for i, n := range numbers {
		calls[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hex(n), false}, Result: &raw[i]}
	}
	if err := e.calls(ctx, calls); err != nil {
		return nil, fmt.Errorf("ask for blocks %d to %d: %w", numbers[0], numbers[len(numbers)-1], err)
	}
	for i, n := range numbers {
		h, err := readHeader(raw[i], e.Foreign)
		if err != nil {
			return nil, fmt.Errorf("read block %d: %w", n, err)
		}
		if !h.Number.IsUint64() || h.Number.Uint64() != n {
			return nil, fmt.Errorf("asked for block %d and got %s", n, h.Number)
		}
		headers = append(headers, h)
	}
	return headers, nil
}

func hex(n uint64) string { return fmt.Sprintf("%#x", n) }

// calls makes several calls, in as few requests as the endpoint takes.
func (e *endpoint) calls(ctx context.Context, calls []rpc.BatchElem) error {
	if err := e.client.together(ctx, calls); err != nil {
		return err
	}
	for _, call := range calls {
		if call.Error != nil {
			return call.Error
		}
	}
	return nil
}

// readHeader reads a block as it is in JSON. On a chain that is not foreign it
// must have the hash that it says.
func readHeader(raw json.RawMessage, foreign bool) (h header, err error) {
	var name struct {
		Hash *common.Hash `json:"hash"`
	}
	if err := errors.Join(json.Unmarshal(raw, &h.Header), json.Unmarshal(raw, &name)); err != nil {
		return h, err
	}
	if h.Header == nil || name.Hash == nil {
		return h, ethereum.NotFound
	}
	h.hash = *name.Hash
	if is := h.Hash(); !foreign && is != h.hash {
		return h, fmt.Errorf("it is said to be %s, and is %s; if headers of this chain are not those of Ethereum, say so with Foreign", h.hash, is)
	}
	return h, nil
}

// filter asks for events. None is a list without any; null is no answer.
func (e *endpoint) filter(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := e.client.FilterLogs(ctx, query)
	if err == nil && logs == nil {
		return nil, errors.New("the answer is null")
	}
	return logs, err
}

// logs asks for the events of a block, with proof unless the chain is foreign.
func (e *endpoint) logs(ctx context.Context, h header, query ethereum.FilterQuery) ([]types.Log, error) {
	if e.Foreign {
		logs, err := e.filter(ctx, ethereum.FilterQuery{BlockHash: &h.hash, Addresses: query.Addresses, Topics: query.Topics})
		if err != nil {
			return nil, err
		}
		if blocks := byBlock(logs); len(blocks) > 0 {
			return blocks[0], nil // Those of other blocks have another hash, which observe refuses.
		}
		return nil, nil
	}
	receipts, err := e.receipts(ctx, h)
	if err != nil {
		return nil, fmt.Errorf("ask for its receipts: %w", err)
	}
	logs, err := provenLogs(h, receipts, query)
	if err != nil || len(logs) == 0 {
		return nil, err
	}
	// The root of the receipts says nothing of the hashes of their transactions; that of the transactions does.
	block, err := e.client.BlockByHash(ctx, h.hash)
	if err != nil {
		return nil, fmt.Errorf("ask for its transactions: %w", err)
	}
	transactions := block.Transactions()
	if root := types.DeriveSha(transactions, trie.NewStackTrie(nil)); root != h.TxHash || len(transactions) != len(receipts) {
		return nil, fmt.Errorf("its %d transactions have the root %s, and the header says %s", len(transactions), root, h.TxHash)
	}
	for i := range logs {
		logs[i].TxHash = transactions[logs[i].TxIndex].Hash()
	}
	return logs, nil
}

// codeNoMethod is the answer to a method that an endpoint does not have
// (JSON-RPC 2.0, section 5.1).
const codeNoMethod = -32601

// receipts asks for the receipts of a block, one by one where an endpoint does
// not give them all.
func (e *endpoint) receipts(ctx context.Context, h header) ([]*types.Receipt, error) {
	receipts, err := e.client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(h.hash, false))
	if answer, ok := errors.AsType[rpc.Error](err); !ok || answer.ErrorCode() != codeNoMethod {
		return receipts, err
	}
	block, err := e.client.BlockByHash(ctx, h.hash)
	if err != nil {
		return nil, err
	}
	receipts = make([]*types.Receipt, len(block.Transactions()))
	calls := make([]rpc.BatchElem, len(receipts))
	for i, tx := range block.Transactions() {
		calls[i] = rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{tx.Hash()}, Result: &receipts[i]}
	}
	return receipts, e.calls(ctx, calls)
}

// provenLogs are the events of a block that a query is about. An error says
// that these are not the block's receipts. What the root does not cover is set
// by what it does; the hash of the transaction is left empty.
func provenLogs(h header, receipts []*types.Receipt, query ethereum.FilterQuery) (logs []types.Log, err error) {
	for _, r := range receipts {
		if r == nil || slices.Contains(r.Logs, nil) {
			return nil, errors.New("it lacks a receipt, or an event of one")
		}
		r.Bloom = types.CreateBloom(r) // The root covers what follows from the events.
	}
	if root := types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)); root != h.ReceiptHash {
		return nil, fmt.Errorf("its %d receipts have the root %s, and the header says %s", len(receipts), root, h.ReceiptHash)
	}
	var index uint
	for i, r := range receipts {
		for _, l := range r.Logs {
			if concerns(query, *l) {
				logs = append(logs, types.Log{
					Address: l.Address, Topics: l.Topics, Data: l.Data,
					BlockNumber: h.Number.Uint64(), BlockHash: h.hash, TxIndex: uint(i), Index: index,
				})
			}
			index++
		}
	}
	return logs, nil
}

// byBlock puts events in order, each once, block by block.
func byBlock(logs []types.Log) (blocks [][]types.Log) {
	slices.SortStableFunc(logs, func(x, y types.Log) int {
		return cmp.Or(cmp.Compare(x.BlockNumber, y.BlockNumber), cmp.Compare(x.Index, y.Index))
	})
	logs = slices.CompactFunc(logs, func(x, y types.Log) bool { return reflect.DeepEqual(x, y) })
	for i, l := range logs {
		if i == 0 || l.BlockNumber != logs[i-1].BlockNumber {
			blocks = append(blocks, nil)
		}
		at := &blocks[len(blocks)-1]
		*at = append(*at, l)
	}
	return blocks
}

// mayHold reports whether a block with this bloom filter may hold events that a
// query is about.
func mayHold(bloom types.Bloom, query ethereum.FilterQuery) bool {
	test := func(any [][]byte) bool {
		return len(any) == 0 || slices.ContainsFunc(any, bloom.Test)
	}
	var addresses [][]byte
	for _, a := range query.Addresses {
		addresses = append(addresses, a[:])
	}
	if !test(addresses) {
		return false
	}
	for _, alternatives := range query.Topics {
		var topics [][]byte
		for _, t := range alternatives {
			topics = append(topics, t[:])
		}
		if !test(topics) {
			return false
		}
	}
	return true
}

// concerns reports whether a query is about an event.
func concerns(query ethereum.FilterQuery, l types.Log) bool {
	if len(query.Addresses) > 0 && !slices.Contains(query.Addresses, l.Address) || len(l.Topics) < len(query.Topics) {
		return false
	}
	for i, alternatives := range query.Topics {
		if len(alternatives) > 0 && !slices.Contains(alternatives, l.Topics[i]) {
			return false
		}
	}
	return true
}
