package document_test

import (
	"bytes"
	"io"
	"log/slog"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
)

// TestNilIsRefused holds that Validate refuses nil as Encode does, whatever the type.
func TestNilIsRefused(t *testing.T) {
	for _, s := range subjects {
		null := reflect.Zero(reflect.PointerTo(s.goType)).Interface()
		err := s.validate(null)
		assert.Equal(t, []string{" invalid"}, places(err), s.name)
		assert.ErrorContains(t, err, ": the pointer is nil", s.name)
		_, err = s.marshal(null)
		assert.Equal(t, []string{" invalid"}, places(err), s.name)
	}
}

// eachText visits each text of a value, and each of its maps of labels with other
// labels than it had, and says where they are.
func eachText(v reflect.Value, pointer string, text func(at string, v reflect.Value), labels func(at string, m map[string]string)) {
	switch v.Kind() {
	case reflect.String:
		text(pointer, v)
	case reflect.Map:
		was := v.Interface().(map[string]string)
		v.Set(reflect.ValueOf(map[string]string{"a": "a"}))
		labels(pointer, v.Interface().(map[string]string))
		v.Set(reflect.ValueOf(was))
	case reflect.Pointer:
		if !v.IsNil() {
			eachText(v.Elem(), pointer, text, labels)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				eachText(v.Field(i), pointer+attestkit.Pointer(name), text, labels)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), pointer+attestkit.Pointer(i), text, labels)
		}
	}
}

// fillTexts sets every member of a value: one entry in each list, and the same text
// everywhere.
func fillTexts(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("a")
	case reflect.Uint8, reflect.Uint16:
		v.SetUint(1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillTexts(v.Index(0))
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{"a": "a"}))
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				fillTexts(f)
			}
		}
	}
}

// TestValidateRefusesWhatHasNoForm breaks each text and each map of labels of every type
// of document, in a value in which every member is set: Validate says where, and by the
// rule that the strict pass and the schema have for it.
func TestValidateRefusesWhatHasNoForm(t *testing.T) {
	for _, s := range subjects {
		value, n := reflect.New(s.goType), 0
		fillTexts(value.Elem())
		require.Less(t, len(places(s.validate(value.Interface()))), attestkit.MaxProblems)
		finds := func(at string, rule attestkit.Rule) {
			n++
			assert.Contains(t, places(s.validate(value.Interface())), at+" "+string(rule), s.name)
		}
		for _, p := range places(s.validate(value.Interface())) {
			for _, rule := range []attestkit.Rule{document.RuleEncoding, document.RuleEmpty, document.RuleDuplicateName} {
				assert.NotContains(t, p, " "+string(rule), s.name)
			}
		}
		eachText(value.Elem(), "", func(at string, text reflect.Value) {
			text.SetString("a\xff")
			finds(at, document.RuleEncoding)
			if last := at[strings.LastIndexByte(at, '/')+1:]; strings.Trim(last, "0123456789") == "" {
				text.SetString("")
				finds(at, document.RuleEmpty)
			}
			text.SetString("a")
		}, func(at string, labels map[string]string) {
			labels["a"] = "\xff"
			finds(at+"/a", document.RuleEncoding)
			labels["a"], labels["\xfe"] = "", ""
			finds(at, document.RuleEncoding)
			delete(labels, "\xfe")
			labels["A"] = ""
			finds(at, document.RuleDuplicateName)
			delete(labels, "A")
		})
		t.Logf("%s: %d faults", s.name, n)
		assert.GreaterOrEqual(t, n, 5, s.name)
	}
}

// TestValidateAcceptsNoTextThatEncodeRefuses breaks each text of the canonical documents
// in turn. Whatever Validate accepts, Encode writes.
func TestValidateAcceptsNoTextThatEncodeRefuses(t *testing.T) {
	for _, f := range canonical(t) {
		s := detected(t, f.b)
		value, err := s.unmarshal(f.b)
		require.NoError(t, err)
		check := func(at string) {
			if s.validate(value) == nil {
				_, err := s.marshal(value)
				assert.False(t, slices.ContainsFunc(attestkit.Problems(err), func(p *attestkit.Problem) bool {
					return p.Rule == document.RuleEncoding || p.Rule == document.RuleDuplicateName || p.Rule == document.RuleEmpty && p.Pointer == at
				}), "%s: %s: %v", f.name, at, err)
			}
		}
		eachText(reflect.ValueOf(value).Elem(), "", func(at string, text reflect.Value) {
			was := text.String()
			for _, bad := range []string{"\xff", "a\x00"} {
				text.SetString(bad)
				check(at)
			}
			if last := at[strings.LastIndexByte(at, '/')+1:]; strings.Trim(last, "0123456789") == "" {
				text.SetString("")
				check(at)
			}
			text.SetString(was)
		}, func(at string, labels map[string]string) {
			labels["A"] = ""
			check(at)
			delete(labels, "A")
			labels["\xff"] = ""
			check(at)
		})
	}
}

// TestMethodsTakeNil calls every method of every type of document on nil: Validate
// refuses it, and the others take it for a value of which nothing is known.
func TestMethodsTakeNil(t *testing.T) {
	for _, s := range subjects {
		typ := reflect.PointerTo(s.goType)
		for i := range typ.NumMethod() {
			if _, ofValue := s.goType.MethodByName(typ.Method(i).Name); ofValue {
				continue // the language has no nil for it
			}
			method := reflect.Zero(typ).Method(i)
			args := make([]reflect.Value, method.Type().NumIn())
			for k := range args {
				args[k] = reflect.Zero(method.Type().In(k))
			}
			assert.NotPanics(t, func() { method.Call(args) }, "%s.%s", s.goType, typ.Method(i).Name)
		}
	}
}

// TestLogsHoldNoText logs a value of every type of document, and a pointer to it: neither
// shows a text, and a pointer that is nil does no harm.
func TestLogsHoldNoText(t *testing.T) {
	const secret = "secret text"
	for _, s := range subjects {
		if s.name == document.StatementOfApplicability || s.name == document.Crossmap {
			continue // what identifies them, a version and two frameworks, is logged on purpose
		}
		value := reflect.New(s.goType)
		fillTexts(value.Elem())
		eachText(value.Elem(), "", func(_ string, v reflect.Value) { v.SetString(secret) }, func(string, map[string]string) {})
		for _, v := range []any{value.Elem().Interface(), value.Interface(), reflect.Zero(reflect.PointerTo(s.goType)).Interface()} {
			for _, handler := range []func(io.Writer) slog.Handler{
				func(w io.Writer) slog.Handler { return slog.NewTextHandler(w, nil) },
				func(w io.Writer) slog.Handler { return slog.NewJSONHandler(w, nil) },
			} {
				var b bytes.Buffer
				slog.New(handler(&b)).Info("read", "document", v)
				assert.NotContains(t, b.String(), secret, "%s as %T", s.name, v)
				assert.NotEmpty(t, b.String())
			}
		}
	}
}
