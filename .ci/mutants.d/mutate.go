package main

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// mutant is one operator to break.
type mutant struct {
	program *program
	number  int
	at      token.Position
	becomes string // such as "< becomes <="
	killer  string // what noticed it; empty for nothing
}

func (m *mutant) String() string {
	result := "killed  "
	if m.killer == "" {
		result = "survived"
	}
	return fmt.Sprintf("%s %s:%d:%d %s %s", result, m.at.Filename, m.at.Line, m.at.Column, m.becomes, m.killer)
}

// runtime has the functions that stand in the place of operators.
//
//go:embed runtime.go.txt
var runtime string

// mutate returns a folder's files with mutants in the place of their operators, by name.
func (p *program) mutate(ctx context.Context) (map[string][]byte, error) {
	set := token.NewFileSet()
	listed, err := list(ctx, "{{range .GoFiles}}{{.}}\n{{end}}", "./"+p.folder)
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range listed {
		f, err := parser.ParseFile(set, filepath.Join(p.folder, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	info, err := check(ctx, set, files, p.folder)
	if err != nil {
		return nil, err
	}
	mutated := map[string][]byte{"mutants_runtime.go": []byte(strings.Replace(runtime, "package runtime", "package "+files[0].Name.Name, 1))}
	for i, f := range files {
		source, err := os.ReadFile(filepath.Join(p.folder, listed[i]))
		if err != nil {
			return nil, err
		}
		w := &writer{program: p, set: set, info: info, source: source}
		ast.Inspect(f, w.visit)
		mutated[listed[i]] = w.text()
	}
	return mutated, nil
}

// check finds the types of a folder's expressions; those of what it imports are in what the compiler wrote of them.
func check(ctx context.Context, set *token.FileSet, files []*ast.File, folder string) (*types.Info, error) {
	listed, err := list(ctx, "{{.ImportPath}} {{.Export}}", "-export", "-deps", "./"+folder)
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for _, line := range listed {
		name, file, _ := strings.Cut(line, " ")
		exports[name] = file
	}
	open := func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) }
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.ForCompiler(set, "gc", open)}
	_, err = config.Check(folder, set, files, info)
	return info, err
}

func list(ctx context.Context, format string, args ...string) ([]string, error) {
	text, err := exec.CommandContext(ctx, "go", append([]string{"list", "-f", format}, args...)...).Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n"), nil
}

// writer writes calls of the runtime's functions around the operators of a file. Lines stay where they are.
type writer struct {
	program *program
	set     *token.FileSet
	info    *types.Info
	source  []byte
	edits   []edit
}

// edit takes the place of some bytes of the source.
type edit struct {
	at, length int
	text       string
	closes     bool
}

func (w *writer) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GenDecl:
		return n.Tok != token.CONST
	case *ast.ArrayType:
		return false
	case *ast.IncDecStmt:
		w.step(n)
	case *ast.UnaryExpr:
		if n.Op == token.SUB {
			return w.sign(n)
		}
	case *ast.BinaryExpr:
		return w.binary(n)
	}
	return true
}

// functions are those of the runtime for operators on numbers and on what is ordered, and what the operator becomes.
var functions = map[token.Token]struct {
	name    string
	becomes []token.Token
}{
	token.ADD: {"mutantAdd", []token.Token{token.SUB}},
	token.SUB: {"mutantSub", []token.Token{token.ADD}},
	token.MUL: {"mutantMul", []token.Token{token.QUO}},
	token.QUO: {"mutantQuo", []token.Token{token.MUL}},
	token.REM: {"mutantRem", []token.Token{token.MUL}},
	token.LSS: {"mutantLess", []token.Token{token.LEQ, token.GEQ}},
	token.LEQ: {"mutantLessOrEqual", []token.Token{token.LSS, token.GTR}},
	token.GTR: {"mutantGreater", []token.Token{token.GEQ, token.LEQ}},
	token.GEQ: {"mutantGreaterOrEqual", []token.Token{token.GTR, token.LSS}},
}

// binary writes the mutants of an operator between two operands; it reports whether those have some of their own.
func (w *writer) binary(n *ast.BinaryExpr) bool {
	operand := w.info.TypeOf(n.X)
	switch n.Op {
	case token.EQL:
		w.around(n, fmt.Sprintf("mutantNot(%d, ", w.mutant(n.OpPos, n.Op, token.NEQ)), ")")
	case token.NEQ:
		w.around(n, fmt.Sprintf("mutantNot(%d, ", w.mutant(n.OpPos, n.Op, token.EQL)), ")")
	case token.LAND:
		w.logical(n, "mutantAnd", token.LOR)
	case token.LOR:
		w.logical(n, "mutantOr", token.LAND)
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		w.call(n, operand)
	case token.ADD, token.SUB, token.MUL, token.QUO, token.REM:
		if w.info.Types[n].Value != nil {
			return w.constant(n, n.OpPos, n.Op, functions[n.Op].becomes[0])
		}
		if basic, ok := operand.Underlying().(*types.Basic); ok && basic.Info()&types.IsNumeric != 0 {
			w.call(n, w.info.TypeOf(n))
		}
	}
	return true
}

