package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"time"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/message"
)

// user is somebody who uses the network from outside: with a wallet, the HTTP
// API of a core node, and the URLs of compute nodes.
type user struct {
	account
	name string
	api  string
}

var userHTTP = &http.Client{Timeout: 40 * time.Second}

// publish signs a message and waits until the network has processed it.
func (u user) publish(ctx context.Context, t message.Type, content any) (aleph.Hash, error) {
	env, err := u.sign(t, content)
	if err != nil {
		return aleph.Hash{}, err
	}
	body, err := json.Marshal(map[string]any{"message": env, "sync": true})
	if err != nil {
		return aleph.Hash{}, err
	}
	if err := u.post(ctx, "/api/v0/messages", "application/json", body, nil); err != nil {
		return aleph.Hash{}, fmt.Errorf("publish %s %s: %w", t, env.ItemHash, err)
	}
	return env.ItemHash, nil
}

func (u user) sign(t message.Type, content any) (message.Envelope, error) {
	env, err := message.Compose(t, message.Ethereum, u.address, "DEVNET", aleph.Millis(time.Now().UnixMilli()), content)
	if err == nil {
		message.SignEthereum(u.key, &env)
	}
	return env, err
}

// upload stores a file with a signed STORE message and returns the hash of
// the message.
func (u user) upload(ctx context.Context, file []byte) (aleph.Hash, error) {
	env, err := u.sign(message.TypeStore, &message.Store{
		File: aleph.HashOf(file), Engine: message.Storage, Payment: message.Payment{Type: message.Hold},
	})
	if err != nil {
		return aleph.Hash{}, err
	}
	metadata, err := json.Marshal(map[string]any{"message": env, "sync": true})
	if err != nil {
		return aleph.Hash{}, err
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if err := form.WriteField("metadata", string(metadata)); err != nil {
		return aleph.Hash{}, err
	}
	part, err := form.CreateFormFile("file", "program.wasm")
	if err != nil {
		return aleph.Hash{}, err
	}
	if _, err := part.Write(file); err != nil {
		return aleph.Hash{}, err
	}
	if err := form.Close(); err != nil {
		return aleph.Hash{}, err
	}
	if err := u.post(ctx, "/api/v0/storage/add_file", form.FormDataContentType(), body.Bytes(), nil); err != nil {
		return aleph.Hash{}, fmt.Errorf("upload a file: %w", err)
	}
	return env.ItemHash, nil
}

func (u user) post(ctx context.Context, path, contentType string, body []byte, out any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, u.api+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", contentType)
	answer, err := do(req)
	if err != nil || out == nil {
		return err
	}
	return json.Unmarshal(answer, out)
}

// get asks for a URL and returns the body of a 200.
func getURL(ctx context.Context, url string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	return do(req)
}

func do(req *http.Request) ([]byte, error) {
	resp, err := userHTTP.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, 10<<20))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s %s: %s: %.300s", req.Method, req.URL, resp.Status, body)
	}
	return body, nil
}

// program is the content of a PROGRAM message for a WebAssembly module.
func program(code aleph.Hash, persistent bool) *message.Program {
	file := message.File{Ref: code}
	return &message.Program{
		Machine: message.Machine{
			Resources: message.Resources{VCPUs: 1, Memory: 128, Seconds: 10},
			Payment:   message.Payment{Type: message.Credit},
		},
		Code:    message.ProgramCode{File: file, Encoding: "plain", Entrypoint: "_start", Interface: "binary"},
		Runtime: message.Runtime{File: file, Comment: "WebAssembly brings its own runtime."},
		On:      message.Triggers{HTTP: true, Persistent: persistent},
	}
}
