package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// coreNode is the HTTP API of a core node.
type coreNode struct {
	Node string `default:"http://127.0.0.1:4024" placeholder:"URL" help:"The HTTP API of a core node; that of galeph devnet without it."`
}

const (
	askTimeout = time.Minute
	answerMax  = 256 << 20 // bytes
)

// ask reads an answer of the core node into v.
func (n coreNode) ask(ctx context.Context, path string, v any) error {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	body, err := n.fetch(ctx, path, answerMax)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, v); err != nil {
		return fmt.Errorf("what %s answers is not what a core node of this version answers: %w", n.url(path), err)
	}
	return nil
}

func (n coreNode) url(path string) string { return strings.TrimSuffix(n.Node, "/") + path }

// checkURL refuses what is no URL of one of these schemes.
func checkURL(flag, text string, schemes ...string) error {
	if u, err := url.Parse(text); err == nil && u.Host != "" && slices.Contains(schemes, u.Scheme) {
		return nil
	}
	return fmt.Errorf("%s %.100q is not a URL: it begins with %s://", flag, text, strings.Join(schemes, ":// or "))
}

// fetch returns an answer of the core node, up to so many bytes of it.
func (n coreNode) fetch(ctx context.Context, path string, most int64) ([]byte, error) {
	if err := checkURL("--node", n.Node, "http", "https"); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, n.url(path), nil)
	if err != nil {
		return nil, fmt.Errorf("--node %s: %w", n.Node, err)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("no core node answers at %s: start a network with galeph devnet, or give the URL of a core node with --node: %w", n.Node, err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, most))
	if err != nil {
		return nil, fmt.Errorf("read the answer of %s: %w", n.url(path), err)
	}
	if resp.StatusCode != http.StatusOK {
		sentence := strings.TrimSpace(string(body))
		if len(sentence) > 500 || sentence == "404 page not found" || !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/plain") {
			sentence = "give the URL of a core node's HTTP API with --node"
		}
		return nil, fmt.Errorf("%s answers %s: %s", n.Node, resp.Status, sentence)
	}
	return body, nil
}
