package devnet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/chain"
)

// account is a development account.
type account struct {
	key     *secp256k1.PrivateKey
	address aleph.Address
	wallet  chain.Wallet
}

// keys are all accounts of a network. The users' are public knowledge: anvil
// has the same ones. The others are derived from their names, so that a
// network can be started again.
type keys struct {
	users     []chain.Wallet // the first one deploys the contracts
	cores     []account
	ccns      []account // owners of core nodes
	crns      []account // owners of compute nodes
	stakers   []account // two for each core node
	programme account   // of the incentive programme
	guardian  account   // of the vault; the first core node has the key
	receiver  account   // of streams on chains beside the network's own
}

func deriveKeys(c Config) keys {
	k := keys{users: chain.DevWallets(), programme: derive("programme"), guardian: derive("guardian"), receiver: derive("streams receiver")}
	for i := range c.Cores {
		k.cores = append(k.cores, derive(fmt.Sprintf("core %d", i)))
		k.ccns = append(k.ccns, derive(fmt.Sprintf("ccn owner %d", i)))
		k.stakers = append(k.stakers, derive(fmt.Sprintf("staker %d", 2*i)), derive(fmt.Sprintf("staker %d", 2*i+1)))
	}
	for i := range c.Computes {
		k.crns = append(k.crns, derive(fmt.Sprintf("crn owner %d", i)))
	}
	return k
}

func derive(name string) account {
	seed := aleph.Keccak([]byte("aleph development network: " + name))
	return accountOf(secp256k1.PrivKeyFromBytes(seed[:]))
}

func accountOf(key *secp256k1.PrivateKey) account {
	ecdsa, err := crypto.ToECDSA(key.Serialize())
	if err != nil {
		panic("devnet: " + err.Error()) // A hash is no key only if it is zero or beyond the order of the curve.
	}
	return account{key: key, address: aleph.AddressOf(key.PubKey()), wallet: chain.Wallet{Key: ecdsa}}
}

// user returns an account of one of the users' wallets.
func (k keys) user(i int) account {
	return accountOf(secp256k1.PrivKeyFromBytes(crypto.FromECDSA(k.users[i].Key)))
}

func addressesOf(wallets []chain.Wallet) []common.Address {
	out := make([]common.Address, len(wallets))
	for i, w := range wallets {
		out[i] = w.Address()
	}
	return out
}

// names are what the users of a development network are called, in the order
// of their wallets.
var names = [...]string{"deployer", "alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan"}

// Names returns what the users of a development network are called. The first
// deployed the contracts.
func Names() []string { return names[:] }

// Wallet returns the wallet of a user by name. Its key is public knowledge.
func Wallet(name string) (w chain.Wallet, ok bool) {
	i := slices.Index(names[:], strings.ToLower(name))
	if i < 0 {
		return chain.Wallet{}, false
	}
	return chain.DevWallets()[i], true
}

// networkPrefix begins the name of every development network.
const networkPrefix = "aleph-devnet-"

// IsNetwork reports whether a network of that name is one for development.
func IsNetwork(name string) bool { return strings.HasPrefix(name, networkPrefix) }
