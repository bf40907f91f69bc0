package console

import (
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
	"github.com/aleph-im/go-aleph/policy"
)

func program(code aleph.Hash, pay message.PaymentType) message.Program {
	return message.Program{
		Machine: message.Machine{
			Resources: message.Resources{VCPUs: 1, Memory: 128, Seconds: 30},
			Payment:   message.Payment{Type: pay},
		},
		Code:    message.ProgramCode{File: message.File{Ref: code}, Encoding: "plain", Entrypoint: "main"},
		Runtime: message.Runtime{File: message.File{Ref: code}, Comment: "wasm"},
		On:      message.Triggers{HTTP: true, Persistent: true},
	}
}

func estimateBody(t *testing.T, kind message.Type, content string) []byte {
	t.Helper()
	return toJSON(t, map[string]any{"message": map[string]any{
		"item_type": "inline", "item_hash": aleph.HashOf([]byte(content)), "item_content": content, "type": kind,
	}})
}

// TestEstimate prices contents as the TypeScript SDK sends them, by hand:
// 11,000 credits per compute unit and hour, twice that on demand with internet;
// per MiB beyond the disk that comes with it 0.977 for programs and 0.179675
// for instances.
func TestEstimate(t *testing.T) {
	n := newNetwork(t)
	const owner = "0x897656813Ddc4AD985193Ee01C77e02E1d5cDF7C"
	program := func(persistent bool, memory int, volumes string) string {
		return fmt.Sprintf(`{"address":%q,"time":1795172623.571,"type":"vm-function","allow_amend":false,"on":{"http":true,"persistent":%t},`+
			`"environment":{"reproducible":false,"internet":true,"aleph_api":true,"shared_cache":false},"resources":{"vcpus":1,"memory":%d,"seconds":30},`+
			`"runtime":{"ref":"63f07193e6ee9d207b7d1fcf8286f9aee34e6f12f101d2ec77c1229f92964696","use_latest":true,"comment":"Alpine"},`+
			`"volumes":[%s],"variables":{},"payment":{"chain":"ETH","type":"credit"},"code":{"encoding":"zip","entrypoint":"main:app","use_latest":true,`+
			`"ref":"cafecafecafecafecafecafecafecafecafecafecafecafecafecafecafecafe","estimated_size_mib":3}}`, owner, persistent, memory, volumes)
	}
	store := func(pay, mib string) string {
		return fmt.Sprintf(`{"address":%q,"item_type":"storage","item_hash":"74ce6089d3b4216363c2263009e080bb3bdb37055b655ca9f19a5c19a155eb05",`+
			`"time":1795172623.732,"payment":{"chain":"ETH","type":%q},"estimated_size_mib":%s}`, owner, pay, mib)
	}
	instance := fmt.Sprintf(`{"address":%q,"time":1795172623.687,"volumes":[],"allow_amend":false,"resources":{"memory":2048,"vcpus":3,"seconds":30},`+
		`"environment":{"internet":true,"aleph_api":true,"hypervisor":"qemu"},"rootfs":{"parent":{"ref":"f7e68c568906b4ebcd3cd3c4bfdff96c489cd2a9ef73ba2d7503f244dfd578de",`+
		`"use_latest":true},"persistence":"host","size_mib":100000},"payment":{"chain":"ETH","type":"credit"}}`, owner)
	volume := `{"mount":"/data","persistence":"host","name":"d","size_mib":30000}`
	tests := []struct {
		name    string
		kind    message.Type
		content string
		payment string
		cost    string
		rows    string
	}{
		{"on demand, with internet", message.TypeProgram, program(false, 2048, ""), "credit", "6.111111111111111111", "EXECUTION EXECUTION_PROGRAM_VOLUME_CODE EXECUTION_VOLUME_DISCOUNT"},
		{"persistent", message.TypeProgram, program(true, 128, ""), "credit", "3.055555555555555555", "EXECUTION EXECUTION_PROGRAM_VOLUME_CODE EXECUTION_VOLUME_DISCOUNT"},
		// 22,000 + (30,003 - 2,048) * 0.977 = 49,312.035 an hour.
		{"with a volume", message.TypeProgram, program(false, 2048, volume), "credit", "13.697787500000000000", "EXECUTION EXECUTION_PROGRAM_VOLUME_CODE EXECUTION_VOLUME_PERSISTENT EXECUTION_VOLUME_DISCOUNT"},
		// 33,000 + (100,000 - 61,440) * 0.179675 = 39,928.268 an hour.
		{"instance", message.TypeInstance, instance, "credit", "11.091185555555555555", "EXECUTION EXECUTION_INSTANCE_VOLUME_ROOTFS EXECUTION_VOLUME_DISCOUNT"},
		{"file, billed as 25 MiB", message.TypeStore, store("credit", "2.5"), "credit", "0.001247743055555555", "STORAGE"},
		{"file of 100 MiB", message.TypeStore, store("credit", "100"), "credit", "0.004990972222222222", "STORAGE"},
		{"small file", message.TypeStore, store("hold", "3"), "hold", "0.000000000000000000", "STORAGE"},
		{"file of 100 MiB, by holding", message.TypeStore, store("hold", "100"), "hold", "33.333333300000000000", "STORAGE"},
	}
	for _, tt := range tests {
		a := n.do(http.MethodPost, "/api/v0/price/estimate", "application/json", estimateBody(t, tt.kind, tt.content))
		if a.status != 200 {
			t.Errorf("%s: %s", tt.name, a)
			continue
		}
		var got struct {
			Cost, Payment string
			Required      float64 `json:"required_tokens"`
			Type          string  `json:"payment_type"`
			Charged       string  `json:"charged_address"`
			Detail        []struct{ Type string }
		}
		a.as(&got)
		var rows []string
		for _, r := range got.Detail {
			rows = append(rows, r.Type)
		}
		if got.Cost != tt.cost || got.Type != tt.payment || strings.Join(rows, " ") != tt.rows || got.Charged != owner {
			t.Errorf("%s: got %s, want %s, %s, %s", tt.name, a, tt.payment, tt.cost, tt.rows)
		}
		if k := keys(t, a.at()); k != "charged_address cost detail payment_type required_tokens" {
			t.Errorf("%s: keys %s", tt.name, k)
		}
		if k := keys(t, a.at("detail", 0)); k != "cost_credit cost_hold cost_stream name size_mib type" {
			t.Errorf("%s: keys of a row %s", tt.name, k)
		}
	}
	for name, body := range map[string][]byte{
		"no price":      estimateBody(t, message.TypePost, `{"type":"x"}`),
		"no content":    estimateBody(t, message.TypeStore, `{}`),
		"not JSON":      []byte(`{`),
		"no message":    []byte(`{}`),
		"another hash":  []byte(`{"message":{"type":"STORE","item_hash":"aa","item_content":"{}"}}`),
		"missing field": []byte(`{"message":{"type":"STORE"}}`),
		"wrong type":    []byte(`{"message":{"type":1,"item_hash":"","item_content":""}}`),
	} {
		if a := n.do(http.MethodPost, "/api/v0/price/estimate", "application/json", body); a.status != 422 {
			t.Errorf("%s: got %s, want 422", name, a)
		}
	}
}

