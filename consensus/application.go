package consensus

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/proxy"
	"github.com/cometbft/cometbft/types"

	aleph "github.com/aleph-im/go-aleph"
)

// application is App as CometBFT sees it (ABCI 2.0). CometBFT calls it through
// a client that holds one lock for all methods.
type application struct {
	abci.BaseApplication
	app         App
	node        *Node
	validators  map[string]ed25519.PublicKey // by CometBFT's address
	powers      map[string]int64             // by public key
	applied     int64                        // the last block given to App
	genesisHash []byte                       // App's hash before the first block, if that is where it is
	failed      bool                         // App has failed; its state is not to be trusted
}

func newApplication(app App, n *Node, genesis *types.GenesisDoc) *application {
	a := &application{app: app, node: n, validators: make(map[string]ed25519.PublicKey), powers: make(map[string]int64)}
	for _, v := range genesis.Validators {
		a.validators[string(v.Address)] = v.PubKey.Bytes()
		a.powers[string(v.PubKey.Bytes())] = v.Power
	}
	return a
}

// Info starts the handshake: CometBFT replays the blocks that App is missing.
func (a *application) Info(context.Context, *abci.RequestInfo) (*abci.ResponseInfo, error) {
	r := new(abci.ResponseInfo)
	err := a.guard("read its height", func() error {
		r.LastBlockHeight, r.LastBlockAppHash = a.app.Height()
		return nil
	})
	if err != nil {
		return nil, err
	}
	a.applied, a.genesisHash = r.LastBlockHeight, r.LastBlockAppHash
	a.node.height.Store(r.LastBlockHeight)
	return r, nil
}

// InitChain comes before the first block, also when that is replayed. App was
// made with the genesis state, so what is left is to compare the validators.
func (a *application) InitChain(_ context.Context, r *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	for _, v := range r.Validators {
		if key := v.PubKey.GetEd25519(); a.powers[string(key)] != v.Power {
			return nil, fmt.Errorf("validator %x has power %d, in the genesis %d", key, v.Power, a.powers[string(key)])
		}
	}
	if len(r.Validators) != len(a.powers) {
		return nil, fmt.Errorf("%d validators, in the genesis %d", len(r.Validators), len(a.powers))
	}
	return &abci.ResponseInitChain{AppHash: a.genesisHash}, nil
}

func (a *application) CheckTx(_ context.Context, r *abci.RequestCheckTx) (*abci.ResponseCheckTx, error) {
	var refusal error
	err := a.guard("check a transaction", func() error {
		refusal = a.app.Check(r.Tx)
		return nil
	})
	if err == nil {
		err = refusal
	}
	if err != nil {
		return &abci.ResponseCheckTx{Code: 1, Log: err.Error()}, nil
	}
	return &abci.ResponseCheckTx{Code: abci.CodeTypeOK}, nil
}

// PrepareProposal proposes what the mempool gave, in its order. The mempool
// gave no more than fits.
func (a *application) PrepareProposal(_ context.Context, r *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	return &abci.ResponsePrepareProposal{Txs: r.Txs}, nil
}

// ProcessProposal accepts every proposal. Check may look at what only this
// node knows, and nodes that disagree about a proposal would stand still;
// Apply gives each transaction its result instead.
func (a *application) ProcessProposal(context.Context, *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_ACCEPT}, nil
}

func (a *application) FinalizeBlock(_ context.Context, r *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	block := Block{
		Height:   r.Height,
		Time:     aleph.Millis(r.Time.UnixMilli()),
		Proposer: a.validators[string(r.ProposerAddress)],
		Txs:      r.Txs,
	}
	var out Outcome
	err := a.guard(fmt.Sprintf("apply block %d", r.Height), func() error {
		out = a.app.Apply(block)
		switch {
		case len(out.Results) != len(block.Txs):
			return fmt.Errorf("%d results for %d transactions", len(out.Results), len(block.Txs))
		case len(out.AppHash) == 0:
			return fmt.Errorf("no application hash")
		}
		return nil
	})
	if err != nil {
		a.endBlocksync()
		return nil, err
	}
	a.applied = r.Height
	results := make([]*abci.ExecTxResult, len(out.Results))
	for i, result := range out.Results {
		results[i] = &abci.ExecTxResult{Code: result.Code, Log: result.Log}
	}
	return &abci.ResponseFinalizeBlock{TxResults: results, AppHash: out.AppHash}, nil
}

func (a *application) Commit(context.Context, *abci.RequestCommit) (*abci.ResponseCommit, error) {
	// The one commit point: the block is on disk already, and after this line
	// what App keeps of it is too.
	if err := a.guard(fmt.Sprintf("commit block %d", a.applied), a.app.Commit); err != nil {
		if a.blocksyncing() {
			a.node.comet.Load().Mempool().Unlock() // Locked around Commit by the goroutine that ends here.
		}
		a.endBlocksync()
		return nil, err
	}
	a.node.height.Store(a.applied)
	return &abci.ResponseCommit{}, nil // RetainHeight 0: every block is kept, for replay.
}

// guard calls App. A panic or an error is the end of the node: Run returns it
// and App is not called again.
func (a *application) guard(what string, call func() error) (err error) {
	if a.failed {
		return fmt.Errorf("app has failed before; it cannot %s", what)
	}
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v", reason)
			a.node.log.Error("app panicked", slog.String("doing", what), slog.Any("err", err), slog.String("stack", string(debug.Stack())))
		}
		if err != nil {
			a.failed = true
			err = fmt.Errorf("app: %s: %w", what, err)
			a.node.fail(err)
		}
	}()
	return call()
}

// blocksyncing reports whether the node is still fetching blocks from peers.
// Only then is App called by the block sync routine.
func (a *application) blocksyncing() bool {
	comet := a.node.comet.Load()
	return comet != nil && comet.ConsensusReactor().WaitSync()
}

// endBlocksync ends the calling goroutine if it is that of block sync. It
// would answer an error with a panic that ends the process; the state
// machine of consensus recovers from its own.
func (a *application) endBlocksync() {
	if a.blocksyncing() {
		runtime.Goexit()
	}
}

// client lets CometBFT call a.
func (a *application) client() proxy.ClientCreator { return proxy.NewLocalClientCreator(a) }
