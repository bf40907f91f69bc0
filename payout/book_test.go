package payout_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/payout"
)

func compareAddresses(a, b payout.Entitlement) int { return cmp.Compare(a.Address, b.Address) }

func TestCredit(t *testing.T) {
	b, none := payout.New(), [32]byte{}
	if _, _, ok := b.Credit(1, nil, none); ok {
		t.Error("nobody earned anything, and there is a root")
	}
	if _, _, ok := b.Credit(1, []payout.Entitlement{earned(1, 0)}, none); ok {
		t.Error("nothing was earned, and there is a root")
	}
	stranger := payout.Entitlement{Address: "somewhere-else", Total: aleph.NewToken(5)}
	root, rejected, ok := b.Credit(2, []payout.Entitlement{earned(1, 10), stranger, earned(2, 7), earned(1, 1)}, none)
	if !ok || root.Epoch != 2 || root.Total != aleph.NewToken(18) {
		t.Errorf("the root is %+v, %v", root, ok)
	}
	if diff := gocmp.Diff([]payout.Entitlement{stranger}, rejected, equalNumbers); diff != "" {
		t.Errorf("rejected (-want +got):\n%s", diff)
	}
	want := byAddress([]payout.Entitlement{earned(1, 11), earned(2, 7)})
	state, found := b.Root(2)
	if diff := gocmp.Diff(payout.RootState{Root: root, Leaves: want}, state, equalNumbers); !found || diff != "" {
		t.Errorf("root of epoch 2 (-want +got):\n%s", diff)
	}
	if root.Hash != payout.NewTree(want, none, nil).Root() {
		t.Error("the root is not that of its leaves")
	}
	if _, rejected, ok := b.Credit(3, []payout.Entitlement{stranger}, none); ok || len(rejected) != 1 {
		t.Errorf("nobody here earned anything new: rejected %v, ok %v", rejected, ok)
	}
	if _, found := b.Root(3); found {
		t.Error("an epoch in which nothing was earned has a root")
	}
	// The next root is cumulative, and those before stay as they were.
	next, _, _ := b.Credit(4, []payout.Entitlement{earned(2, 3)}, none)
	if next.Total != aleph.NewToken(21) {
		t.Errorf("after 3 more the total is %s, want 21", next.Total)
	}
	if state, _ := b.Root(2); gocmp.Diff(want, state.Leaves, equalNumbers) != "" || len(b.Roots()) != 2 {
		t.Errorf("an old root changed: %+v", b.Roots())
	}
	defer func() {
		if recover() == nil {
			t.Error("an epoch was credited after a later one")
		}
	}()
	b.Credit(4, []payout.Entitlement{earned(1, 1)}, none)
}

// TestReport commits to reports, in epochs with shares and without.
func TestReport(t *testing.T) {
	b, report := payout.New(), payout.Commit([][]byte{[]byte("a line"), []byte("another")}, nil)
	alone, _, ok := b.Credit(1, nil, report.Root())
	if !ok || !alone.Total.IsZero() {
		t.Fatalf("the root of a report alone is %+v, %v", alone, ok)
	}
	b.Credit(2, []payout.Entitlement{earned(1, 10)}, [32]byte{})
	b.Credit(3, []payout.Entitlement{earned(2, 7)}, report.Root())
	for _, epoch := range []uint64{1, 3} {
		r, _ := b.Root(epoch)
		tree, ok := r.Tree()
		if !ok {
			t.Fatalf("epoch %d has no tree", epoch)
		}
		up, ok := tree.ReportProof()
		if !ok || r.Report != report.Root() || !payout.VerifyReport(r.Hash, report.Root(), up) {
			t.Errorf("the root of epoch %d does not prove its report: %x, %v", epoch, up, ok)
		}
		proof := payout.RecordProof{
			Epoch: epoch, Root: r.Hash, Record: []byte("another"), Path: report.Proof(1), Report: report.Root(), ReportPath: up,
		}
		if err := proof.Verify(); err != nil {
			t.Errorf("epoch %d: %v", epoch, err)
		}
	}
	r, _ := b.Root(2)
	tree, _ := r.Tree()
	if _, ok := tree.ReportProof(); ok || r.Hash != payout.Leaf(earned(1, 10)) {
		t.Errorf("epoch 2 had no report, and its root is %x", r.Hash)
	}
	b.Accept(payout.Accepted(r.Root))
	if r, _ = b.Root(1); r.Report != report.Root() {
		t.Error("what an older root commits to is forgotten")
	}
	if _, ok := r.Tree(); ok {
		t.Error("there is a tree for a root by which nobody can claim")
	}
}