// TestPrice follows a file and a program from their messages to their prices,
// which are what the ledger charges.
func TestPrice(t *testing.T) {
	n := newNetwork(t)
	n.buy(addressOf("alice"), 1_000_000)
	code := []byte("code")
	kind, body := formOf(t, part{name: "file", file: "f", body: code},
		part{name: "metadata", body: toJSON(t, map[string]any{"message": n.store("alice", code, message.Credit), "sync": true})})
	if a := n.do(http.MethodPost, "/api/v0/storage/add_file", kind, body); a.status != 200 {
		t.Fatal(a)
	}
	file := n.store("alice", code, message.Credit).ItemHash
	vm := n.post(n.say("alice", message.TypeProgram, program(file, message.Credit)))
	post := n.post(n.say("alice", message.TypePost, note("free")))
	gone := n.post(n.say("alice", message.TypePost, note("gone")))
	n.post(n.say("alice", message.TypeForget, message.Forget{Hashes: []aleph.Hash{gone}}))
	bad := n.say("alice", message.TypePost, note("bad"))
	bad.Signature = ""
	n.publish(bad, true)
	tests := []struct {
		hash   aleph.Hash
		status int
		cost   any
	}{
		{file, 200, "0.001247743055555555"},
		{vm, 200, "3.055555555555555555"},
		{post, 400, nil},
		{gone, 410, nil},
		{bad.ItemHash, 404, nil},
	}
	for _, tt := range tests {
		a := n.get("/api/v0/price/" + tt.hash.String())
		if a.status != tt.status || tt.status == 200 && a.at("cost") != tt.cost {
			t.Errorf("%s: got %s, want %d %v", tt.hash.Short(), a, tt.status, tt.cost)
		}
	}
	small := n.store("alice", code, message.Hold)
	contents := map[aleph.Hash]message.Message{}
	for _, env := range []message.Envelope{n.entries[file].Envelope, n.entries[vm].Envelope, n.entries[post].Envelope, small} {
		m, refusal := message.Open(env, nil)
		if refusal != nil {
			t.Fatal(refusal)
		}
		contents[env.ItemHash] = m
	}
	n.View(func(e *engine.Engine) {
		for _, h := range []aleph.Hash{post, small.ItemHash} {
			if q, ok := e.Quote(contents[h]); ok || q != (engine.Quote{}) {
				t.Errorf("what is free is quoted at %+v", q)
			}
		}
		f, _ := e.Ledger().Flow(file)
		v, _ := e.VM(vm)
		for h, r := range map[aleph.Hash]aleph.Rate{file: f.Rate, vm: v.Rate} {
			if got, ok := e.Quote(contents[h]); !ok || got.Rate != r {
				t.Errorf("%s is quoted at %d, %t, and charged %d", h.Short(), got.Rate, ok, r)
			}
			want := decimal(perSecond(new(big.Int).SetUint64(uint64(r))), costPlaces)
			if got := tests[0].cost; h == file && got != want {
				t.Errorf("the ledger charges %s for the file, the price is %s", want, got)
			}
			if got := tests[1].cost; h == vm && got != want {
				t.Errorf("the ledger charges %s for the program, the price is %s", want, got)
			}
		}
	})
}

