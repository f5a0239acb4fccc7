package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"

	"forwhom/brief"
	"forwhom/kg"
)

const briefQuery = `query Brief($question: WhatWorksQuestion!, $about: BriefAbout, $myContext: MyContext, $format: BriefFormat!, $style: CitationStyle!, $first: Int!) {
	brief(question: $question, about: $about, myContext: $myContext, format: $format, style: $style, first: $first) {
		permalink title body dataVersion checksum citations(style: $style) } }`

func (p *program) briefCommand() *cli.Command {
	ids := func(name, what string) cli.Flag { return &cli.StringSliceFlag{Name: name, Usage: what} }
	return &cli.Command{
		Name:  "brief",
		Usage: "write the answer to a question as a document that can be cited: what works or, with --about, any other",
		Description: "Each part of the question of what works is optional. With --out the document is kept: FILE has it, and FILE.json beside it what belongs to it but " +
			"not in it: the question, the address that asks it again, the version of the data, the checksum. A file that is there is never written over. With --check a kept document " +
			"is held against its checksum, and asked again.",
		Flags: append(p.askFlags(),
			p.publicFlag(),
			ids("population", "the people: `ID` of a population; may be given again, as all ids may"),
			ids("outcome", "the outcome: `ID`"),
			ids("context", "the country, setting, service or stage: `ID` of a context"),
			ids("intervention", "only this intervention and what is narrower: `ID`"),
			&cli.StringFlag{Name: "question", Usage: "JSON `FILE`, or -, with the question as GraphQL's WhatWorksQuestion has it, instead of the flags above"},
			&cli.StringFlag{Name: "about", Usage: "JSON `FILE`, or -, with a question other than what works, as GraphQL's BriefAbout has it: conflict, compare, synthesis or gaps"},
			&cli.StringFlag{Name: "my-context", Usage: "JSON `FILE` with your own context: population, country, setting, service, stage"},
			&cli.StringFlag{Name: "format", Value: "markdown", Usage: "markdown, html or csv"},
			&cli.StringFlag{Name: "style", Value: "apa", Usage: "of the references: apa, harvard or vancouver"},
			&cli.IntFlag{Name: "first", Value: 10, Usage: "how many answers are told in full, 1 to 100"},
			&cli.StringFlag{Name: "check", Usage: "tell whether the kept document `FILE` is as it was written, and whether the answer is still the same"},
			&cli.StringFlag{Name: "out", Usage: "write it to `FILE`, and what belongs to it to FILE.json; without it, to the terminal"},
		),
		Action: p.brief,
	}
}

// briefAsked is what a brief is asked with: the variables of briefQuery.
type briefAsked struct {
	Question  map[string]any `json:"question"`
	About     map[string]any `json:"about,omitempty"`
	MyContext map[string]any `json:"myContext,omitempty"`
	Format    string         `json:"format"`
	Style     string         `json:"style"`
	First     int            `json:"first"`
}

// kept is what belongs to a stored brief and is not in it.
type kept struct {
	briefAsked
	Title       string   `json:"title"`
	Permalink   string   `json:"permalink"`
	DataVersion string   `json:"dataVersion"`
	Checksum    string   `json:"checksum"`
	Citations   []string `json:"citations"`
}

func (p *program) brief(ctx context.Context, c *cli.Command) error {
	if file := c.String("check"); file != "" {
		return p.checkBrief(ctx, c, file)
	}
	asked, err := p.briefQuestion(c)
	if err != nil {
		return err
	}
	site, err := brief.Site(c.String("public-url"))
	if err != nil {
		return err
	}
	body, k, err := p.askBrief(ctx, c, asked)
	if err != nil {
		return err
	}
	k.Permalink = brief.At(site, k.Permalink)
	if c.String("out") != "" {
		return p.keep(c.String("out"), body, k)
	}
	if _, err := fmt.Fprint(p.out, body); err != nil || strings.HasPrefix(k.Permalink, "/") {
		return err
	}
	_, err = fmt.Fprintln(p.errOut, "asked again at "+k.Permalink) // beside the document, not in it
	return err
}

