package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
	"github.com/aleph-im/go-aleph/devnet"
)

// Where a key, and the passphrase of one that is encrypted, are taken from
// when no flag says so.
const (
	keyVariable        = "GALEPH_KEY"
	passphraseVariable = "GALEPH_PASSPHRASE"
)

// signingKey says with whose key to sign.
type signingKey struct {
	KeyFile string `placeholder:"FILE" type:"path" help:"The key to sign with: a file with 64 hexadecimal digits, or an encrypted keystore (JSON, version 3), whose passphrase is asked for, or taken from --passphrase-file or GALEPH_PASSPHRASE. Without it, the key in GALEPH_KEY."`

	PassphraseFile string `placeholder:"FILE" type:"path" help:"A file whose first line is the passphrase of the keystore."`

	As string `placeholder:"NAME" help:"In a development network, sign as one of its accounts: alice, bob, ..."`
}

var errNoKey = errors.New("no key to sign with: give a file with --key-file, or set GALEPH_KEY; in a development network say --as alice")

// given reports whether there is a key.
func (k signingKey) given() bool {
	return k.KeyFile != "" || k.As != "" || os.Getenv(keyVariable) != ""
}

// wallet reads the key. network is the name of the network that it is for.
func (k signingKey) wallet(ctx context.Context, network string, a asker, o output) (chain.Wallet, error) {
	switch {
	case k.KeyFile != "" && k.As != "":
		return chain.Wallet{}, errors.New("--key-file and --as both name a key: give one of them")
	case k.As != "":
		return developmentWallet(k.As, network)
	case k.KeyFile == "":
		text := os.Getenv(keyVariable)
		if text == "" {
			return chain.Wallet{}, errNoKey
		}
		w, err := chain.ParseWallet(strings.TrimSpace(text))
		if err != nil {
			return chain.Wallet{}, fmt.Errorf("%s: %w", keyVariable, err)
		}
		return w, nil
	}
	text, err := k.read(o)
	if err != nil {
		return chain.Wallet{}, err
	}
	w, err := readKey(text, func() (string, error) {
		if k.PassphraseFile != "" {
			return readPassphrase(k.PassphraseFile)
		}
		if passphrase, set := os.LookupEnv(passphraseVariable); set {
			return passphrase, nil
		}
		passphrase, err := a.Secret(ctx, fmt.Sprintf("Passphrase of %s: ", k.KeyFile))
		if errors.Is(err, errNobody) {
			return "", errors.New("it is encrypted, and nobody can be asked for its passphrase: say --passphrase-file, or set " + passphraseVariable)
		}
		return passphrase, err
	})
	if err != nil {
		return chain.Wallet{}, fmt.Errorf("--key-file %s: %w", k.KeyFile, err)
	}
	return w, nil
}

