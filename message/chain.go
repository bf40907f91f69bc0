package message

// Chain is the code of a blockchain whose accounts sign messages.
type Chain string

// The chains that code here names. Chain.Known lists all.
const (
	Ethereum Chain = "ETH"
	Solana   Chain = "SOL"
	Eclipse  Chain = "ES"
)

// scheme is a way to sign.
type scheme int

const (
	schemeUnknown     scheme = iota // no chain of the network
	schemePersonal                  // EIP-191 personal_sign, recoverable secp256k1
	schemeEd25519                   // ed25519 over the bare text, keys and signatures in base58
	schemeUnsupported               // a chain of the network that this node cannot verify
)

func (c Chain) scheme() scheme {
	switch c {
	case "ETH", "ARB", "BASE", "BLAST", "BOB", "BSC", "CYBER", "ETHERLINK", "FRAX", "HYPE", "INK", "LENS",
		"LINEA", "LISK", "METIS", "MODE", "NEO", "OP", "POL", "SONIC", "UNICHAIN", "WLD", "ZORA":
		return schemePersonal
	case "SOL", "ES":
		return schemeEd25519
	case "TEZOS", "DOT", "AVAX", "CSDK", "NULS", "NULS2", "AURORA", "STT":
		return schemeUnsupported
	default:
		return schemeUnknown
	}
}

// Known reports whether the network has this chain.
func (c Chain) Known() bool { return c.scheme() != schemeUnknown }

// chain reads the code of a chain.
func (v value) chain() Chain {
	if v.kind() == '"' {
		if c := Chain(v.unquote()); c.Known() {
			return c
		}
	}
	v.want("the code of a chain of the network, such as ETH or SOL")
	return ""
}
