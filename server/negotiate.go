package server

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"forwhom/kg"
)

// mediaType is what an answer is written as.
type mediaType int

// The media types of answers. The first is what a reader gets who has no wish, or takes anything.
const (
	plainJSON    mediaType = iota // 200 for every well-formed request
	responseJSON                  // the status says what became of the request
	eventStream                   // server-sent events, only for who names them
	mediaTypes
)

// names are the media type as it stands in Accept, and as it is sent.
func (m mediaType) names() (accepted, sent string) {
	switch m {
	case responseJSON:
		return "application/graphql-response+json", "application/graphql-response+json; charset=utf-8"
	case eventStream:
		return "text/event-stream", "text/event-stream; charset=utf-8"
	}
	return "application/json", "application/json; charset=utf-8"
}

// wish is how much a client wants a media type.
type wish struct {
	quality  float64 // 0 to 1
	exact    int     // 2: named, 1: application/*, 0: */*
	position int     // in the header
}

// negotiate chooses the media type that a client wants most: by q, then by name before wildcard, then by order. ok is
// false where it takes none of ours. streams says whether it takes events, whatever it wants most: clients that can do
// both list both, and a subscription has no other way.
func negotiate(accept []string) (best mediaType, streams, ok bool) {
	if len(accept) == 0 {
		return plainJSON, false, true
	}
	wishes := readAccept(strings.Join(accept, ","))
	for m := plainJSON; m < mediaTypes; m++ {
		if wishes[m].quality > 0 && (!ok || wishes[m].before(wishes[best])) {
			best, ok = m, true
		}
	}
	return best, wishes[eventStream].quality > 0, ok
}

func (w wish) before(other wish) bool {
	switch {
	case w.quality != other.quality:
		return w.quality > other.quality
	case w.exact != other.exact:
		return w.exact > other.exact
	}
	return w.position < other.position
}

// acceptLimit is how many ranges of an Accept header are read; browsers send ten.
const acceptLimit = 50

// readAccept finds, for each of our media types, the most exact range that covers it, as RFC 9110 section 12.5.1 says.
func readAccept(accept string) [mediaTypes]wish {
	var wishes [mediaTypes]wish
	for m := range wishes {
		wishes[m].exact = -1
	}
	position := 0
	for entry := range strings.SplitSeq(accept, ",") {
		if position++; position > acceptLimit {
			break
		}
		name, params, err := mime.ParseMediaType(entry)
		if err != nil || !isUTF8(params["charset"]) {
			continue
		}
		for m := range wishes {
			if exact := covers(name, mediaType(m)); exact > wishes[m].exact {
				wishes[m] = wish{quality: quality(params["q"]), exact: exact, position: position}
			}
		}
	}
	return wishes
}

// covers says how exactly a range covers a media type; -1: not at all. A stream is only for who names it.
func covers(name string, m mediaType) int {
	accepted, _ := m.names()
	switch {
	case name == accepted:
		return 2
	case m == eventStream:
		return -1
	case name == "application/*":
		return 1
	case name == "*/*":
		return 0
	}
	return -1
}

// quality reads a q-value; one that cannot be read is 1, as if it were not there.
func quality(q string) float64 {
	value, err := strconv.ParseFloat(q, 64)
	if err != nil || !(value >= 0 && value <= 1) {
		return 1
	}
	return value
}

func isUTF8(charset string) bool { return charset == "" || strings.EqualFold(charset, "utf-8") }

// checkContentType refuses a body that is not JSON in UTF-8, as it is. JSON only is also what guards against forged
// requests: a page of another origin cannot send it without asking CORS first.
func checkContentType(h http.Header) *refusal {
	name, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil || name != "application/json" {
		return refuse(http.StatusUnsupportedMediaType, kg.BadInput, "Send the query as JSON, with Content-Type: application/json.")
	}
	if !isUTF8(params["charset"]) {
		return refuse(http.StatusUnsupportedMediaType, kg.BadInput, "Send the query in UTF-8.")
	}
	if coding := h.Get("Content-Encoding"); coding != "" && coding != "identity" {
		return refuse(http.StatusUnsupportedMediaType, kg.BadInput, "Send the query without a Content-Encoding.")
	}
	return nil
}

// takesGzip says whether a client takes gzip: named, or by *, with a q above 0.
func takesGzip(acceptEncoding []string) bool {
	takes := false
	for entry := range strings.SplitSeq(strings.Join(acceptEncoding, ","), ",") {
		name, params, _ := strings.Cut(entry, ";")
		q, _ := strings.CutPrefix(strings.ReplaceAll(params, " ", ""), "q=")
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "gzip", "x-gzip":
			return quality(q) > 0
		case "*":
			takes = quality(q) > 0
		}
	}
	return takes
}
