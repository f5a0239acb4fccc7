# What a developer runs; CI runs `make test`. Everything else is `go` itself.
.PHONY: test test-long generate bench

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZ_TIME   ?= 5s

# Build, vet, linter, generated code without a diff, all tests with the race detector, a short run of every fuzz target.
test:
	@./.ci/setup
	go build ./...
	go vet ./...
	go run $(STATICCHECK) ./...
	@./.ci/generated
	go test -race -timeout 9m ./...
	@./.ci/fuzz $(FUZZ_TIME)

# What takes longer: 100 random kills, 5,000 random operations, mutation testing, longer fuzzing.
test-long: test
	FORWHOM_LONG=1 go test -timeout 60m ./...
	@./.ci/fuzz 60s
	@./.ci/mutants

# Rewrites kg's table, the served schema and gqlgen's part from schema/*.graphql.
generate:
	go generate ./...

# Side by side against a stock gqlgen server, and by size of the graph; docs/performance.md has the last figures.
bench:
	go run ./bench -out docs/performance.md
