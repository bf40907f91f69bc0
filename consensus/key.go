package consensus

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	cmted25519 "github.com/cometbft/cometbft/crypto/ed25519"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/libs/tempfile"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
)

// Files in a node's directory.
const (
	keyFile    = "key.pem"     // PKCS #8; the node's one identity
	signedFile = "signed.json" // the last vote signed; keeps a restarted node from voting twice
)

// LoadOrCreateKey returns the key kept in dir, and makes dir and key when
// they do not exist. The same key signs the node's votes and names it among
// its peers; only its owner can read the file.
func LoadOrCreateKey(dir string) (ed25519.PrivateKey, error) {
	path := filepath.Join(dir, keyFile)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return createKey(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read consensus key: %w", err)
	}
	key, err := parseKey(text)
	if err != nil {
		return nil, fmt.Errorf("read consensus key %s: %w", path, err)
	}
	return key, nil
}

func createKey(path string) (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("create consensus key: %w", err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("create consensus key: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("create consensus key: %w", err)
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	if err := tempfile.WriteFileAtomic(path, text, 0o600); err != nil {
		return nil, fmt.Errorf("create consensus key: %w", err)
	}
	return key, nil
}

func parseKey(text []byte) (ed25519.PrivateKey, error) {
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("not a PEM file; restore it from a backup")
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	ed, ok := key.(ed25519.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("holds a %T, not an Ed25519 key", key)
	}
	return ed, nil
}

// ID returns the name under which peers know the node with the given key.
func ID(key ed25519.PublicKey) string { return string(p2p.PubKeyToID(cmted25519.PubKey(key))) }

// newSigner returns what signs votes with key and remembers in dir what it
// signed. CometBFT's own loader ends the process when a file cannot be read.
func newSigner(dir string, key ed25519.PrivateKey) (*privval.FilePV, error) {
	path := filepath.Join(dir, signedFile)
	signer := privval.NewFilePV(cmted25519.PrivKey(key), filepath.Join(dir, keyFile), path)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return signer, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read last vote: %w", err)
	}
	var last privval.FilePVLastSignState
	if err := cmtjson.Unmarshal(text, &last); err != nil {
		return nil, fmt.Errorf("read last vote %s: %w", path, err)
	}
	state := &signer.LastSignState
	state.Height, state.Round, state.Step = last.Height, last.Round, last.Step
	state.Signature, state.SignBytes = last.Signature, last.SignBytes
	return signer, nil
}
