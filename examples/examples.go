// Package examples holds small programs for Aleph Cloud, assembled from the
// WebAssembly text beside them (npm run build). They speak CGI over WASI
// preview 1, as package machine expects.
package examples

import _ "embed"

// Hello answers "Hello from a program on Aleph Cloud. You asked for <path>."
// in a line of plain text, and then the request's body.
//
//go:embed hello/hello.wasm
var Hello []byte

// Work computes for as many rounds as the query n=<rounds> says, 100,000 when
// it says nothing and 10^9 at most, and answers with the result.
//
//go:embed work/work.wasm
var Work []byte

// Loop never answers: it runs until it is ended.
//
//go:embed loop/loop.wasm
var Loop []byte

// Trap fails at once.
//
//go:embed trap/trap.wasm
var Trap []byte

// Hog takes memory until it is refused more, and then fails.
//
//go:embed hog/hog.wasm
var Hog []byte
