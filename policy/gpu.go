package policy

import (
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// GPU is a model of graphics cards that has a price: each card counts as so
// many compute units of its product.
type GPU struct {
	Model     string
	Product   Product // InstanceGPUStandard or InstanceGPUPremium
	Units     aleph.ComputeUnits
	MemoryMiB int64    // of the card itself
	Devices   []string // PCI ids, vendor and device
}

// GPUs lists the models that have a price, by product and units: the tiers of
// the network's pricing and the devices of its settings (pyaleph's defaults).
func GPUs() []GPU {
	return []GPU{
		{"RTX 4000 ADA", InstanceGPUStandard, 3, 20_480, []string{"10de:27b0", "10de:27b2"}},
		{"RTX 3090", InstanceGPUStandard, 4, 24_576, []string{"10de:2204", "10de:2203"}},
		{"RTX 4090", InstanceGPUStandard, 6, 24_576, []string{"10de:2684"}},
		{"L40S", InstanceGPUStandard, 12, 49_152, []string{"10de:26b9"}},
		{"A100", InstanceGPUPremium, 16, 81_920, []string{"10de:2080", "10de:2081", "10de:20b2", "10de:20b5", "10de:20b8"}},
		{"H100", InstanceGPUPremium, 24, 81_920, []string{"10de:2336", "10de:22a3", "10de:2313", "10de:2330", "10de:2331"}},
	}
}

// FindGPU returns the model of a device; ok is false when it has no price.
func FindGPU(device string) (g GPU, ok bool) {
	for _, g := range GPUs() {
		if slices.Contains(g.Devices, device) {
			return g, true
		}
	}
	return GPU{}, false
}
