package consensus

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestLoadOrCreateKey(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	key, err := LoadOrCreateKey(dir)
	if err != nil {
		t.Fatal(err)
	}
	again, err := LoadOrCreateKey(dir)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(key, again) {
		t.Error("the second key is another")
	}
	path := filepath.Join(dir, "key.pem")
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode of the key file %v, want 0600", info.Mode().Perm())
	}
	for _, text := range []string{"", "garbage", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadOrCreateKey(dir); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("key file %q: %v, want an error that names the file", text, err)
		}
		kept, err := os.ReadFile(path)
		if err != nil || string(kept) != text {
			t.Errorf("key file %q is now %q, %v", text, kept, err)
		}
	}
}

func TestSignerRefusesBrokenState(t *testing.T) {
	ctx := deadline(t)
	_, configs := network(t, 1)
	n := start(t, configs[0], newRegister())
	n.app.waitHeight(ctx, t, 2)
	n.stop(t)
	if err := os.WriteFile(filepath.Join(configs[0].Dir, "signed.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := start(t, configs[0], newRegister()).fails(ctx, t)
	if !strings.Contains(err.Error(), "read last vote") {
		t.Errorf("Run: %v", err)
	}
}
