package kg

// Levels returns the names of the levels of a way of rating, the best first; nil for a scheme that is not ours. What
// cannot be rated has none of them. What they mean, and the rules that give them, are evidence's.
func (s RatingScheme) Levels() []string {
	switch s {
	case RatingSchemeGradeLike, RatingSchemeCerqual:
		return []string{"HIGH", "MODERATE", "LOW", "VERY_LOW"}
	case RatingSchemeEmmie:
		return []string{"PROFILE"}
	case RatingSchemeLadder:
		return []string{"LEVEL_4", "LEVEL_3", "LEVEL_2", "NOT_LEVEL_2", "NO_EFFECT", "CONTESTED"}
	case RatingSchemeCostBand:
		return []string{"BAND_1", "BAND_2", "BAND_3", "BAND_4", "BAND_5"}
	}
	return nil
}
