package evidence

import "forwhom/kg"

// Page is the part of the answers that is wanted in detail.
type Page struct {
	Skip     int // answers before the page
	First    int // answers on the page; 0 for all the rest
	Reasons  int // reasons of each answer, at most
	Indirect int // indirect findings of each answer, at most
	Order    []Order
}

// Order is one thing to order answers by.
type Order struct {
	By         OrderKey
	Descending bool
}

// OrderKey is what answers can be ordered by.
type OrderKey int

// The numbers of the outcome that an answer is for.
const (
	ByScore OrderKey = iota
	ByStrength
	ByTransfer // the score of its transferability
)

// Result is the answer to a question: one page of it, and how many answers there are in all.
type Result struct {
	Sentence   string // the question, said back
	TotalCount int
	Answers    []Answer
	Unanswered []string // what was asked for and has no answer, a sentence each
}

// Answer is what the evidence says of one intervention. Verdict, scores, counts, reasons, indirect findings,
// transferability, gaps and warnings are for one outcome: that with the strongest evidence.
type Answer struct {
	Rank               int // from 1
	Intervention       kg.ID
	Outcome            kg.ID
	Verdict            kg.Verdict
	Sentence           string
	VerdictAnywhere    kg.Verdict // with every transferability 1
	EffectIndex        float64    // -1 to 1
	Strength           float64    // 0 to 1
	Score              float64    // EffectIndex x Strength, -1 to 1
	IndependentStudies int        // units that are not only UNCLEAR; the strongest review stands for up to ten
	Counts             Counts
	UnitCount          int             // units that count
	OnlyFrom           kg.ID           // the one narrower intervention that every counted finding is of; "" for none
	Reasons            []Reason        // largest first, at most as many as the page wants
	Indirect           []kg.ID         // findings that are listed and never counted, largest first
	ByOutcome          []OutcomeAnswer // strongest first, so that the first is the answer's own
	Transferability    Transferability
	Missing            []Gap
	Warnings           []Warning
}

// Counts are units by direction; a unit with two directions counts in each.
type Counts struct {
	Favourable, Adverse, NoDifference, Mixed, Unclear int
}

// Reason is one counted unit.
type Reason struct {
	Sentence        string
	Contribution    float64 // its share of the effect index; the contributions of all units add up to it
	Quality         float64 // q of the finding, 0 to 1
	Transferability Transferability
	Finding         kg.ID          // the finding that carries the unit
	Findings        []kg.ID        // all that the unit is counted by, that one first, then by id
	Directions      []kg.Direction // the ways that the unit points, in the order of the schema
}

// OutcomeAnswer is the same question for one outcome.
type OutcomeAnswer struct {
	Outcome     kg.ID
	Verdict     kg.Verdict
	Sentence    string
	EffectIndex float64
	Strength    float64
	Counts      Counts
}

// Transferability is how well evidence fits the question. Its lists hold the names of dimensions, in the order
// population, country, setting, service, stage.
type Transferability struct {
	Score     float64 // 0 to 1
	Matched   []string
	Unmatched []string
	Unknown   []string
}

// Gap is something that is missing.
type Gap struct {
	Reason   kg.GapReason
	Sentence string
}

// Warning is something to know about how evidence was counted.
type Warning struct {
	Code     kg.WarningCode
	Sentence string
}

// MapRequest says what the evidence map shows. The findings are those of the Graph.
type MapRequest struct {
	Rows, Columns kg.MapAxis
	Segments      kg.MapSegment
	MaxRows       int // the least studied are left out; 0 for all
	MaxColumns    int
	Context       Context // the reader's own, of which cells tell how well they fit it; it changes no number
}

// Map is the evidence and gap map.
type Map struct {
	Rows, Columns []MapLine // in hierarchy order
	Cells         []MapCell // row by row, empty ones included
	GapSentences  []Gap     // what each sort of gap in this map means
	Totals        MapTotals
}

// MapLine is a row or a column. Its numbers include what is narrower.
type MapLine struct {
	Node         kg.ID
	Parent       kg.ID // what it stands under; "" at the top
	FindingCount int
	StudyCount   int
	Gaps         []Gap // of an intervention as a whole; none for other kinds
}

// MapCell is one cell. Where Verdict is "", there is no verdict and no strength.
type MapCell struct {
	Row, Column        kg.ID
	FindingCount       int
	IndependentStudies int
	Segments           []MapSegmentCount
	Verdict            kg.Verdict
	Strength           float64
	Gaps               []kg.GapReason
	// How well what counts fits the reader's context or, where nothing counts, what there is; nil without a context and
	// without a finding.
	Transferability *Transferability
}

// MapSegmentCount is how many findings of a cell have one value; "UNKNOWN" where it is not known.
type MapSegmentCount struct {
	Value        string
	FindingCount int
}

// MapTotals count everything, rows and columns that were left out included.
type MapTotals struct {
	RowCount, ColumnCount, CellCount int
	EmptyCount                       int // cells without a finding
	FindingCount                     int // findings that stand in at least one cell
}

// Method is how answers are computed, as readers are told.
type Method struct {
	Version   string
	Formula   string
	Constants []Constant
}

// Constant is one constant of the method.
type Constant struct {
	Name    string
	Value   float64
	Meaning string
}
