# Everything that can be done with this tree. Needs Go and Node.js; each target sets up what it needs itself.
# Give a program more flags with ARGS: make devnet ARGS="--core 4 --data ./net".

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

ARGS ?=
FUZZTIME ?= 10s
BENCHTIME ?= 1s

tool := go tool -modfile=tools/go.mod
npm_dirs := $(patsubst %/package.json,%,$(wildcard contracts/package.json console/web/package.json examples/package.json test/page/package.json test/sdk/package.json test/merkle/package.json))
npm_done := $(npm_dirs:%=%/node_modules/.package-lock.json)
contracts_done := contracts/out/PaymentProcessor.json
web_done := console/web/dist/index.html
ours := --exclude-dir=node_modules --exclude-dir=.git --exclude-dir=bin --exclude-dir=out --exclude-dir=dist

.PHONY: help
help: ## Say what can be made.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

##### Build and run

.PHONY: npm
npm: $(npm_done) ## Install the npm packages: contracts, web pages, examples, the SDK, the peer of payout.

%/node_modules/.package-lock.json: %/package.json %/package-lock.json
	cd $* && npm ci --include=dev --no-audit --no-fund
	@touch $@

.PHONY: contracts
contracts: $(contracts_done) ## Compile the contracts.

$(contracts_done): contracts/build.mjs $(wildcard contracts/src/*.sol contracts/test/*.sol) contracts/node_modules/.package-lock.json
	node contracts/build.mjs

.PHONY: web
web: $(web_done) ## Build the console's web pages, which go into the binary.

$(web_done): $(wildcard console/web/*.* console/web/src/*.* console/web/src/*/*.*) console/web/node_modules/.package-lock.json
	cd console/web && npm run --silent check && npm run --silent build

.PHONY: build
build: npm contracts web ## Build bin/galeph.
	go build -o bin/galeph ./cmd/galeph

.PHONY: devnet
devnet: build ## Run the whole cloud on this machine, until Ctrl-C.
	@bin/galeph devnet $(ARGS)

.PHONY: demo
demo: build ## Run it once through, from a payment to a payout, and check every law.
	@bin/galeph devnet --walkthrough $(ARGS)

##### Test

.PHONY: test
test: build forge browser ## Run all tests: the contracts, Go, the web pages in a browser, then the published SDK against bin/galeph.
	go test -timeout 20m ./...
	cd console/web && npm test
	cd test/page && npm test
	$(if $(wildcard test/sdk/package.json),cd test/sdk && npm test)

.PHONY: page
page: build browser ## Test the web pages alone, in a real browser.
	cd console/web && npm test
	cd test/page && npm test

.PHONY: browser
browser: # Debian's, unless CHROMIUM names another one. Root can install it.
	@[ -n "$${CHROMIUM:-}" ] || command -v chromium >/dev/null || \
	{ [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || \
	{ echo "browser: the tests of the web pages need Chromium: install it, or name it with CHROMIUM=/path/to/chromium"; exit 1; }

forge := cd contracts && node_modules/@foundry-rs/forge-*/bin/forge

.PHONY: forge
forge: npm ## Test the contracts by themselves: fuzzed, under attack, and for the gas in contracts/gas.
	export FORGE_SNAPSHOT_CHECK=true; $(forge) test

.PHONY: gas
gas: npm ## Measure the gas of the contracts anew, when it has changed for a reason.
	$(forge) test --match-test 'test_Gas'

.PHONY: race
race: npm contracts ## Run the Go tests under the race detector.
	go test -race ./...

.PHONY: bench
bench: npm contracts ## Run the benchmarks, for BENCHTIME each.
	go test -run '^$$' -bench . -benchmem -benchtime $(BENCHTIME) \
		$$(grep -rlE '^func Benchmark' --include='*_test.go' $(ours) . | xargs -n 1 dirname | sort -u)

.PHONY: fuzz
fuzz: ## Fuzz every decoder of foreign bytes, for FUZZTIME each.
	@grep -rhoE '^func Fuzz[A-Za-z0-9_]+' --include='*_test.go' --with-filename $(ours) . | sort | \
	while IFS=: read -r file target; do \
		echo "$$(dirname "$$file") $${target#func }"; \
		go test -run '^$$' -fuzz "^$${target#func }\$$" -fuzztime $(FUZZTIME) "$$(dirname "$$file")" </dev/null; \
	done

##### Check

.PHONY: check
check: format vet lint arch generated tidy words vulnerabilities ## Check everything that is not a test.

.PHONY: fmt
fmt: npm ## Repair the format.
	$(tool) golangci-lint fmt
	$(forge) fmt src test forge

.PHONY: format
format: npm # The format is that of gofumpt, with imports in groups, and of forge.
	@echo "format: \`make fmt\` repairs what follows"
	@$(tool) golangci-lint fmt --diff
	@$(forge) fmt --check src test forge

.PHONY: vet
vet:
	go vet ./...

.PHONY: lint
lint: ## Run the linters alone.
	$(tool) golangci-lint run

.PHONY: arch
arch: # Not from the test cache, which does not see new files.
	go test -count=1 -run '^TestArchitecture' .

generated_files := chain/bindings/*_gen.go examples/*/*.wasm

.PHONY: generated
generated: npm ## Generate anew what is committed, and see that nothing changes.
	@before=$$(sha256sum $(generated_files)); \
	contracts/generate.sh; node examples/build.mjs; \
	diff <(echo "$$before") <(sha256sum $(generated_files)) || \
	{ echo "generated: the files above were not current; they are now, so commit them"; exit 1; }; \
	echo "generated: current"

.PHONY: tidy
tidy:
	go mod tidy -diff

.PHONY: words
words: # What is unfinished is an issue, and no path is that of one machine.
	@! grep -rnwE 'TODO|FIXME|XXX' --include='*.go' --exclude='*_gen.go' $(ours) . || \
	{ echo "words: do it now, or write an issue"; exit 1; }
	@! grep -rnIE '(^|[^A-Za-z0-9_.*/-])/(work|root|home|Users)/' $(ours) . || \
	{ echo "words: name no path of one machine"; exit 1; }
	@echo "words: nothing unfinished, no path of one machine"

.PHONY: vulnerabilities
vulnerabilities: ## Look up known vulnerabilities of what we build from.
	@tools/vulnerabilities.sh $(npm_dirs)

.PHONY: clean
clean: ## Remove all that was built or installed here.
	rm -rf bin contracts/out console/web/test/out $(npm_dirs:%=%/node_modules)
	find console/web/dist -type f ! -name unbuilt.html -delete