// TestQuoteSums is the law of a quote: in each way to pay its rows sum to its
// cost, to the last place, and that is what the tariff asks for the same
// resources.
func TestQuoteSums(t *testing.T) {
	n := newNetwork(t)
	rapid.Check(t, func(t *rapid.T) {
		r := policy.Resources{
			VCPUs:     rapid.Int64Range(1, 256).Draw(t, "vcpus"),
			MemoryMiB: rapid.Int64Range(1, 1<<20).Draw(t, "memory"),
			DiskMiB:   rapid.Int64Range(0, 2_000_000).Draw(t, "disk"),
		}
		machine := message.Machine{
			Resources: message.Resources{VCPUs: r.VCPUs, Memory: r.MemoryMiB},
			Payment:   message.Payment{Type: rapid.SampledFrom([]message.PaymentType{message.Hold, message.Stream, message.Credit}).Draw(t, "way")},
		}
		rest := r.DiskMiB
		for _, size := range rapid.SliceOfN(rapid.Int64Range(0, 2_000_000), 0, 5).Draw(t, "volumes") {
			machine.Volumes = append(machine.Volumes, message.Volume{Kind: message.Persistent, SizeMiB: size})
			r.DiskMiB += size
		}
		var expected sizes
		var body message.Body
		product := rapid.SampledFrom([]policy.Product{policy.Program, policy.PersistentProgram, policy.Instance}).Draw(t, "product")
		if product == policy.Instance {
			i := &message.Instance{Machine: machine, Rootfs: message.Rootfs{SizeMiB: rest}}
			i.Requirements = &message.Requirements{}
			for _, g := range rapid.SliceOfN(rapid.SampledFrom(policy.GPUs()), 0, 3).Draw(t, "cards") {
				i.Requirements.GPU = append(i.Requirements.GPU, message.GPURequirement{DeviceID: g.Devices[0]})
				r = r.Add(g)
			}
			if rapid.Bool().Draw(t, "confidential") {
				product, i.Environment.TrustedExecution = policy.InstanceConfidential, &message.TrustedExecution{}
			}
			body = i
		} else {
			p := program(aleph.HashOf([]byte("code")), message.Credit)
			r.Internet = rapid.Bool().Draw(t, "internet")
			p.Machine, p.Environment.Internet, p.On.Persistent = machine, r.Internet, product == policy.PersistentProgram
			expected.code, body = rest, &p
		}
		m := message.Message{Body: body}
		price := aleph.Price(rapid.Uint64Range(1, 1e12).Draw(t, "price"))
		n.View(func(e *engine.Engine) {
			q := quoteMessage(e, m, expected)
			tariff := e.Policy().Tariff
			got, want := q.sum(), costsOf(tariff.Rate(product, r), tariff.Holds(product, r))
			if got.rate.Cmp(want.rate) != 0 || got.holds.Cmp(want.holds) != 0 {
				t.Errorf("rows sum to %v, the tariff says %v", got, want)
			}
			v, sum := q.view(m, price), new(big.Int)
			for i, row := range v.Detail {
				cost := map[message.PaymentType]string{message.Hold: row.Hold, message.Stream: row.Stream, message.Credit: row.Credit}[v.Payment]
				digits, ok := new(big.Int).SetString(strings.Replace(cost, ".", "", 1), 10)
				if !ok {
					t.Fatalf("row %d costs %q", i, cost)
				}
				sum.Add(sum, digits)
				if off := digits.Sub(digits, perSecond(q.rows[i].cost.rate)); v.Payment == message.Credit && off.CmpAbs(big.NewInt(1)) > 0 {
					t.Errorf("row %d is %s off", i, off)
				}
			}
			if got := decimal(sum, costPlaces); got != v.Cost || v.Payment != machine.Payment.Type {
				t.Errorf("rows sum to %s, the cost is %s by %s", got, v.Cost, v.Payment)
			}
			if v.Payment == message.Hold && sum.Cmp(want.holds) != 0 {
				t.Errorf("rows sum to %s, the tariff asks to hold %s", sum, want.holds)
			}
		})
	})
}

