package evidence_test

import (
	"fmt"
	"math"

	"forwhom/evidence"
	"forwhom/kg"
)

// Published data sets whose results are published, too. The tests of the R package metafor (Viechtbauer), whose figures
// are to four decimals, compare them with the pages named here.

// bcgTrials are the 13 trials of BCG vaccine against tuberculosis: year, cases and others among the vaccinated, cases and
// others among the controls, allocation. Source: Colditz and others 1994, JAMA 271, as data set dat.bcg of metadat.
var bcgTrials = []struct {
	author     string
	year       int
	a, b, c, d float64
	allocation string
}{
	{"Aronson", 1948, 4, 119, 11, 128, "random"},
	{"Ferguson", 1949, 6, 300, 29, 274, "random"},
	{"Rosenthal", 1960, 3, 228, 11, 209, "random"},
	{"Hart", 1977, 62, 13536, 248, 12619, "random"},
	{"Frimodt-Moller", 1973, 33, 5036, 47, 5761, "alternate"},
	{"Stein", 1953, 180, 1361, 372, 1079, "alternate"},
	{"Vandiviere", 1973, 8, 2537, 10, 619, "random"},
	{"TPT Madras", 1980, 505, 87886, 499, 87892, "random"},
	{"Coetzee", 1968, 29, 7470, 45, 7232, "random"},
	{"Rosenthal", 1961, 17, 1699, 65, 1600, "systematic"},
	{"Comstock", 1974, 186, 50448, 141, 27197, "systematic"},
	{"Comstock", 1969, 5, 2493, 3, 2338, "systematic"},
	{"Comstock", 1976, 27, 16886, 29, 17825, "systematic"},
}

// estimated has a trial for each estimate, of conferences on entering care.
func estimated(estimates ...*evidence.Estimate) evidence.Graph {
	g := smallWorld()
	for i, e := range estimates {
		s := fmt.Sprintf("study:%06d", i)
		g.Studies = append(g.Studies, study(s, func(s *evidence.Study) { s.Year = 1990 + i%30 }))
		g.Findings = append(g.Findings, found(fmt.Sprintf("finding:%06d", i), s, kg.DirectionUnclear,
			func(f *evidence.Finding) { f.Effect = e }))
	}
	return g
}

func bcg() evidence.Graph {
	var estimates []*evidence.Estimate
	for _, t := range bcgTrials {
		estimates = append(estimates, counted(t.a, t.a+t.b, t.c, t.c+t.d))
	}
	g := estimated(estimates...)
	for i, t := range bcgTrials {
		g.Studies[i].Year, g.Studies[i].Authors, g.Studies[i].Comparator = t.year, []string{t.author}, t.allocation
	}
	return g
}

// counted is an estimate in counts: events and size of each group.
func counted(a, n1, c, n2 float64) *evidence.Estimate {
	return &evidence.Estimate{InterventionEvents: &a, InterventionN: &n1, ComparisonEvents: &c, ComparisonN: &n2}
}

// stated is an estimate with its interval.
func stated(m kg.EffectMeasure, value, low, high float64) *evidence.Estimate {
	return &evidence.Estimate{Measure: m, Value: &value, CILow: &low, CIHigh: &high}
}

// means is an estimate in means: mean, standard deviation and size of each group.
func means(n1, m1, sd1, n2, m2, sd2 float64) *evidence.Estimate {
	return &evidence.Estimate{InterventionN: &n1, InterventionValue: &m1, InterventionSD: &sd1,
		ComparisonN: &n2, ComparisonValue: &m2, ComparisonSD: &sd2}
}

// withVariance is a standardised mean difference with the interval that its sampling variance gives.
func withVariance(y, v float64) *evidence.Estimate {
	half := 1.959963984540054 * math.Sqrt(v)
	return stated(kg.EffectMeasureStandardisedMeanDifference, y, y-half, y+half)
}

func withVariances(y, v []float64) evidence.Graph {
	var estimates []*evidence.Estimate
	for i := range y {
		estimates = append(estimates, withVariance(y[i], v[i]))
	}
	return estimated(estimates...)
}

