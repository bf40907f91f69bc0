package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aleph-im/go-aleph/chain"
)

// sealedKey encrypts a key as a wallet does, with little work.
func sealedKey(t testing.TB, w chain.Wallet, passphrase string) []byte {
	t.Helper()
	protected, err := keystore.EncryptDataV3(crypto.FromECDSA(w.Key), []byte(passphrase), 2, 1)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(map[string]any{
		"version": 3, "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6", "address": hex.EncodeToString(w.Address().Bytes()), "crypto": protected,
	})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// The example of the Web3 Secret Storage Definition that uses PBKDF2.
const standardKeystore = `{"crypto": {"cipher": "aes-128-ctr", "cipherparams": {"iv": "6087dab2f9fdbbfaddc31a909735c1e6"},
	"ciphertext": "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46", "kdf": "pbkdf2",
	"kdfparams": {"c": 262144, "dklen": 32, "prf": "hmac-sha256", "salt": "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd"},
	"mac": "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2"}, "id": "3198bc9c-6672-5ab3-d995-4942343ae5b6", "version": 3}`

const standardKey = "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d"

func TestReadKey(t *testing.T) {
	want, err := chain.ParseWallet(standardKey)
	if err != nil {
		t.Fatal(err)
	}
	sealed := string(sealedKey(t, want, "secret"))
	changed := func(from, to string) string {
		if !strings.Contains(sealed, from) {
			t.Fatalf("the keystore has no %s: %s", from, sealed)
		}
		return strings.Replace(sealed, from, to, 1)
	}
	for name, test := range map[string]struct {
		text, passphrase string
		want             string // in the error; "" for none
	}{
		"digits":                       {standardKey, "", ""},
		"digits with 0x and a newline": {"0x" + standardKey + "\n", "", ""},
		"the standard's example":       {standardKeystore, "testpassword", ""},
		"a wallet's keystore":          {sealed, "secret", ""},
		"a wrong passphrase":           {sealed, "Secret", "the passphrase is wrong"},
		"no passphrase":                {sealed, "", "the passphrase is wrong"},
		"nothing":                      {"", "", "not a private key"},
		"too few digits":               {standardKey[1:], "", "not a private key"},
		"a key beyond the curve":       {strings.Repeat("f", 64), "", "not a private key"},
		"a page":                       {"<html>", "", "not a private key"},
		"broken JSON":                  {sealed[:40], "", "neither 64 hexadecimal digits nor a keystore"},
		"an empty object":              {"{}", "", "version 0"},
		"version 1":                    {changed(`"version":3`, `"version":1`), "", "version 1"},
		"another's address":            {changed(hex.EncodeToString(want.Address().Bytes()), strings.Repeat("1", 40)), "secret", "holds the key of"},
		"no address":                   {changed(`"address":"`+hex.EncodeToString(want.Address().Bytes())+`",`, ""), "secret", ""},
		"an address that is none":      {changed(hex.EncodeToString(want.Address().Bytes()), "me"), "secret", "its address is not one"},
		"another cipher":               {changed("aes-128-ctr", "aes-256-gcm"), "secret", "only aes-128-ctr"},
		"another kdf":                  {changed(`"kdf":"scrypt"`, `"kdf":"argon2id"`), "secret", "only scrypt and pbkdf2"},
		"a salt that is no text":       {changed(`"salt":"`, `"salt":7,"pepper":"`), "secret", "nor a keystore"},
		"no salt":                      {changed(`"salt":"`, `"pepper":"`), "secret", "the passphrase is wrong"},
		"a short iv":                   {changed(`"iv":"`, `"iv":"0000","vi":"`), "secret", "damaged"},
		"a short key":                  {changed(`"dklen":32`, `"dklen":16`), "secret", "damaged"},
		"work without end":             {changed(`"n":2`, `"n":1073741824`), "secret", "out of bounds"},
		"memory without end":           {changed(`"r":8`, `"r":67108864`), "secret", "out of bounds"},
		"rounds without end":           {changed(`"p":1`, `"p":134217727`), "secret", "out of bounds"},
		"no work":                      {changed(`"n":2`, `"n":0`), "secret", "out of bounds"},
		"counts without end":           {strings.Replace(standardKeystore, "262144", "2000000000", 1), "testpassword", "out of bounds"},
		"another prf":                  {strings.Replace(standardKeystore, "hmac-sha256", "hmac-md5", 1), "testpassword", "out of bounds"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := readKey([]byte(test.text), func() (string, error) { return test.passphrase, nil })
			if test.want == "" {
				if err != nil || got.Address() != want.Address() {
					t.Errorf("got %v, want %s", err, want.Address())
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("got %v, want %q in it", err, test.want)
			}
			if strings.Contains(err.Error(), standardKey) || test.passphrase != "" && strings.Contains(err.Error(), test.passphrase) {
				t.Errorf("the error tells a secret: %v", err)
			}
		})
	}
}

// A passphrase that nobody gave is the reason, as it was told.
func TestReadKeyWithoutPassphrase(t *testing.T) {
	_, err := readKey([]byte(standardKeystore), func() (string, error) { return "", errInterrupted })
	if !errors.Is(err, errInterrupted) {
		t.Errorf("got %v", err)
	}
}

// The accounts of development networks sign on no other network.
func TestAsIsForDevelopment(t *testing.T) {
	for network, want := range map[string]string{"aleph-mainnet": "not a development network", "": "not a development network", "aleph-devnet-1": ""} {
		_, err := signingKey{As: "alice"}.wallet(context.Background(), network, person(nil), output{io.Discard, io.Discard})
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: got %v", network, err)
		}
	}
}

// Whatever a key file holds, reading it ends, and no error quotes it.
func FuzzReadKey(f *testing.F) {
	w, err := chain.ParseWallet(standardKey)
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(standardKey), "x")
	f.Add([]byte(standardKeystore), "testpassword")
	f.Add(sealedKey(f, w, "secret"), "secret")
	f.Add([]byte(`{"version":3,"crypto":{"kdf":"scrypt","kdfparams":{"n":2}}}`), "")
	f.Fuzz(func(t *testing.T, text []byte, passphrase string) {
		if s, err := readKeystore(text); err == nil {
			k := s.Crypto.KDFParams
			if s.Crypto.KDF == "scrypt" && k.N*k.R*k.P > 1<<12 || s.Crypto.KDF == "pbkdf2" && k.C > 1<<12 {
				return // Allowed, and too slow to try often.
			}
		}
		w, err := readKey(text, func() (string, error) { return passphrase, nil })
		if err == nil {
			if w.Key == nil || w.Address() == (common.Address{}) {
				t.Error("a key that is none")
			}
			return
		}
		if secret := bytes.TrimSpace(text); len(secret) >= 60 && strings.Contains(err.Error(), string(secret)) {
			t.Errorf("the error quotes the file: %v", err)
		}
	})
}
