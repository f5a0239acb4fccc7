// Package dashboard carries the web pages, built and committed, inside the program; nothing is fetched from elsewhere.
package dashboard

import (
	"embed"
	"io/fs"
)

//go:embed dist
var dist embed.FS

// Files returns the built pages by the path they are served at, without the leading slash, such as "graphiql/index.html".
// It is read-only and safe for concurrent use.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the name is a constant, and fs.Sub fails only on a name that is no path
	}
	return files
}