func TestAccept(t *testing.T) {
	b := payout.New()
	first, _, _ := b.Credit(1, []payout.Entitlement{earned(1, 10)}, [32]byte{})
	second, _, _ := b.Credit(2, []payout.Entitlement{earned(1, 10)}, [32]byte{})
	if _, ok := b.Latest(); ok {
		t.Error("a root is accepted before there was one")
	}
	for _, wrong := range []payout.Accepted{
		{},
		{Epoch: 9, Hash: first.Hash, Total: first.Total},
		{Epoch: 1, Hash: second.Hash, Total: first.Total},
		{Epoch: 1, Hash: first.Hash, Total: second.Total},
	} {
		if err := b.Accept(wrong); err == nil {
			t.Errorf("accepted %+v, which was not computed", wrong)
		}
	}
	for _, root := range []payout.Root{second, first} { // News may come late.
		if err := b.Accept(payout.Accepted(root)); err != nil {
			t.Error(err)
		}
	}
	if latest, ok := b.Latest(); !ok || latest.Root != second || !latest.Accepted {
		t.Errorf("the latest is %+v, %v", latest, ok)
	}
	older, _ := b.Root(1)
	if _, ok := older.Tree(); ok || older.Leaves != nil || !older.Accepted {
		t.Errorf("the root before the latest is %+v", older)
	}
}

func TestPayRefuses(t *testing.T) {
	b := payout.New()
	b.Credit(1, []payout.Entitlement{earned(1, 10)}, [32]byte{})
	var most aleph.Token // 2^256 - 1
	for range 256 {
		most = most.Add(most).Add(aleph.NewToken(1))
	}
	pay := func(who int, amount, total aleph.Token) error {
		return b.Pay(payout.Claimed{Account: person(who), Amount: amount, Total: total})
	}
	n := aleph.NewToken
	if err := pay(1, n(4), n(4)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name          string
		who           int
		amount, total aleph.Token
	}{
		{"the same again", 1, n(4), n(4)},
		{"a total that leaves out what was paid", 1, n(6), n(6)},
		{"more than was earned", 1, n(7), n(11)},
		{"more than there can be", 1, most, n(3)},
		{"somebody who earned nothing", 2, n(1), n(1)},
	} {
		if err := pay(test.who, test.amount, test.total); err == nil {
			t.Errorf("%s: no error", test.name)
		}
	}
	if diff := gocmp.Diff([]payout.Entitlement{earned(1, 4)}, b.Paid(), equalNumbers); diff != "" {
		t.Errorf("what was refused counts (-want +got):\n%s", diff)
	}
	if err := pay(1, n(6), n(10)); err != nil {
		t.Error(err)
	}
	if got, want := b.Totals(), (payout.Totals{Earned: n(10), Paid: n(10)}); got != want {
		t.Errorf("totals %+v, want %+v", got, want)
	}
}

