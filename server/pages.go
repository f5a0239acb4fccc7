package server

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
	"sync"
)

// page is a file that is served as it is.
type page struct {
	body        []byte
	zipped      func() []byte // compressed once, when first asked for; nil where it would not get smaller
	contentType string
	hash        string
}

// readPages reads all files there are; they are few, and part of the program.
func readPages(files fs.FS) (map[string]*page, error) {
	pages := map[string]*page{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(files, name)
		if err == nil {
			pages["/"+name] = newPage(name, body)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("server: pages: %w", err)
	}
	return pages, nil
}

func newPage(name string, body []byte) *page {
	sum := sha256.Sum256(body)
	return &page{
		body:        body,
		zipped:      sync.OnceValue(func() []byte { return zipPage(body) }),
		contentType: contentTypeOf(name),
		hash:        hex.EncodeToString(sum[:8]),
	}
}

func zipPage(body []byte) []byte {
	var zipped bytes.Buffer
	zipper, _ := gzip.NewWriterLevel(&zipped, gzip.BestCompression) // fails only for a level that does not exist
	_, _ = zipper.Write(body)                                       // a buffer takes everything
	_ = zipper.Close()
	if zipped.Len() >= len(body) {
		return nil
	}
	return zipped.Bytes()
}

// contentTypeOf is by the name's ending. The standard library would ask the machine's own tables, which differ.
func contentTypeOf(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".json", ".map":
		return "application/json; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".ico":
		return "image/x-icon"
	case ".woff2":
		return "font/woff2"
	case ".wasm":
		return "application/wasm"
	}
	return "application/octet-stream"
}

// servePage serves a file, a folder's index.html, or says that nothing is there: to a browser with the dashboard, which has a
// way on from there, to others in a line of text.
func (s *Server) servePage(v *visit, r *http.Request, at string) {
	found, redirect := s.findPage(at)
	if found == nil && redirect == "" {
		v.Header().Set("Vary", "Accept, Accept-Encoding")
		v.Header().Set("Cache-Control", "no-cache")
		if home := s.pages["/index.html"]; home != nil && isBrowsed(r) {
			home.serve(v, r, "/index.html", http.StatusNotFound)
			return
		}
		sayText(v, http.StatusNotFound, "Nothing is at this address. The pages begin at /, GraphQL is at /graphql, a page to try it on at /graphiql/.\n")
		return
	}
	if !isRead(v, r) {
		return
	}
	if found == nil {
		if r.URL.RawQuery != "" {
			redirect += "?" + r.URL.RawQuery
		}
		v.Header().Set("Location", redirect)
		sayText(v, http.StatusFound, "It is at "+redirect+"\n")
		return
	}
	found.serve(v, r, at, http.StatusOK)
}

// isBrowsed reports whether a reader opened an address in a browser: what scripts and styles ask for does not name HTML.
func isBrowsed(r *http.Request) bool {
	return (r.Method == http.MethodGet || r.Method == http.MethodHead) && strings.Contains(strings.ToLower(r.Header.Get("Accept")), "text/html")
}

// findPage finds what is at a path: a page, or where to go instead, as an address relative to the path, so that it holds
// behind a proxy that puts something in front.
func (s *Server) findPage(at string) (found *page, redirect string) {
	if strings.HasSuffix(at, "/") {
		found = s.pages[at+"index.html"]
	} else {
		found = s.pages[at]
	}
	switch {
	case found != nil:
	case s.isRoute(at):
		found = s.pages["/index.html"]
	case strings.HasSuffix(at, "/") && s.isRoute(strings.TrimSuffix(at, "/")):
		redirect = "../" + url.PathEscape(path.Base(at))
	case at == "/":
		redirect = "graphiql/" // where there is no dashboard
	case s.pages[at+"/index.html"] != nil:
		redirect = path.Base(at) + "/"
	}
	return found, redirect
}

// isRoute reports whether the dashboard draws a page at this path, so that a link to it can be opened anew: one of the
// patterns of routes.json matches. "*" stands for one part of a path.
func (s *Server) isRoute(at string) bool {
	for _, pattern := range s.routes {
		if matched, err := path.Match(pattern, at); err == nil && matched && !strings.HasSuffix(at, "/") {
			return true
		}
	}
	return false
}

// readRoutes reads the list of the dashboard's addresses, which is built with its pages; without a dashboard it is empty.
func readRoutes(pages map[string]*page) (routes []string, err error) {
	list := pages["/routes.json"]
	if list == nil {
		return nil, nil
	}
	if err := json.Unmarshal(list.body, &routes); err != nil {
		return nil, fmt.Errorf("server: routes.json: %w", err)
	}
	for _, pattern := range routes {
		if _, err := path.Match(pattern, ""); err != nil {
			return nil, fmt.Errorf("server: routes.json: %q: %w", pattern, err)
		}
	}
	return routes, nil
}

// serve writes a page with a status, or, where that is OK, that the browser has it already. Browsers ask every time, as a
// new program has new pages under the same names; only assets have names that change with what is in them, so that browsers
// may keep those for ever.
func (p *page) serve(v *visit, r *http.Request, at string, status int) {
	h := v.Header()
	body, etag := p.body, `"`+p.hash+`"`
	if takesGzip(r.Header["Accept-Encoding"]) {
		if zipped := p.zipped(); zipped != nil {
			body, etag = zipped, `"`+p.hash+`-gzip"`
			h.Set("Content-Encoding", "gzip")
		}
	}
	h.Set("Content-Security-Policy", pagePolicy)
	h.Set("Cache-Control", "no-cache")
	if strings.HasPrefix(at, assets) {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if status == http.StatusOK {
		h.Set("Vary", "Accept-Encoding")
	}
	h.Set("ETag", etag)
	if status == http.StatusOK && hasETag(r.Header.Get("If-None-Match"), etag) {
		h.Del("Content-Encoding")
		v.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", p.contentType)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	v.WriteHeader(status)
	_, _ = v.Write(body) // fails where the client has gone
}

// assets is where files lie whose names hold a hash of their content.
const assets = "/assets/"

func hasETag(ifNoneMatch, etag string) bool {
	for given := range strings.SplitSeq(ifNoneMatch, ",") {
		given = strings.TrimSpace(given)
		if given == "*" || strings.TrimPrefix(given, "W/") == etag {
			return true
		}
	}
	return false
}

// isRead refuses methods that do not read.
func isRead(v *visit, r *http.Request) bool {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return true
	}
	v.Header().Set("Allow", "GET, HEAD")
	v.Header().Set("Connection", "close") // whatever body comes with it is not worth reading
	sayText(v, http.StatusMethodNotAllowed, "Only GET and HEAD are answered here.\n")
	return false
}

func sayText(v *visit, status int, text string) {
	v.Header().Set("Content-Type", "text/plain; charset=utf-8")
	v.WriteHeader(status)
	_, _ = v.Write([]byte(text)) // fails where the client has gone
}
