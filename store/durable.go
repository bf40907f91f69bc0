package store

import (
	"errors"
	"os"
	"path/filepath"
)

// draft makes a file that is not there yet: it gets its name in keep.
func (s *Store) draft() (*os.File, error) {
	return os.CreateTemp(filepath.Join(s.dir, incomingName), "*")
}

// discard removes a draft that was not kept.
func discard(f *os.File) {
	// Errors change nothing: a leftover is removed when the store is opened.
	_ = f.Close()
	_ = os.Remove(f.Name())
}

// keep gives a draft its name, in place of what had it. When keep returns
// without an error, the whole file is on the disk under that name.
func keep(f *os.File, path string) error {
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncDirectory(filepath.Dir(path))
}

func syncDirectory(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
