package evidence

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// Deflator is a table of price levels in one currency, with where it was read.
type Deflator struct {
	Currency string
	Name     string          // for a figure that was converted by it: "GDP deflator of Sweden, World Bank"
	Source   string          // in full, with the day; a table without one converts nothing
	Level    map[int]float64 // by year, in any unit, above 0
}

// Deflators returns the tables that the program has: GDP deflators of countries that issue a currency of their own, the
// level of 1970 being 100. Not to be written to. Source: World Bank, in deflators.csv, whose head says where and when it
// was read; docs/methods.md, section 15, says why these.
func Deflators() []Deflator { return deflators() }

//go:embed deflators.csv
var deflatorsCSV string

// deflators panics where the file that the program was built with is no such table.
var deflators = sync.OnceValue(func() []Deflator {
	tables, err := readDeflators(deflatorsCSV)
	if err != nil {
		panic(err)
	}
	return tables
})

const (
	deflatorSource = "World Bank, World Development Indicators, Inflation, GDP deflator (annual %%), NY.GDP.DEFL.KD.ZG, %s, as of 1 July 2025"
	deflatorName   = "GDP deflator of %s, World Bank"
	deflatorStart  = 100.
)

// readDeflators reads a table of yearly changes in per cent: a line of currencies, a line of countries, and one for each
// year, none left out.
func readDeflators(text string) ([]Deflator, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comment = '#'
	lines, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	if len(lines) < 3 {
		return nil, fmt.Errorf("deflators: %d lines: want one of currencies, one of countries and years", len(lines))
	}
	var tables []Deflator
	for column, currency := range lines[0][1:] {
		country := withArticle(lines[1][column+1])
		d := Deflator{Currency: currency, Name: fmt.Sprintf(deflatorName, country), Source: fmt.Sprintf(deflatorSource, country), Level: map[int]float64{}}
		level, before := deflatorStart, 0
		for _, line := range lines[2:] {
			year, err := strconv.Atoi(line[0])
			if err != nil || before != 0 && year != before+1 {
				return nil, fmt.Errorf("deflators: %q after %d: want the year after it", line[0], before)
			}
			change, err := strconv.ParseFloat(line[column+1], 64)
			if err != nil || !(change > -100 && change < 1000) {
				return nil, fmt.Errorf("deflators: %s in %d is %q: want a change in per cent", currency, year, line[column+1])
			}
			if before == 0 {
				d.Level[year-1] = level
			}
			level *= 1 + change/100
			d.Level[year], before = level, year
		}
		tables = append(tables, d)
	}
	return tables, nil
}