// Two examples of Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30, pages 271 and 272.
var (
	viechtbauer1Y = []float64{-0.581, 0.530, 0.771, 1.031, 0.553, 0.295, 0.078, 0.573, -0.176, -0.232}
	viechtbauer1V = []float64{0.023, 0.052, 0.060, 0.115, 0.095, 0.203, 0.200, 0.211, 0.051, 0.040}
	viechtbauer2Y = []float64{0.100, -0.162, -0.090, -0.049, -0.046, -0.010, -0.431, -0.261, 0.134, 0.019, 0.175, 0.056, 0.045, 0.103, 0.121, -0.482, 0.290, 0.342}
	viechtbauer2V = []float64{0.016, 0.015, 0.050, 0.050, 0.032, 0.052, 0.036, 0.024, 0.034, 0.033, 0.031, 0.034, 0.039, 0.167, 0.134, 0.096, 0.016, 0.035}
)

// clasp are six trials of aspirin in pregnancy. Source: DerSimonian and Kacker 2007, Contemporary Clinical Trials 28,
// pages 111 and 112.
func clasp() evidence.Graph {
	return estimated(counted(5, 156, 8, 74), counted(5, 303, 17, 303), counted(12, 565, 9, 477),
		counted(69, 1570, 94, 1565), counted(9, 103, 11, 105), counted(313, 4659, 352, 4650))
}

// lidocaine are six trials of lidocaine after a heart attack. Source: Hine and others 1989, as in Normand 1999,
// Statistics in Medicine 18, pages 330 and 349; data set dat.hine1989.
func lidocaine() evidence.Graph {
	return estimated(counted(2, 39, 1, 43), counted(4, 44, 4, 44), counted(6, 107, 4, 110), counted(7, 103, 5, 100),
		counted(7, 110, 3, 106), counted(11, 154, 4, 146))
}

// strokeCare are nine trials of the length of stay in hospital after a stroke. Source: Normand 1999, page 351, with the
// standard deviations pooled over both groups as there; data set dat.normand1999.
func strokeCare() evidence.Graph {
	var estimates []*evidence.Estimate
	for _, t := range [][6]float64{{155, 55, 47, 156, 75, 64}, {31, 27, 7, 32, 29, 4}, {75, 64, 17, 71, 119, 29}, {18, 66, 20, 18, 137, 48},
		{8, 14, 8, 13, 18, 11}, {57, 19, 7, 52, 18, 4}, {34, 52, 45, 33, 41, 34}, {110, 21, 16, 183, 31, 27}, {60, 30, 27, 52, 23, 20}} {
		sd := math.Sqrt(((t[0]-1)*t[2]*t[2] + (t[3]-1)*t[5]*t[5]) / (t[0] + t[3] - 2))
		e := means(t[0], t[1], sd, t[3], t[4], sd)
		e.GroupUnit = "days"
		estimates = append(estimates, e)
	}
	return estimated(estimates...)
}

// expectations are 19 experiments on what teachers expect of pupils. Source: Raudenbush 2009, in the Handbook of Research
// Synthesis, pages 301 to 309; data set dat.raudenbush1985.
func expectations() evidence.Graph {
	return withVariances(
		[]float64{0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.80, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.30, 0.07, -0.07},
		[]float64{0.0156, 0.0216, 0.0279, 0.1391, 0.1362, 0.0106, 0.0106, 0.0484, 0.0269, 0.0630, 0.0912, 0.0497, 0.0835, 0.0841, 0.0253, 0.0279, 0.0193, 0.0088, 0.0303})
}

// acupressure are 16 trials of a point on the wrist against nausea. Source: Lee and Done 2004, as in Henmi and Copas
// 2010, Statistics in Medicine 29, page 2978; data set dat.lee2004.
func acupressure() evidence.Graph {
	var estimates []*evidence.Estimate
	for _, t := range [][4]float64{{18, 100, 20, 100}, {5, 50, 18, 50}, {9, 20, 7, 20}, {32, 135, 31, 139}, {9, 23, 10, 23}, {11, 18, 12, 18},
		{69, 122, 80, 122}, {3, 25, 12, 25}, {1, 30, 1, 30}, {11, 30, 19, 30}, {7, 44, 16, 39}, {4, 47, 6, 47}, {1, 30, 13, 30},
		{24, 40, 71, 80}, {16, 50, 53, 88}, {28, 110, 25, 111}} {
		estimates = append(estimates, counted(t[0], t[1], t[2], t[3]))
	}
	return estimated(estimates...)
}
