package recommend_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
)

// eachText calls visit for each text that a value holds, with its pointer.
func eachText(v reflect.Value, pointer string, visit func(at string, text reflect.Value)) {
	switch v.Kind() {
	case reflect.String:
		visit(pointer, v)
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			eachText(v.Field(i), pointer+"/"+name, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), pointer+attestkit.Pointer(i), visit)
		}
	}
}

// TestEveryTextIsUTF8 breaks each text of recommendations in turn.
func TestEveryTextIsUTF8(t *testing.T) {
	p := full()
	p.HoldsISO27001, p.WantsPublicReport, p.ActsAsController = recommend.Unknown, recommend.Unknown, recommend.Unknown
	texts := map[string]bool{}
	for _, p := range []recommend.Profile{full(), p} {
		r, err := recommend.For(p)
		require.NoError(t, err)
		require.NoError(t, r.Validate())
		eachText(reflect.ValueOf(&r).Elem(), "", func(at string, text reflect.Value) {
			was := text.String()
			text.SetString("a\xff")
			problems := attestkit.Problems(r.Validate())
			require.Len(t, problems, 1, at)
			assert.Equal(t, at+" encoding", problems[0].Pointer+" "+string(problems[0].Rule))
			text.SetString(was)
			texts[at[strings.LastIndexByte(at, '/')+1:]] = true
		})
	}
	for _, member := range []string{"sentence", "otherService", "area", "ask", "why"} {
		assert.True(t, texts[member], member)
	}
}
