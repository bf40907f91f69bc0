package consensus

import "testing"

func TestClosedDatabaseHoldsNothing(t *testing.T) {
	all, err := openDatabases(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	db := all[blockDatabase]
	if err := db.SetSync([]byte("key"), []byte("value")); err != nil {
		t.Fatal(err)
	}
	if got, err := db.Get([]byte("key")); err != nil || string(got) != "value" {
		t.Errorf("Get before Close: %q, %v", got, err)
	}
	for range 2 { // CometBFT closes it, and so does Run.
		if err := all.close(); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := db.Get([]byte("key")); err != nil || got != nil {
		t.Errorf("Get after Close: %q, %v", got, err)
	}
}
