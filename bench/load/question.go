package load

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Question is what is asked, as the bytes of a request's body.
type Question struct {
	Name string
	Body []byte
}

// Ask returns the question of a GraphQL operation.
func Ask(name, query string, variables map[string]any) Question {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		panic(err) // maps of texts and numbers always have JSON
	}
	return Question{name, body}
}

// Request returns the bytes of a POST of the question to a server's /graphql.
func (q Question) Request() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: %d\r\n\r\n", len(q.Body))
	b.Write(q.Body)
	return b.Bytes()
}

// Answer asks one question and returns the whole answer.
func (t Target) Answer(q Question) ([]byte, error) {
	c, err := dial(t.Address)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	var b bytes.Buffer
	if err := c.ask(q.Request(), &b); err != nil {
		return nil, fmt.Errorf("%s: %w: %.500s", q.Name, err, b.Bytes())
	}
	return b.Bytes(), nil
}

// Data asks one question and returns what stands under "data"; errors in the answer are an error.
func (t Target) Data(q Question) (json.RawMessage, error) {
	text, err := t.Answer(q)
	if err != nil {
		return nil, err
	}
	var response struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	if err := json.Unmarshal(text, &response); err != nil {
		return nil, fmt.Errorf("%s: %w", q.Name, err)
	}
	if response.Errors != nil {
		return nil, fmt.Errorf("%s: %.2000s", q.Name, response.Errors)
	}
	return response.Data, nil
}
