package kg

import (
	"time"
)

// PartialDate is a year, a month or a day in ISO 8601, such as "2016", "2016-01" or "2016-01-15".
type PartialDate = string

// ValidPartialDate reports whether s is a year from 0001 to 9999, a month or a day that exists.
func ValidPartialDate(s string) bool {
	for _, layout := range []string{"2006", "2006-01", "2006-01-02"} {
		if len(s) == len(layout) {
			t, err := time.Parse(layout, s)
			return err == nil && t.Year() > 0
		}
	}
	return false
}

// FirstDay returns the first day of a partial date, its place in orders: "2016" gives "2016-01-01".
func FirstDay(d PartialDate) string {
	return d + "0000-01-01"[len(d):]
}

// LastDay returns the last day of a partial date: "2016-02" gives "2016-02-29".
func LastDay(d PartialDate) string {
	switch len(d) {
	case 4:
		return d + "-12-31"
	case 7:
		t, err := time.Parse("2006-01", d)
		if err != nil {
			return d + "-31"
		}
		return t.AddDate(0, 1, -1).Format("2006-01-02")
	}
	return d
}

// ValidDateTime reports whether s is a moment in RFC 3339.
func ValidDateTime(s string) bool {
	_, err := time.Parse(time.RFC3339, s)
	return err == nil
}

// FormatTime returns a moment as the graph keeps it: RFC 3339 in UTC, to the second, so that texts order as times do.
func FormatTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }

// Moment returns a valid moment as the graph keeps it, so that moments in other zones compare.
func Moment(s string) string {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return s
	}
	return FormatTime(t)
}