// askBrief asks for a brief and returns the document and what belongs to it.
func (p *program) askBrief(ctx context.Context, c *cli.Command, asked briefAsked) (string, kept, error) {
	request, err := json.Marshal(map[string]any{"query": briefQuery, "variables": asked})
	if err != nil {
		return "", kept{}, err
	}
	answer, err := p.askAny(ctx, c, request)
	if err != nil {
		return "", kept{}, err
	}
	var parts struct {
		Data struct {
			Brief *struct {
				kept
				Body string
			}
		}
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(answer, &parts); err != nil {
		return "", kept{}, kg.Wrap(kg.Internal, err, "the answer is not JSON: %.200s", answer)
	}
	switch b := parts.Data.Brief; {
	case len(parts.Errors) > 0:
		return "", kept{}, kg.Errorf(kg.BadInput, "%s", parts.Errors[0].Message)
	case b == nil:
		return "", kept{}, kg.Errorf(kg.Internal, "there is no brief in the answer: %.200s", answer)
	case brief.Checksum(b.Body) != b.Checksum:
		return "", kept{}, kg.Errorf(kg.Internal, "the brief did not come whole: its checksum is another")
	default:
		b.briefAsked = asked
		return b.Body, b.kept, nil
	}
}

// checkBrief holds a kept document against its checksum, and asks its question again.
func (p *program) checkBrief(ctx context.Context, c *cli.Command, file string) error {
	body, err := p.read(file)
	if err != nil {
		return err
	}
	record, err := p.read(file + ".json")
	if err != nil {
		return err
	}
	var then kept
	if err := json.Unmarshal(record, &then); err != nil {
		return kg.Wrap(kg.BadInput, err, "%s.json is not what forwhom brief --out wrote: %v", file, err)
	}
	if sum := brief.Checksum(string(body)); sum != then.Checksum {
		fmt.Fprintf(p.out, "%s is not as it was written: its checksum is %s, and was %s\n", file, sum, then.Checksum)
		return errFound
	}
	_, now, err := p.askBrief(ctx, c, then.briefAsked)
	if err != nil {
		return err
	}
	same := "and the answer is the same now"
	if now.Checksum != then.Checksum {
		same = "and the answer is another now"
	}
	_, err = fmt.Fprintf(p.out, "%s is as it was written, %s; version of the data then %s, now %s\n", file, same, then.DataVersion, now.DataVersion)
	return err
}

// briefQuestion reads what is asked: the question from its file or from the flags, and the reader's context.
func (p *program) briefQuestion(c *cli.Command) (briefAsked, error) {
	asked := briefAsked{Question: map[string]any{}, Format: strings.ToUpper(c.String("format")), Style: strings.ToUpper(c.String("style")), First: c.Int("first")}
	for _, part := range []string{"population", "outcome", "context", "intervention"} {
		if ids := c.StringSlice(part); len(ids) > 0 {
			asked.Question[part] = ids
		}
	}
	if file := c.String("question"); file != "" {
		if len(asked.Question) > 0 {
			return asked, kg.Errorf(kg.BadInput, "give the question with --question or with flags, not with both")
		}
		if err := p.readObject(file, &asked.Question); err != nil {
			return asked, err
		}
	}
	if file := c.String("about"); file != "" {
		if len(asked.Question) > 0 {
			return asked, kg.Errorf(kg.BadInput, "give a question of what works or --about, not both")
		}
		if err := p.readObject(file, &asked.About); err != nil {
			return asked, err
		}
		if len(asked.About) == 0 {
			return asked, kg.Errorf(kg.BadInput, "%s names no question: give conflict, compare, synthesis or gaps", file)
		}
	}
	if file := c.String("my-context"); file != "" {
		return asked, p.readObject(file, &asked.MyContext)
	}
	return asked, nil
}

func (p *program) readObject(file string, into *map[string]any) error {
	text, err := p.read(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return kg.Wrap(kg.BadInput, err, "%s is not a JSON object: %v", file, err)
	}
	return nil
}

// keep writes a brief and what belongs to it, side by side. Neither may be there: a stored brief keeps what was said.
func (p *program) keep(file, body string, k kept) error {
	var record strings.Builder
	lines := json.NewEncoder(&record)
	lines.SetEscapeHTML(false) // people copy the address from it
	lines.SetIndent("", "  ")
	if err := lines.Encode(k); err != nil {
		return err
	}
	if err := writeNew(file, body); err != nil {
		return err
	}
	if err := writeNew(file+".json", record.String()); err != nil {
		return errors.Join(err, os.Remove(file))
	}
	_, err := fmt.Fprintf(p.out, "wrote %s and %s, checksum %s, asked again at %s\n", file, filepath.Base(file)+".json", k.Checksum, k.Permalink)
	return err
}

// writeNew writes a file that is not there yet.
func writeNew(file, text string) (err error) {
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, os.ErrExist) {
		return kg.Errorf(kg.BadInput, "%s exists already: choose another name", file)
	}
	if err != nil {
		return kg.Wrap(kg.BadInput, err, "cannot write %s: %v", file, err)
	}
	defer joinClose(&err, f.Close)
	_, err = f.WriteString(text)
	return err
}