// readPassphrase reads the first line of a file.
func readPassphrase(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", fmt.Errorf("--passphrase-file: %w", err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, keyFileMax))
	if err != nil {
		return "", fmt.Errorf("--passphrase-file: %w", err)
	}
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

// address returns the address of the key, without its passphrase where the
// file says it.
func (k signingKey) address(ctx context.Context, network string, a asker, o output) (common.Address, error) {
	if k.KeyFile != "" && k.As == "" {
		text, err := k.read(o)
		if err != nil {
			return common.Address{}, err
		}
		if s, err := readKeystore(text); err == nil && common.IsHexAddress(s.Address) {
			return common.HexToAddress(s.Address), nil
		}
	}
	w, err := k.wallet(ctx, network, a, o)
	if err != nil {
		return common.Address{}, err
	}
	return w.Address(), nil
}

// account returns the account that a command is about: the one that it names,
// or that of the key.
func (k signingKey) account(ctx context.Context, named, network string, a asker, o output) (aleph.Address, error) {
	if named != "" {
		address, ok := aleph.ParseAddress(named)
		if _, paid := address.Ethereum(); !ok || !paid {
			return "", fmt.Errorf("%.130q is not an Ethereum address", named)
		}
		return address, nil
	}
	address, err := k.address(ctx, network, a, o)
	if errors.Is(err, errNoKey) {
		return "", errors.New("say whose: give an address, --key-file, or set GALEPH_KEY; in a development network, --as alice")
	}
	return aleph.EthereumAddress(address), err
}

// developmentWallet returns an account of a development network. Its key is
// public, so no other network gets it.
func developmentWallet(name, network string) (chain.Wallet, error) {
	if !devnet.IsNetwork(network) {
		return chain.Wallet{}, fmt.Errorf("--as names an account whose key is public, and %q is not a development network: use --key-file", network)
	}
	w, ok := devnet.Wallet(name)
	if !ok {
		return chain.Wallet{}, fmt.Errorf("--as %.40q: a development network has %s", name, strings.Join(devnet.Names(), ", "))
	}
	return w, nil
}

// keyFileMax is the most bytes of a key file.
const keyFileMax = 64 << 10

// read reads the key file, and warns when others can read it too.
func (k signingKey) read(o output) ([]byte, error) {
	f, err := os.Open(k.KeyFile)
	if err != nil {
		return nil, fmt.Errorf("--key-file: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("--key-file: %w", err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 && runtime.GOOS != "windows" {
		fmt.Fprintf(o.err, "galeph: warning: other users of this machine can read %s (mode %04o): run chmod 600 %s\n", k.KeyFile, mode, k.KeyFile)
	}
	text, err := io.ReadAll(io.LimitReader(f, keyFileMax+1))
	if err != nil {
		return nil, fmt.Errorf("--key-file: %w", err)
	}
	if len(text) > keyFileMax {
		return nil, fmt.Errorf("--key-file %s has more than %d bytes: it is no key", k.KeyFile, keyFileMax)
	}
	return text, nil
}

// readKey reads a key file: hexadecimal digits or an encrypted keystore, whose
// passphrase is asked for. No error quotes the file.
func readKey(text []byte, passphrase func() (string, error)) (chain.Wallet, error) {
	text = bytes.TrimSpace(text)
	if !bytes.HasPrefix(text, []byte("{")) {
		return chain.ParseWallet(string(text))
	}
	s, err := readKeystore(text)
	if err != nil {
		return chain.Wallet{}, err
	}
	phrase, err := passphrase()
	if err != nil {
		return chain.Wallet{}, err
	}
	plain, err := keystore.DecryptDataV3(s.protected(), phrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return chain.Wallet{}, errors.New("the passphrase is wrong")
	} else if err != nil {
		return chain.Wallet{}, fmt.Errorf("decrypt the keystore: %w", err)
	}
	w, err := chain.ParseWallet(hex.EncodeToString(plain))
	if err != nil {
		return chain.Wallet{}, errors.New("what the keystore holds is not a private key")
	}
	if s.Address != "" && common.HexToAddress(s.Address) != w.Address() {
		return chain.Wallet{}, fmt.Errorf("the keystore says that it is of %s, and holds the key of %s", common.HexToAddress(s.Address), w.Address())
	}
	return w, nil
}

// keystoreFile is an encrypted key in the form of the Web3 Secret Storage
// Definition, version 3.
type keystoreFile struct {
	Version int    `json:"version"`
	Address string `json:"address"` // may be left out
	Crypto  struct {
		Cipher       string `json:"cipher"`
		CipherText   string `json:"ciphertext"`
		CipherParams struct {
			IV string `json:"iv"`
		} `json:"cipherparams"`
		KDF       string `json:"kdf"`
		KDFParams struct {
			DKLen int    `json:"dklen"`
			Salt  string `json:"salt"`
			N     int    `json:"n"`
			R     int    `json:"r"`
			P     int    `json:"p"`
			C     int    `json:"c"`
			PRF   string `json:"prf"`
		} `json:"kdfparams"`
		MAC string `json:"mac"`
	} `json:"crypto"`
}

// Bounds of the work that a keystore can ask for before anything is known of
// it: those that wallets write are far below.
const (
	scryptMemoryMax = 1 << 30 // bytes
	scryptWorkMax   = 1 << 27 // n * r * p
	pbkdf2CountMax  = 10_000_000
)

// readKeystore reads an encrypted key and checks all that decrypting relies on.
func readKeystore(text []byte) (s keystoreFile, err error) {
	if err := json.Unmarshal(text, &s); err != nil {
		return s, errors.New("it is neither 64 hexadecimal digits nor a keystore")
	}
	c, k := &s.Crypto, &s.Crypto.KDFParams
	isHex := func(text string, bytes int) bool {
		b, err := hex.DecodeString(text)
		return err == nil && (len(b) == bytes || bytes == 0)
	}
	switch {
	case s.Version != 3:
		return s, fmt.Errorf("it is a keystore of version %d, and only version 3 is known", s.Version)
	case s.Address != "" && !common.IsHexAddress(s.Address):
		return s, errors.New("the keystore is damaged: its address is not one")
	case c.Cipher != "aes-128-ctr":
		return s, fmt.Errorf("the keystore has the cipher %.40q, and only aes-128-ctr is known", c.Cipher)
	case !isHex(c.CipherText, 32) || !isHex(c.CipherParams.IV, 16) || !isHex(c.MAC, 32) || !isHex(k.Salt, 0) || k.DKLen != 32:
		return s, errors.New("the keystore is damaged: its crypto section has values of another length or form")
	}
	switch c.KDF {
	case "scrypt":
		if k.N < 2 || k.R < 1 || k.P < 1 || k.N > scryptWorkMax || k.R > scryptWorkMax || k.P > scryptWorkMax ||
			k.N*k.R > scryptMemoryMax/128 || k.N*k.R > scryptWorkMax/k.P || k.N&(k.N-1) != 0 {
			return s, fmt.Errorf("the keystore asks for scrypt with n=%d, r=%d, p=%d, which is out of bounds", k.N, k.R, k.P)
		}
	case "pbkdf2":
		if k.C < 1 || k.C > pbkdf2CountMax || k.PRF != "hmac-sha256" {
			return s, fmt.Errorf("the keystore asks for pbkdf2 with c=%d and %.40q, which is out of bounds", k.C, cmp.Or(k.PRF, "no prf"))
		}
	default:
		return s, fmt.Errorf("the keystore has the kdf %.40q, and only scrypt and pbkdf2 are known", c.KDF)
	}
	return s, nil
}

// protected is the keystore as go-ethereum decrypts it.
func (s keystoreFile) protected() keystore.CryptoJSON {
	c, k := s.Crypto, s.Crypto.KDFParams
	out := keystore.CryptoJSON{Cipher: c.Cipher, CipherText: c.CipherText, KDF: c.KDF, MAC: c.MAC}
	out.CipherParams.IV = c.CipherParams.IV
	out.KDFParams = map[string]any{"dklen": k.DKLen, "salt": k.Salt, "n": k.N, "r": k.R, "p": k.P, "c": k.C, "prf": k.PRF}
	return out
}