// call writes a function of both operands.
func (w *writer) call(n *ast.BinaryExpr, t types.Type) {
	f := functions[n.Op]
	args := ""
	for _, to := range f.becomes {
		args += fmt.Sprintf("%d, ", w.mutant(n.OpPos, n.Op, to))
	}
	w.around(n, f.name+"["+w.name(t)+"]("+args, ")")
	w.operator(n, ",")
}

// logical writes a function of the first operand and one that gives the second.
func (w *writer) logical(n *ast.BinaryExpr, function string, to token.Token) {
	w.around(n, fmt.Sprintf("%s(%d, ", function, w.mutant(n.OpPos, n.Op, to)), "); return })")
	w.operator(n, ", func() (mutantIs bool) { mutantIs = (")
}

// sign writes the mutant of a minus before an operand.
func (w *writer) sign(n *ast.UnaryExpr) bool {
	if w.info.Types[n].Value != nil {
		return w.constant(n, n.OpPos, token.SUB, token.ADD)
	}
	w.around(n, fmt.Sprintf("mutantSign[%s](%d, ", w.name(w.info.TypeOf(n)), w.mutant(n.OpPos, token.SUB, token.ADD)), ")")
	w.edits = append(w.edits, edit{at: w.offset(n.OpPos), length: 1})
	return true
}

// constant writes a choice between a constant expression of numbers and another.
func (w *writer) constant(n ast.Expr, at token.Pos, op, to token.Token) bool {
	t, ok := w.info.TypeOf(n).Underlying().(*types.Basic)
	if !ok || t.Info()&types.IsNumeric == 0 || t.Info()&types.IsUntyped != 0 {
		return false
	}
	broken := string(w.source[w.offset(n.Pos()):w.offset(at)]) + to.String() + string(w.source[w.offset(at)+len(op.String()):w.offset(n.End())])
	number := w.mutant(at, op, to)
	w.around(n, fmt.Sprintf("mutantEither[%s](%d, ", w.name(w.info.TypeOf(n)), number), ", "+broken+")")
	return false
}

func (w *writer) step(n *ast.IncDecStmt) {
	to, by := token.DEC, "+="
	if n.Tok == token.DEC {
		to, by = token.INC, "-="
	}
	text := fmt.Sprintf("%s mutantStep[%s](%d)", by, w.name(w.info.TypeOf(n.X)), w.mutant(n.TokPos, n.Tok, to))
	w.edits = append(w.edits, edit{at: w.offset(n.TokPos), length: 2, text: text})
}

// mutant adds one and returns its number.
func (w *writer) mutant(at token.Pos, from, to token.Token) int {
	p := w.program
	p.mutants = append(p.mutants, &mutant{program: p, number: len(p.mutants), at: w.set.Position(at), becomes: from.String() + " becomes " + to.String()})
	return len(p.mutants) - 1
}

func (w *writer) around(n ast.Node, before, after string) {
	w.edits = append(w.edits, edit{at: w.offset(n.Pos()), text: before}, edit{at: w.offset(n.End()), text: after, closes: true})
}

func (w *writer) operator(n *ast.BinaryExpr, text string) {
	w.edits = append(w.edits, edit{at: w.offset(n.OpPos), length: len(n.Op.String()), text: text})
}

func (w *writer) offset(p token.Pos) int { return w.set.Position(p).Offset }

// name is how a type is written in the file.
func (w *writer) name(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string {
		if p.Path() == w.program.folder {
			return ""
		}
		return p.Name()
	})
}

// text is the source with its edits. Those of an outer expression were made before those of the inner ones, and must
// close after them.
func (w *writer) text() []byte {
	var closing, others []edit
	for _, e := range w.edits {
		if e.closes {
			closing = append(closing, e)
		} else {
			others = append(others, e)
		}
	}
	slices.Reverse(closing)
	all := append(closing, others...)
	slices.SortStableFunc(all, func(a, b edit) int { return a.at - b.at })
	var out bytes.Buffer
	from := 0
	for _, e := range all {
		out.Write(w.source[from:e.at])
		out.WriteString(e.text)
		from = e.at + e.length
	}
	out.Write(w.source[from:])
	return out.Bytes()
}