// TestStreamPrice is an instance of 14,250 credits an hour at 0.25 USD:
// 0.057 ALEPH an hour.
func TestStreamPrice(t *testing.T) {
	q := quote{rows: []quoteRow{{"EXECUTION", "instance", costsOf(aleph.CreditsPerHour(14_250), aleph.Token{}), nil}}}
	m := message.Message{Body: &message.Instance{Machine: message.Machine{Payment: message.Payment{Type: message.Stream}}}}
	for price, want := range map[aleph.Price]string{250_000_000_000: "0.000015833333333333", 0: "0.000000000000000000"} {
		if got := q.view(m, price); got.Cost != want || got.Detail[0].Stream != want || got.Detail[0].Credit != "3.958333333333333333" {
			t.Errorf("at %s: %+v, want %s", price, got, want)
		}
	}
}

// TestPricing has the prices of the policy in the shape in which clients look
// for the network's.
func TestPricing(t *testing.T) {
	n := newNetwork(t)
	path := "/api/v0/aggregates/" + string(pricingOwner) + ".json?keys=pricing"
	a := n.ok(path)
	if got := fmt.Sprint(a.at("data", "pricing", "instance")); got != "map[compute_unit:map[disk_mib:20480 memory_mib:2048 vcpus:1] "+
		"price:map[compute_unit:map[credit:11000 holding:1000 payg:0.44] storage:map[credit:0.179675 holding:0.05 payg:0.000007187]] "+
		"tiers:[map[compute_units:1 id:tier-1] map[compute_units:2 id:tier-2] map[compute_units:4 id:tier-3] map[compute_units:6 id:tier-4] "+
		"map[compute_units:8 id:tier-5] map[compute_units:12 id:tier-6]]]" {
		t.Errorf("instance: %s", got)
	}
	if got := fmt.Sprint(a.at("data", "pricing", "instance_gpu_premium", "tiers")); got !=
		"[map[compute_units:16 id:tier-1 model:A100 vram:81920] map[compute_units:24 id:tier-2 model:H100 vram:81920]]" {
		t.Errorf("tiers: %s", got)
	}
	if got := fmt.Sprint(a.at("data", "pricing", "storage")); got != "map[price:map[storage:map[credit:0.179675 holding:0.333333333]]]" {
		t.Errorf("storage: %s", got)
	}
	if k := keys(t, a.at("data", "pricing")); k != "instance instance_confidential instance_gpu_premium instance_gpu_standard program program_persistent storage" {
		t.Errorf("products %s", k)
	}
	if k := keys(t, n.ok(strings.TrimSuffix(path, "?keys=pricing")).at("data")); k != "pricing settings" {
		t.Errorf("aggregates %s", k)
	}
	if a := n.get(strings.Replace(path, "pricing", "runtimes", 1)); a.status != 404 {
		t.Errorf("what is not there: %s", a)
	}
	if a := n.get(strings.Replace(path, string(pricingOwner), string(addressOf("alice")), 1)); a.status != 404 {
		t.Errorf("of somebody else: %s", a)
	}
}

func TestPerSecond(t *testing.T) {
	for rate, want := range map[int64]string{
		0:              "0.000000000000000000",
		14_250_000_000: "3.958333333333333333",
		-1:             "-0.000000000277777777",
		3_600_000_000:  "1.000000000000000000",
	} {
		if diff := cmp.Diff(want, decimal(perSecond(big.NewInt(rate)), costPlaces)); diff != "" {
			t.Errorf("%d (-want +got):\n%s", rate, diff)
		}
	}
}
