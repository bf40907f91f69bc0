package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aleph-im/go-aleph/payment"
)

// SuperfluidConfig says what is deployed of Superfluid on a chain that does not
// have it.
type SuperfluidConfig struct {
	Artifacts string         // directory node_modules with the package of Superfluid
	Receiver  common.Address // of the network's streams
	Wraps     []Wrap
	Deposit   time.Duration // how long a stream its sender's deposit pays for; 0 is four hours, as on main networks
}

// Wrap is a token for which there shall be a super token.
type Wrap struct {
	Token  common.Address
	Name   string
	Symbol string // of the super token
	Kind   payment.Kind
}

// patrician is how long, of the deposit's time, closing a stream that ran dry
// pays the account for rewards and not who does it; as on main networks.
const patrician = 30 * time.Minute

// DeploySuperfluid puts Superfluid on a development chain: its own contracts, piece
// by piece, so that none is larger and no transaction dearer than chains allow. Its
// deployer, which is made for tests, is. What constant streams do not need is
// left out: distributions, pools and their tokens. The deployer governs it.
func DeploySuperfluid(ctx context.Context, c *Client, deployer *Sender, config SuperfluidConfig) (Superfluid, error) {
	f := framework{Superfluid: Superfluid{ChainID: c.chainID, Receiver: config.Receiver}, client: c, deployer: deployer, config: config}
	if err := f.run(ctx); err != nil {
		return Superfluid{}, fmt.Errorf("deploy Superfluid on chain %d: %w", c.chainID, err)
	}
	return f.Superfluid, nil
}

// framework is a deployment of Superfluid under way.
type framework struct {
	Superfluid
	client   *Client
	deployer *Sender
	config   SuperfluidConfig

	governance, factory common.Address
}

