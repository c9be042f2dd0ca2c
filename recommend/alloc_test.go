package recommend_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/recommend"
)

func TestNothingAllocates(t *testing.T) {
	p, n := full(), 0
	buf := make([]byte, 0, 64)
	profiles := make([]recommend.Signals, 100)
	verdicts := make([]recommend.Verdicts, 0, len(profiles))
	for name, f := range map[string]func(){
		"validate": func() {
			if p.Validate() != nil {
				n++
			}
		},
		"verdicts": func() {
			v := p.Signals().Verdicts()
			for s, verdict := range v.All() {
				n += int(s) + int(verdict)
			}
		},
		"signals": func() { n += int(p.Signals().With(recommend.BlocksDeal, recommend.Yes).Answer(recommend.BlocksDeal)) },
		"bulk":    func() { verdicts = recommend.AppendVerdicts(verdicts[:0], profiles) },
		"questions": func() {
			for q := range recommend.Questions() {
				p.SetAnswer(q, p.Answer(q))
				n += len(q.Ask())
			}
		},
		"rules": func() {
			for r := range recommend.Rules() {
				for q := range r.Questions() {
					n += int(q)
				}
				for s := range r.Subjects() {
					n += int(s)
				}
			}
		},
		"text": func() {
			q, _ := recommend.ParseQuestion("blocksDeal")
			r, _ := recommend.ParseRule("no-soc1")
			a, _ := recommend.ParseAnswer("yes")
			buf, _ = q.AppendText(buf[:0])
			buf, _ = r.AppendText(buf[:0])
			buf, _ = a.AppendText(buf[:0])
		},
	} {
		assert.Zero(t, testing.AllocsPerRun(50, f), name)
	}
	assert.Positive(t, n)
}
