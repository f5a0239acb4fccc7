# What a developer runs; CI runs `make test`. Everything else is `go` itself.
.PHONY: test test-neo4j test-others test-long test-calendar generate bench bench-neo4j neo4j

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
FUZZ_TIME   ?= 1s
# Packages whose own goroutines share what they have, which the race detector watches; it would only slow the others down. Of graph/
# it watches readers who ask at once; make test-long has it watch the rest. ALONE are tests that share nothing and take many times
# as long under it.
SHARING := forwhom/server forwhom/store/embedded
ALONE   := TestAFullDiskLosesNothing|TestRandomOperationsAnswerAsTheWalkerDoes|TestStore/pages
NEO4J   := forwhom/store/neo4j

# Build, vet, linter, generated code without a diff, all tests, a short run of every fuzz target, the pages in a browser. The
# tests of the Neo4j store start a real one: SKIP_NEO4J=1 goes without.
test:
	@./.ci/setup
	go build ./...
	@./.ci/generated
	@$(MAKE) --no-print-directory -j2 --output-sync=target test-neo4j test-others

# A Neo4j plans statements on one processor, for minutes: the others have the other one meanwhile.
test-neo4j:
	go test -race -timeout 20m $(NEO4J)
test-others:
	go vet ./...
	go run $(STATICCHECK) ./...
	go test -race -timeout 20m -skip '$(ALONE)' $(SHARING)
	go test -race -run AtOnce forwhom/graph
	go test -timeout 20m -run '$(ALONE)' forwhom/store/embedded
	go test -timeout 20m $(filter-out $(NEO4J) $(SHARING),$(shell go list ./...))
	@./.ci/fuzz $(FUZZ_TIME)
	@./.ci/dashboard

# What takes longer: 100 random kills, 5,000 random operations on each store, golden cases, pages and faults on a real Neo4j,
# every page in the browser, mutation testing, longer fuzzing.
test-long: test
	FORWHOM_LONG=1 go test -timeout 90m ./...
	go test -race -timeout 20m ./cmd/forwhom ./graph ./store/embedded/... ./store/memory
	@FORWHOM_LONG=1 ./.ci/dashboard
	@./.ci/fuzz 60s
	@./.ci/mutants

# The tests of the Neo4j store on a calendar version, which runs on Java 21 or later: JAVA_HOME says where one is.
CALENDAR ?= 2025.12.1
test-calendar:
	FORWHOM_LONG=1 FORWHOM_NEO4J_RELEASE=$(CALENDAR) go test -timeout 90m ./store/neo4j ./cmd/forwhom

# Rewrites kg's table, the served schema and gqlgen's part from schema/*.graphql.
generate:
	go generate ./...

# Side by side against a stock gqlgen server, and by size of the graph; docs/performance.md has the last figures.
bench:
	go run ./bench -out docs/performance.md

# On a Neo4j beside @neo4j/graphql and a bare handler; needs Java, Maven, Node.js and npm.
bench-neo4j:
	go run ./bench/neo4j -out docs/performance.md

# A Neo4j for whoever works on the program: bolt://127.0.0.1:7687, no password, data kept in FOLDER.
neo4j: FOLDER ?= $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/forwhom-neo4j
neo4j: PORT ?= 7687
neo4j:
	KEEP=1 ./store/neo4j/testserver/run $(PORT) "$(FOLDER)"
