package seed_test

import (
	"slices"
	"testing"

	"forwhom/seed"
)

// Programs write numbers with all their digits, and small ones with an exponent.
func TestNumbersAsProgramsWriteThem(t *testing.T) {
	for text, want := range map[string]float64{
		"0.6000000000000001": 0.6000000000000001, "1e-07": 1e-7, "1.5E-7": 1.5e-7, "1e-300": 1e-300, "0.000": 0, "0e5": 0, "0.00001234567890123456": 0.00001234567890123456, "1": 1,
	} {
		files := graph(t)
		replace(t, files, "finding/taylor.yaml", "pValue: 0.002", "pValue: "+text)
		if got := node(t, read(t, files), "finding:taylor-2024-1").Get("effect.pValue"); got != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

func TestNumbersThatCannotBeKept(t *testing.T) {
	const place, form = "finding/taylor.yaml:12:12: effect.ciLow ", "is a number such as -8.6, without commas, units or quotes, not "
	for text, want := range map[string]string{
		"-1e400": `is too large or too near to 0 to be kept: "-1e400"`, "-1e-400": `is too large or too near to 0 to be kept: "-1e-400"`,
		"-14,1": form + `"-14,1"`, "-14.1 %": form + `"-14.1 %"`, `"-14.1"`: form + `"-14.1"`, "-1_4": form + `"-1_4"`, "0x1p-2": form + `"0x1p-2"`, "-14.": form + `"-14."`,
	} {
		files := graph(t)
		replace(t, files, "finding/taylor.yaml", "ciLow: -14.1", "ciLow: "+text)
		_, problems := seed.Read(files)
		var got []string
		for _, p := range problems {
			got = append(got, p.String())
		}
		// The other end of the interval is there, so that nothing is missing.
		if !slices.Equal(got, []string{place + want}) {
			t.Errorf("%s: %q, want %q", text, got, place+want)
		}
	}
}
