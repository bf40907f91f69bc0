package consensus

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	cmted25519 "github.com/cometbft/cometbft/crypto/ed25519"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/types"
)

// Genesis is what all nodes agree on before the first block. A directory
// keeps the genesis that it was first opened with and refuses any other.
type Genesis struct {
	ChainID    string      // names the network; at most 50 bytes
	Time       time.Time   // the time of the first block; counted in milliseconds
	Validators []Validator // who votes; the set does not change
	AppState   []byte      // what App starts from: App is made with it, nodes only compare it
}

// Validator is a core node that votes on blocks.
type Validator struct {
	Name  string
	Key   ed25519.PublicKey
	Power int64 // its weight among the votes; a block needs more than 2/3 of all
}

// blockBytesMax is the size of the largest block, in bytes.
const blockBytesMax = 4 << 20

// document gives the genesis the form that CometBFT reads.
func (g Genesis) document() (*types.GenesisDoc, error) {
	if g.Time.IsZero() {
		return nil, errors.New("genesis has no time")
	}
	if len(g.Validators) == 0 {
		return nil, errors.New("genesis has no validators")
	}
	// CometBFT wants JSON, and these are bytes; none at all would be a null
	// that it does not keep.
	state, err := json.Marshal(append([]byte{}, g.AppState...))
	if err != nil {
		return nil, fmt.Errorf("genesis state: %w", err)
	}
	params := types.DefaultConsensusParams()
	params.Block.MaxBytes = blockBytesMax
	doc := &types.GenesisDoc{
		ChainID:         g.ChainID,
		GenesisTime:     g.Time.UTC().Truncate(time.Millisecond),
		ConsensusParams: params,
		AppState:        state,
	}
	power, seen := int64(0), make(map[string]bool)
	for _, v := range g.Validators {
		switch {
		case len(v.Key) != ed25519.PublicKeySize:
			return nil, fmt.Errorf("validator %q has a key of %d bytes, not %d", v.Name, len(v.Key), ed25519.PublicKeySize)
		case seen[string(v.Key)]:
			return nil, fmt.Errorf("validator %q has the key of another", v.Name)
		case v.Power <= 0 || v.Power > types.MaxTotalVotingPower-power:
			return nil, fmt.Errorf("validator %q has power %d; powers are positive and sum to at most %d", v.Name, v.Power, types.MaxTotalVotingPower)
		}
		seen[string(v.Key)] = true
		power += v.Power
		doc.Validators = append(doc.Validators, types.GenesisValidator{
			Name: v.Name, PubKey: cmted25519.PubKey(v.Key), Power: v.Power,
		})
	}
	if err := doc.ValidateAndComplete(); err != nil {
		return nil, fmt.Errorf("genesis: %w", err)
	}
	return doc, nil
}

// checkGenesis refuses a database that was made with another genesis than
// doc, and writes doc into a new one. CometBFT alone would silently prefer
// the one in the database.
func checkGenesis(state dbm.DB, doc *types.GenesisDoc) error {
	_, stored, err := node.LoadStateFromDBOrGenesisDocProvider(state, func() (*types.GenesisDoc, error) { return doc, nil })
	if err != nil {
		return fmt.Errorf("load genesis: %w", err)
	}
	want := *doc
	// Parameters are part of the chain from its first block on. A program
	// with other defaults goes on with those of the chain.
	want.ConsensusParams = stored.ConsensusParams
	a, err := cmtjson.Marshal(stored)
	if err != nil {
		return fmt.Errorf("encode genesis: %w", err)
	}
	b, err := cmtjson.Marshal(&want)
	if err != nil {
		return fmt.Errorf("encode genesis: %w", err)
	}
	if !bytes.Equal(a, b) {
		return fmt.Errorf("directory holds chain %q made with another genesis; use that genesis or an empty directory", stored.ChainID)
	}
	return nil
}