func (f *framework) run(ctx context.Context) (err error) {
	if f.Block, err = f.client.BlockNumber(ctx); err != nil {
		return fmt.Errorf("ask for the head: %w", err)
	}
	if err := f.registry(ctx); err != nil {
		return fmt.Errorf("registry of interfaces (ERC-1820): %w", err)
	}
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{{"host", f.createHost}, {"agreement", f.createAgreement}, {"factory of super tokens", f.createFactory}} {
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	for _, w := range f.config.Wraps {
		if err := f.wrap(ctx, w); err != nil {
			return fmt.Errorf("super token %s: %w", w.Symbol, err)
		}
	}
	return nil
}

// file returns where a file of the npm package lies.
func (f *framework) file(path ...string) string {
	return filepath.Join(append([]string{f.config.Artifacts, "@superfluid-finance", "ethereum-contracts"}, path...)...)
}

// contract reads a contract of the package; folder is where its source lies.
func (f *framework) contract(folder, name string) (artifact, error) {
	return readArtifact(f.file("build", "hardhat", "contracts", folder, name+".sol", name+".json"))
}

// create creates a contract.
func (f *framework) create(ctx context.Context, folder, name string, arguments ...any) (common.Address, artifact, error) {
	a, err := f.contract(folder, name)
	if err != nil {
		return common.Address{}, a, err
	}
	code, err := a.creation(arguments...)
	if err != nil {
		return common.Address{}, a, fmt.Errorf("%s: %w", name, err)
	}
	at, err := f.deployer.Create(ctx, code)
	return at, a, err
}

// call sends a transaction to a method of a contract.
func (f *framework) call(ctx context.Context, contract common.Address, a artifact, method string, arguments ...any) (*types.Receipt, error) {
	data, err := a.abi.Pack(method, arguments...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	return f.deployer.Send(ctx, contract, data, nil)
}

// createHost creates the host and who governs it.
func (f *framework) createHost(ctx context.Context) (err error) {
	var governance, forwarder, host artifact
	if f.governance, governance, err = f.create(ctx, "utils", "TestGovernance"); err != nil {
		return err
	}
	var simple, meta, acl common.Address
	if simple, forwarder, err = f.create(ctx, "utils", "SimpleForwarder"); err != nil {
		return err
	}
	if meta, _, err = f.create(ctx, "utils", "ERC2771Forwarder"); err != nil {
		return err
	}
	if acl, _, err = f.create(ctx, "utils", "SimpleACL"); err != nil {
		return err
	}
	const callbackGas = uint64(3_000_000) // as on main networks
	if f.Host, host, err = f.create(ctx, "superfluid", "Superfluid", true, false, callbackGas, simple, meta, acl); err != nil {
		return err
	}
	for _, owned := range []common.Address{simple, meta} {
		if _, err := f.call(ctx, owned, forwarder, "transferOwnership", f.Host); err != nil {
			return err
		}
	}
	if _, err := f.call(ctx, f.Host, host, "initialize", f.governance); err != nil {
		return err
	}
	deposit := f.config.Deposit
	if deposit == 0 {
		deposit = 4 * time.Hour
	}
	_, err = f.call(ctx, f.governance, governance, "initialize", f.Host, f.deployer.Address(),
		new(big.Int).SetUint64(seconds(deposit)), new(big.Int).SetUint64(seconds(min(patrician, deposit/2))), []common.Address{})
	return err
}

// createAgreement creates the agreement about constant streams, and the
// forwarder through which people use it.
func (f *framework) createAgreement(ctx context.Context) (err error) {
	governance, err := f.contract("utils", "TestGovernance")
	if err != nil {
		return err
	}
	// The host cannot be upgraded, so the agreement is what it registers, and not a proxy.
	if f.Agreement, _, err = f.create(ctx, "agreements", "ConstantFlowAgreementV1", f.Host); err != nil {
		return err
	}
	if _, err := f.call(ctx, f.governance, governance, "registerAgreementClass", f.Host, f.Agreement); err != nil {
		return err
	}
	if f.Forwarder, _, err = f.create(ctx, "utils", "CFAv1Forwarder", f.Host); err != nil {
		return err
	}
	_, err = f.call(ctx, f.governance, governance, "enableTrustedForwarder", f.Host, common.Address{}, f.Forwarder)
	return err
}

// createFactory creates the factory of super tokens, without the tokens of pools.
func (f *framework) createFactory(ctx context.Context) (err error) {
	governance, err := f.contract("utils", "TestGovernance")
	if err != nil {
		return err
	}
	none := common.Address{}
	logic, _, err := f.create(ctx, "superfluid", "SuperToken", f.Host, none)
	if err != nil {
		return err
	}
	if f.factory, _, err = f.create(ctx, "superfluid", "SuperTokenFactory", f.Host, logic, none, none); err != nil {
		return err
	}
	_, err = f.call(ctx, f.governance, governance, "updateContracts", f.Host, none, []common.Address{}, f.factory, none)
	return err
}

// wrap creates a super token.
func (f *framework) wrap(ctx context.Context, w Wrap) error {
	factory, err := f.contract("superfluid", "SuperTokenFactory")
	if err != nil {
		return err
	}
	const createWrapper = "createERC20Wrapper(address,uint8,string,string)"
	var method *abi.Method
	for _, m := range factory.abi.Methods { // order-free: there is one at most.
		if m.Sig == createWrapper {
			method = &m
		}
	}
	if method == nil {
		return errors.New("the factory has no " + createWrapper)
	}
	const semiUpgradable = uint8(1) // By its host, which cannot be upgraded.
	receipt, err := f.call(ctx, f.factory, factory, method.Name, w.Token, semiUpgradable, w.Name, w.Symbol)
	if err != nil {
		return err
	}
	for _, l := range receipt.Logs {
		if l.Address == f.factory && l.Topics[0] == factory.abi.Events["SuperTokenCreated"].ID {
			f.Tokens = append(f.Tokens, SuperToken{Address: common.BytesToAddress(l.Topics[1][:]), Symbol: w.Symbol, Kind: w.Kind})
			return nil
		}
	}
	return errors.New("the factory does not say where it is")
}

// The registry of ERC-1820 has the same address on every chain: nobody has the
// key of the account that creates it, by the one transaction that there is.
var (
	erc1820        = common.HexToAddress("0x1820a4B7618BdE71Dce8cdc73aAB6C95905faD24")
	erc1820Creator = common.HexToAddress("0xa990077c3205cbDf861e17Fa532eeB069cE9fF96")
)

// registry sees to it that the chain has the registry of ERC-1820.
func (f *framework) registry(ctx context.Context) error {
	code, err := f.client.CodeAt(ctx, erc1820, nil)
	if err != nil || len(code) > 0 {
		return err
	}
	name := f.file("dev-scripts", "artifacts", "ERC1820Registry.json")
	b, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w (no %s)", ErrArtifacts, name)
	} else if err != nil {
		return err
	}
	var content struct {
		Bin string `json:"bin"`
	}
	if err := json.Unmarshal(b, &content); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	odd := common.HexToHash("0x1820182018201820182018201820182018201820182018201820182018201820").Big()
	tx := types.NewTx(&types.LegacyTx{
		GasPrice: big.NewInt(100 * params.GWei), Gas: 800_000, Data: common.FromHex(content.Bin), V: big.NewInt(27), R: odd, S: odd,
	})
	if _, err := f.deployer.Send(ctx, erc1820Creator, nil, tx.Cost()); err != nil {
		return err
	}
	receipt, err := f.deployer.deliver(ctx, tx)
	if err != nil {
		return fmt.Errorf("the chain refuses a transaction that is not bound to it: %w", err)
	}
	if receipt.ContractAddress != erc1820 {
		return fmt.Errorf("%s holds something else", name)
	}
	return nil
}