func TestBatch(t *testing.T) {
	b := payout.New()
	if got := b.Batch(aleph.Token{}, 10); got != nil {
		t.Errorf("a batch of an empty book: %v", got)
	}
	root, _, _ := b.Credit(1, []payout.Entitlement{earned(1, 10), earned(2, 30), earned(3, 30), earned(4, 9), earned(5, 11)}, [32]byte{1})
	if got := b.Batch(aleph.Token{}, 10); got != nil {
		t.Errorf("a batch by a root that the vault does not have: %v", got)
	}
	if _, ok := b.Claim(person(1)); ok {
		t.Error("a claim by a root that the vault does not have")
	}
	b.Accept(payout.Accepted(root))
	b.Credit(2, []payout.Entitlement{earned(4, 100)}, [32]byte{}) // Not accepted yet.
	b.Pay(payout.Claimed{Account: person(5), Amount: aleph.NewToken(11), Total: aleph.NewToken(11)})
	equal := byAddress([]payout.Entitlement{earned(2, 30), earned(3, 30)})
	for _, test := range []struct {
		name      string
		threshold uint64
		limit     int
		want      []payout.Entitlement
	}{
		{"all", 0, 10, append(slices.Clone(equal), earned(1, 10), earned(4, 9))},
		{"at least ten", 10, 10, append(slices.Clone(equal), earned(1, 10))},
		{"more than ten", 11, 10, equal},
		{"the first", 0, 1, equal[:1]},
		{"none", 0, 0, nil},
		{"fewer than none", 0, -1, nil},
		{"nobody has as much", 31, 10, nil},
	} {
		var got []payout.Entitlement
		for _, c := range b.Batch(aleph.NewToken(test.threshold), test.limit) {
			got = append(got, payout.Entitlement{Address: c.Address, Total: c.Amount})
			if !payout.Verify(root.Hash, c.Entitlement, c.Proof) {
				t.Errorf("%s: %v is not proved", test.name, c)
			}
		}
		if diff := gocmp.Diff(test.want, got, equalNumbers); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	c, ok := b.Claim(person(4))
	if !ok || c.Amount != aleph.NewToken(9) || !payout.Verify(root.Hash, c.Entitlement, c.Proof) {
		t.Errorf("a claim below every threshold is %+v, %v", c, ok)
	}
	for _, i := range []int{5, 6} {
		if c, ok := b.Claim(person(i)); ok {
			t.Errorf("person %d can claim %+v", i, c)
		}
	}
}

// TestLargeBatch looks for the few largest among many.
func TestLargeBatch(t *testing.T) {
	const n, limit = 5_000, 10
	b := payout.New()
	var shares []payout.Entitlement
	for i := range n {
		shares = append(shares, earned(i, uint64(i*7919%n)+1))
	}
	root, _, _ := b.Credit(1, shares, [32]byte{})
	b.Accept(payout.Accepted(root))
	for _, limit := range []int{limit, n, n + 1} {
		got := b.Batch(aleph.Token{}, limit)
		if len(got) != min(limit, n) {
			t.Fatalf("%d claims, want %d", len(got), min(limit, n))
		}
		for i, c := range got {
			if c.Amount != aleph.NewToken(uint64(n-i)) {
				t.Fatalf("claim %d is for %s, want %d", i, c.Amount, n-i)
			}
		}
	}
}

func TestRestoreRefuses(t *testing.T) {
	b := payout.New()
	b.Credit(1, []payout.Entitlement{earned(1, 10), earned(2, 10)}, [32]byte{1})
	for name, spoil := range map[string]func(*payout.State){
		"more was paid than earned":  func(s *payout.State) { s.Paid = []payout.Entitlement{earned(1, 11)} },
		"somebody else was paid":     func(s *payout.State) { s.Paid = []payout.Entitlement{earned(3, 1)} },
		"another root":               func(s *payout.State) { s.Roots[0].Hash[0]++ },
		"another report":             func(s *payout.State) { s.Roots[0].Report[0]++ },
		"another leaf":               func(s *payout.State) { s.Roots[0].Leaves = []payout.Entitlement{earned(1, 11)} },
		"leaves that are gone early": func(s *payout.State) { s.Roots[0].Leaves = nil },
	} {
		t.Run(name, func(t *testing.T) {
			s := b.State()
			spoil(&s)
			refused := func() (err error) {
				defer func() {
					if p := recover(); p != nil {
						err = fmt.Errorf("%v", p)
					}
				}()
				return payout.Restore(s).Check()
			}()
			if refused == nil {
				t.Error("the book is taken")
			}
		})
	}
}

// history is a book beside what it should say, kept in the plainest way.
type history struct {
	book  *payout.Book
	epoch uint64
	sum   map[aleph.Address]aleph.Token            // of shares ever
	paid  map[aleph.Address]aleph.Token            // by the vault
	at    map[uint64]map[aleph.Address]aleph.Token // the sums at the end of an epoch that has a root
	vault uint64                                   // the epoch of the root that the vault has
}

// credit lives through an epoch.
func (h *history) credit(t *rapid.T) {
	h.epoch += rapid.Uint64Range(1, 3).Draw(t, "epochs")
	var shares []payout.Entitlement
	for range rapid.IntRange(0, 5).Draw(t, "shares") {
		s := earned(rapid.IntRange(0, 9).Draw(t, "who"), rapid.Uint64Range(0, 100).Draw(t, "amount"))
		shares = append(shares, s)
		h.sum[s.Address] = h.sum[s.Address].Add(s.Total)
	}
	report := [32]byte{rapid.ByteRange(0, 1).Draw(t, "report")}
	if _, _, ok := h.book.Credit(h.epoch, shares, report); ok {
		h.at[h.epoch] = maps.Clone(h.sum)
	}
}

// accept takes some root to the vault, perhaps over those before it; news of
// an older one may come after.
func (h *history) accept(t *rapid.T) {
	if roots := h.book.Roots(); len(roots) > 0 {
		root := rapid.SampledFrom(roots).Draw(t, "root").Root
		if err := h.book.Accept(payout.Accepted(root)); err != nil {
			t.Fatal(err)
		}
		h.vault = max(h.vault, root.Epoch)
	}
}

// pay does what the vault does with a claim, by the root that it has.
func (h *history) pay(t *rapid.T, c payout.Claim) {
	root, _ := h.book.Root(h.vault)
	if !payout.Verify(root.Hash, c.Entitlement, c.Proof) {
		t.Fatalf("%+v cannot be proved by the root of epoch %d", c, h.vault)
	}
	amount, ok := c.Total.Sub(h.paid[c.Address])
	if !ok || amount != c.Amount || amount.IsZero() {
		t.Fatalf("%+v is claimed for somebody who was paid %s", c, h.paid[c.Address])
	}
	claimed := payout.Claimed{Account: c.Address, Amount: amount, Total: c.Total}
	if err := h.book.Pay(claimed); err != nil {
		t.Fatal(err)
	}
	if err := h.book.Pay(claimed); err == nil {
		t.Fatalf("%+v is paid twice", c)
	}
	h.paid[c.Address] = c.Total
}

// batch brings a keeper's batch to the vault, or a part of it, and checks that
// it is what it should be.
func (h *history) batch(t *rapid.T) {
	threshold, limit := aleph.NewToken(rapid.Uint64Range(0, 150).Draw(t, "threshold")), rapid.IntRange(0, 6).Draw(t, "limit")
	var want []payout.Entitlement
	for a, s := range h.at[h.vault] {
		if due, _ := s.Sub(h.paid[a]); !due.IsZero() && due.Cmp(threshold) >= 0 {
			want = append(want, payout.Entitlement{Address: a, Total: due})
		}
	}
	slices.SortFunc(want, func(x, y payout.Entitlement) int {
		return cmp.Or(y.Total.Cmp(x.Total), compareAddresses(x, y))
	})
	want = want[:min(limit, len(want))]
	var got []payout.Entitlement
	claims := h.book.Batch(threshold, limit)
	for _, c := range claims {
		got = append(got, payout.Entitlement{Address: c.Address, Total: c.Amount})
	}
	if diff := gocmp.Diff(want, got, equalNumbers); diff != "" {
		t.Fatalf("batch of at most %d from %s (-want +got):\n%s", limit, threshold, diff)
	}
	for _, c := range claims[:rapid.IntRange(0, len(claims)).Draw(t, "arrive")] {
		h.pay(t, c)
	}
}

// claim claims for one address.
func (h *history) claim(t *rapid.T) {
	who := person(rapid.IntRange(0, 10).Draw(t, "who"))
	due, _ := h.at[h.vault][who].Sub(h.paid[who])
	c, ok := h.book.Claim(who)
	if ok != !due.IsZero() || c.Amount != due {
		t.Fatalf("%s can claim %+v, %v; want %s", who, c, ok, due)
	}
	if ok {
		h.pay(t, c)
	}
}

func (h *history) restore(t *rapid.T) {
	restored := payout.Restore(h.book.State())
	if diff := gocmp.Diff(h.book.State(), restored.State(), equalNumbers); diff != "" {
		t.Fatalf("(-lived +restored):\n%s", diff)
	}
	for _, r := range restored.Roots() {
		tree, ok := r.Tree()
		if ok != (r.Epoch >= h.vault) || ok && tree.Root() != r.Hash {
			t.Fatalf("after a restart, root %+v has the tree %v; the vault has that of epoch %d", r, ok, h.vault)
		}
	}
	h.book = restored
}

// check holds the book to the law.
func (h *history) check(t *rapid.T) {
	if diff := gocmp.Diff(nonzero(h.sum), h.book.Earned(), equalNumbers); diff != "" {
		t.Fatalf("earned (-want +got):\n%s", diff)
	}
	if diff := gocmp.Diff(nonzero(h.paid), h.book.Paid(), equalNumbers); diff != "" {
		t.Fatalf("paid (-want +got):\n%s", diff)
	}
	var claimable aleph.Token
	for _, e := range h.book.Earned() {
		_, paid := h.book.Of(e.Address)
		claimable = claimable.Add(e.Total.MustSub(paid))
	}
	if sums := h.book.Totals(); sums.Paid.Add(claimable) != sums.Earned || sums.Earned != total(h.sum) {
		t.Fatalf("paid %s and claimable %s of %s, earned %s", sums.Paid, claimable, sums.Earned, total(h.sum))
	}
	if err := h.book.Check(); err != nil {
		t.Fatal(err)
	}
}

// TestLaw earns, accepts, batches and pays at random: what was paid and what
// is claimable are the sum of all shares ever, everything is paid once, and
// what is below every threshold is paid in the end.
func TestLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := &history{
			book: payout.New(), sum: map[aleph.Address]aleph.Token{}, paid: map[aleph.Address]aleph.Token{},
			at: map[uint64]map[aleph.Address]aleph.Token{},
		}
		t.Repeat(map[string]func(*rapid.T){
			"credit": h.credit, "credit again": h.credit, "accept": h.accept, "batch": h.batch, "claim": h.claim,
			"restore": h.restore, "": h.check,
		})
		if roots := h.book.Roots(); len(roots) > 0 {
			newest := roots[len(roots)-1].Root
			if err := h.book.Accept(payout.Accepted(newest)); err != nil {
				t.Fatal(err)
			}
			h.vault = newest.Epoch
		}
		for batch := h.book.Batch(aleph.Token{}, 3); len(batch) > 0; batch = h.book.Batch(aleph.Token{}, 3) {
			for _, c := range batch {
				h.pay(t, c)
			}
		}
		if diff := gocmp.Diff(nonzero(h.sum), nonzero(h.paid), equalNumbers); diff != "" {
			t.Fatalf("not all is paid in the end (-earned +paid):\n%s", diff)
		}
		h.check(t)
	})
}

func total(m map[aleph.Address]aleph.Token) (sum aleph.Token) {
	for _, t := range m {
		sum = sum.Add(t)
	}
	return sum
}

func nonzero(m map[aleph.Address]aleph.Token) (out []payout.Entitlement) {
	for a, total := range m {
		if !total.IsZero() {
			out = append(out, payout.Entitlement{Address: a, Total: total})
		}
	}
	return byAddress(out)
}
