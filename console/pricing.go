package console

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/policy"
)

// pricingOwner is the account under which clients look for prices
// (ccn-protocol, section 4.1). Nobody has to publish them here: they are those
// of the policy in force.
const pricingOwner aleph.Address = "0xFba561a84A537fCaa567bb7A2257e7142701ae2A"

// withPricing adds what the network's owner of prices publishes, as far as it is
// not on record.
func (c *console) withPricing(owner string, keys []string, found []archive.Aggregate) ([]archive.Aggregate, error) {
	if a, _ := aleph.ParseAddress(owner); a != pricingOwner {
		return found, nil
	}
	var tariff policy.Tariff
	var price aleph.Price
	var since aleph.Millis
	c.core.View(func(e *engine.Engine) { tariff, price, since = e.Policy().Tariff, e.Price(), e.Genesis().Start })
	for key, content := range map[string]any{"pricing": pricing(tariff, price), "settings": pricingSettings()} { // order-free: by name in the answer.
		onRecord := slices.ContainsFunc(found, func(a archive.Aggregate) bool { return a.Key == key })
		if onRecord || len(keys) > 0 && !slices.Contains(keys, key) {
			continue
		}
		text, err := json.Marshal(content)
		if err != nil {
			return nil, err
		}
		found = append(found, archive.Aggregate{Owner: owner, Key: key, Content: text, Created: since, Updated: since})
	}
	return found, nil
}

// priceOf is what one unit costs: ALEPH to hold, ALEPH and credits per hour.
type priceOf struct {
	Holding string `json:"holding,omitempty"`
	PayAsGo string `json:"payg,omitempty"` // at the price of the moment; left out while there is none
	Credit  string `json:"credit"`
}

type pricedProduct struct {
	Price struct {
		Storage     priceOf  `json:"storage"`
		ComputeUnit *priceOf `json:"compute_unit,omitempty"`
	} `json:"price"`
	Tiers       []tier       `json:"tiers,omitempty"`
	ComputeUnit *computeUnit `json:"compute_unit,omitempty"`
}

type computeUnit struct {
	VCPUs     int   `json:"vcpus"`
	DiskMiB   int64 `json:"disk_mib"`
	MemoryMiB int64 `json:"memory_mib"`
}

type tier struct {
	ID           string             `json:"id"`
	ComputeUnits aleph.ComputeUnits `json:"compute_units"`
	Model        string             `json:"model,omitempty"` // of the graphics card
	VRAM         int64              `json:"vram,omitempty"`  // MiB
}

// pricing is the network's aggregate of that name.
func pricing(t policy.Tariff, price aleph.Price) map[string]pricedProduct {
	cost := func(rate aleph.Rate, holds aleph.Token, streamed bool) priceOf {
		p := priceOf{Credit: plain(new(big.Int).SetUint64(uint64(rate)), 6)}
		if !holds.IsZero() {
			p.Holding = plain(holds.Big(), 18)
		}
		if streamed && price != 0 {
			p.PayAsGo = plain(perHour(rate, price), 18)
		}
		return p
	}
	products := map[string]pricedProduct{}
	for _, product := range []policy.Product{
		policy.Program, policy.PersistentProgram, policy.Instance, policy.InstanceConfidential,
		policy.InstanceGPUStandard, policy.InstanceGPUPremium,
	} {
		u := t.Of(product)
		p := pricedProduct{ComputeUnit: &computeUnit{1, u.DiskMiB, u.MemoryMiB}}
		p.Price.Storage = cost(u.ExtraRate, u.ExtraHold, true)
		p.Price.ComputeUnit = new(cost(aleph.CreditsPerHour(uint64(u.Credits)), u.Hold, true))
		add := func(units aleph.ComputeUnits, model string, vram int64) {
			p.Tiers = append(p.Tiers, tier{fmt.Sprintf("tier-%d", len(p.Tiers)+1), units, model, vram})
		}
		for _, g := range policy.GPUs() {
			if g.Product == product {
				add(g.Units, g.Model, g.MemoryMiB)
			}
		}
		if len(p.Tiers) == 0 {
			for _, units := range []aleph.ComputeUnits{1, 2, 4, 6, 8, 12} {
				add(units, "", 0)
			}
		}
		products[string(product)] = p
	}
	var storage pricedProduct
	storage.Price.Storage = cost(t.StorageMiB, t.Hold.FileMiB, false)
	products["storage"] = storage
	return products
}

// perHour returns the base units of ALEPH that a rate is worth in an hour.
func perHour(rate aleph.Rate, price aleph.Price) *big.Int {
	n := new(big.Int).Mul(new(big.Int).SetUint64(uint64(rate)), aleph.ALEPH.Big())
	return n.Quo(n, new(big.Int).SetUint64(uint64(price)))
}

// plain spells n / 10^places without trailing zeros.
func plain(n *big.Int, places int) string {
	return strings.TrimSuffix(strings.TrimRight(decimal(n, places), "0"), ".")
}

// pricingSettings is what the network's aggregate "settings" says of graphics
// cards.
func pricingSettings() any {
	type device struct {
		Name   string `json:"name"`
		Model  string `json:"model"`
		Vendor string `json:"vendor"`
		ID     string `json:"device_id"`
	}
	var devices []device
	for _, g := range policy.GPUs() {
		for _, id := range g.Devices {
			devices = append(devices, device{g.Model, g.Model, "NVIDIA", id})
		}
	}
	return map[string]any{"compatible_gpus": devices}
}
