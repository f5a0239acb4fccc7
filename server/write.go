package server

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/kg"
)

// statusOf is the HTTP status of a response: under application/json 200, whatever it says; else 200 where there is data
// (null is data), and the status of the first error where there is none.
func statusOf(media mediaType, response *graphql.Response) int {
	if media == plainJSON || response.Data != nil || len(response.Errors) == 0 {
		return http.StatusOK
	}
	code, _ := response.Errors[0].Extensions["code"].(string)
	return statusOfKind(kg.ErrorKind(code))
}

// refuse answers a request that HTTP refuses: a GraphQL response of one error.
func (s *Server) refuse(v *visit, r *http.Request, media mediaType, no *refusal) {
	h := v.Header()
	if no.allow != "" {
		h.Set("Allow", no.allow)
	}
	if no.hangUp {
		h.Set("Connection", "close")
	}
	if media == eventStream {
		media = plainJSON // the stream has not begun
	}
	if no.status == http.StatusMethodNotAllowed && r.Method == http.MethodOptions {
		v.WriteHeader(http.StatusNoContent) // it asked what is allowed, and Allow says it
		return
	}
	s.write(v, r, media, no.status, s.failed(r.Context(), no.err))
	if no.hangUp {
		drain(v, r)
	}
}

// drainLimit is how many bytes of a refused body are still taken in.
const drainLimit = 8 << 20

// drain sends the answer and then takes in the rest of a refused body: a client that writes all before it reads would
// otherwise find the connection reset, and no answer. The time for it is that of every request. Who asked whether to
// send at all (Expect: 100-continue) has its answer.
func drain(v *visit, r *http.Request) {
	if r.Header.Get("Expect") != "" {
		return
	}
	if http.NewResponseController(v.ResponseWriter).Flush() == nil {
		_, _ = io.CopyN(io.Discard, r.Body, drainLimit) // ends early where the client does
	}
}

// gzipFrom is the size from which an answer is worth compressing: below, it fits one packet.
const gzipFrom = 1400

// write writes a response. Its data goes out as the bytes that the schema made, between what comes before and after.
func (s *Server) write(v *visit, r *http.Request, media mediaType, status int, response *graphql.Response) {
	buf := s.buffer()
	defer s.release(buf)
	cut := s.frame(r.Context(), buf, response)
	parts := [3][]byte{buf.Bytes()[:cut], response.Data, buf.Bytes()[cut:]}
	size := len(parts[0]) + len(parts[1]) + len(parts[2])

	h := v.Header()
	_, contentType := media.names()
	h.Set("Content-Type", contentType)
	switch status {
	case http.StatusServiceUnavailable, http.StatusTooManyRequests:
		h.Set("Retry-After", retryAfter)
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", "Bearer") // HTTP wants one with a 401
	}
	if size >= gzipFrom && takesGzip(r.Header["Accept-Encoding"]) {
		h.Set("Content-Encoding", "gzip")
		v.WriteHeader(status)
		s.zip(v, parts)
		return
	}
	h.Set("Content-Length", strconv.Itoa(size))
	v.WriteHeader(status)
	for _, part := range parts {
		if _, err := v.Write(part); err != nil {
			return // the client has gone, and the connection with it
		}
	}
}

func (s *Server) zip(v *visit, parts [3][]byte) {
	zipper, ok := s.zippers.Get().(*gzip.Writer)
	if !ok {
		// The fastest level takes a fifth of the default's time, for answers a tenth larger.
		zipper, _ = gzip.NewWriterLevel(v, gzip.BestSpeed) // fails only for a level that does not exist
	}
	defer s.zippers.Put(zipper)
	zipper.Reset(v)
	for _, part := range parts {
		if _, err := zipper.Write(part); err != nil {
			return
		}
	}
	_ = zipper.Close() // fails where the client has gone
}

// frame writes what stands around a settled response's data, {"errors":[...],"data": and ,"extensions":{...}}, into buf, and
// returns where the data comes between. A response without data has no member for it, as GraphQL wants of an answer to
// a request that was never run.
func (s *Server) frame(ctx context.Context, buf *bytes.Buffer, response *graphql.Response) (cut int) {
	errs := response.Errors
	buf.WriteByte('{')
	if len(errs) > 0 {
		buf.WriteString(`"errors":`)
		s.marshal(ctx, buf, errs)
	}
	if response.Data != nil {
		if len(errs) > 0 {
			buf.WriteByte(',')
		}
		buf.WriteString(`"data":`)
	}
	cut = buf.Len()
	if len(response.Extensions) > 0 {
		buf.WriteString(`,"extensions":`)
		s.marshal(ctx, buf, response.Extensions)
	}
	buf.WriteByte('}')
	return cut
}

// marshal writes JSON, and null for what has none: errors always have, extensions are what others register.
func (s *Server) marshal(ctx context.Context, buf *bytes.Buffer, value any) {
	start := buf.Len()
	encoder := json.NewEncoder(buf)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		s.logDetail(ctx, kg.Internal, err)
		buf.Truncate(start)
		buf.WriteString("null")
		return
	}
	buf.Truncate(buf.Len() - 1) // the encoder's newline
}

// pooledBuffer is the largest buffer that is kept for the next request.
const pooledBuffer = 64 << 10

func (s *Server) buffer() *bytes.Buffer {
	if buf, ok := s.buffers.Get().(*bytes.Buffer); ok {
		return buf
	}
	return new(bytes.Buffer)
}

func (s *Server) release(buf *bytes.Buffer) {
	if buf.Cap() <= pooledBuffer {
		buf.Reset()
		s.buffers.Put(buf)
	}
}
