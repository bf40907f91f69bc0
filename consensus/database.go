package consensus

import (
	"errors"
	"fmt"
	"sync"

	dbm "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/config"
)

// database is a key-value store of CometBFT that may be read after it is
// closed: nothing is found in it then. Goroutines that gossip with peers
// outlive CometBFT's Stop by up to some seconds and panic on a read error,
// which would take every other node of the process with them.
type database struct {
	dbm.DB
	mu struct {
		sync.RWMutex
		closed bool
	}
}

func (d *database) Get(key []byte) ([]byte, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if d.mu.closed {
		return nil, nil
	}
	return d.DB.Get(key)
}

func (d *database) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.mu.closed {
		return nil
	}
	d.mu.closed = true
	return d.DB.Close()
}

// databases are those of one node, by the name that CometBFT gives them.
type databases map[string]*database

// The databases that a node opens; it has no index of transactions.
const (
	blockDatabase    = "blockstore"
	stateDatabase    = "state"
	evidenceDatabase = "evidence"
)

func openDatabases(dir string) (databases, error) {
	all := make(databases)
	for _, name := range []string{blockDatabase, stateDatabase, evidenceDatabase} {
		db, err := dbm.NewGoLevelDB(name, dir)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("open %s database (does another process use %s?): %w", name, dir, err), all.close())
		}
		all[name] = &database{DB: db}
	}
	return all, nil
}

// provide is the door through which CometBFT takes its databases.
func (all databases) provide(c *config.DBContext) (dbm.DB, error) {
	db, ok := all[c.ID]
	if !ok {
		return nil, fmt.Errorf("no database %q", c.ID)
	}
	return db, nil
}

func (all databases) close() error {
	var errs []error
	for _, db := range all { // order-free: they know nothing of each other.
		errs = append(errs, db.Close())
	}
	return errors.Join(errs...)
}
