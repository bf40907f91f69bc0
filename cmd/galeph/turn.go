package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"
)

// turn waits until no other galeph of this user sends with a key on a chain, so
// that commands which pay at once do so one after the other. It is a courtesy:
// where a file cannot be locked, and against other programs, the chain gives
// each nonce to one transaction, and who loses is told.
func turn(ctx context.Context, chainID uint64, account common.Address, o output) (leave func(), err error) {
	free := func() {}
	dir, err := os.UserCacheDir()
	if err != nil {
		return free, nil //nolint:nilerr // See above.
	}
	dir = filepath.Join(dir, "galeph")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return free, nil //nolint:nilerr // See above.
	}
	lock := flock.New(filepath.Join(dir, fmt.Sprintf("%d-%s.lock", chainID, account)))
	leave = func() { _ = lock.Unlock() } // It ends with the process at the latest.
	taken, err := lock.TryLock()
	if taken || err != nil {
		return leave, nil //nolint:nilerr // See above.
	}
	fmt.Fprintf(o.err, "... another galeph sends with the key of %s: waiting until it is done\n", account)
	err = await(ctx, newVigil(o, "the file system", "the other galeph"), func() (bool, error) {
		taken, err := lock.TryLock()
		return taken || err != nil, nil
	})
	if err != nil {
		return free, err
	}
	return leave, nil
}
