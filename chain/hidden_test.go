package chain

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"
)

// What is secret of an endpoint's URL reaches the endpoint and nobody else.
func TestConnectKeepsSecrets(t *testing.T) {
	_, c := openDev(t, "")
	inner, err := url.Parse("http://" + c.Name())
	if err != nil {
		t.Fatal(err)
	}
	var asked []string
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		user, password, _ := r.In.BasicAuth()
		asked = append(asked, user+" "+password+" "+r.In.URL.RequestURI())
		r.SetURL(inner)
		r.Out.URL.Path, r.Out.URL.RawQuery = "/", ""
	}}
	server := httptest.NewServer(http.HandlerFunc(proxy.ServeHTTP))
	at := strings.TrimPrefix(server.URL, "http://")
	secret, err := Connect(t.Context(), "http://me:KEY1@"+at+"/v3/KEY2?x=KEY3")
	if err != nil {
		t.Fatal(err)
	}
	defer secret.Close()
	if len(asked) == 0 || asked[0] != "me KEY1 /v3/KEY2?x=KEY3" {
		t.Errorf("asked %q", asked)
	}
	server.Close()
	_, err = secret.BlockNumber(t.Context())
	if err == nil || strings.Contains(err.Error(), "KEY") || !strings.Contains(err.Error(), at) {
		t.Errorf("%v; want an error that names the host and no key", err)
	}
	if _, err := Connect(t.Context(), "http://me:KEY1@"+at+"/v3/KEY2?x=KEY3"); err == nil || strings.Contains(err.Error(), "KEY") {
		t.Errorf("%v names a key", err)
	}
}

func TestPublicURL(t *testing.T) {
	for endpoint, want := range map[string]string{
		"http://127.0.0.1:8545": "http://127.0.0.1:8545", "https://rpc.example.org/": "https://rpc.example.org/",
		"https://rpc.example.org/v3/KEY": "", "https://me@rpc.example.org": "", "https://rpc.example.org?KEY": "", "://": "",
	} {
		if got := PublicURL(endpoint); got != want {
			t.Errorf("%s: %q, want %q", endpoint, got, want)
		}
	}
}
