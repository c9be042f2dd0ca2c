package recommend

// counterfactuals returns the answers given that, flipped alone, would change a
// verdict.
func (s Signals) counterfactuals() (list []Counterfactual) {
	before := s.Verdicts()
	for q := range Questions() {
		from := s.Answer(q)
		if !from.IsKnown() {
			continue
		}
		to := Yes + No - from
		if changes := before.changes(s.With(q, to).Verdicts()); changes != nil {
			list = append(list, Counterfactual{Question: q, From: from, To: to, Changes: changes})
		}
	}
	return list
}

// changes returns the verdicts that differ.
func (v Verdicts) changes(after Verdicts) (list []Change) {
	for s := range ((v.must ^ after.must) | (v.may ^ after.may)).all() {
		list = append(list, Change{Subject: s, From: v.Of(s), To: after.Of(s)})
	}
	return list
}
