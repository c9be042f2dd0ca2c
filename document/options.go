package document

import "github.com/attestkit/attestkit/internal/jsondoc"

// Option changes a limit of one call. A number that is not positive leaves the
// limit at its default, and so does the zero Option.
type Option struct{ set func(*jsondoc.Limits) }

// MaxSize limits a document to n bytes instead of 16 MiB.
func MaxSize(n int) Option { return Option{func(l *jsondoc.Limits) { l.Size = n }} }

// MaxDepth limits the nesting of objects and lists to n levels instead of 64. More
// than 10,000 are never read.
func MaxDepth(n int) Option { return Option{func(l *jsondoc.Limits) { l.Depth = n }} }

// MaxValues limits a document to n values instead of 200,000: texts, numbers,
// literals, objects and lists together.
func MaxValues(n int) Option { return Option{func(l *jsondoc.Limits) { l.Values = n }} }

// MaxItems limits a list to n items instead of 20,000.
func MaxItems(n int) Option { return Option{func(l *jsondoc.Limits) { l.Items = n }} }

// MaxMembers limits an object to n members instead of 4,096.
func MaxMembers(n int) Option { return Option{func(l *jsondoc.Limits) { l.Members = n }} }

// MaxName limits a member's name to n bytes instead of 128. Escapes are counted as
// what they stand for.
func MaxName(n int) Option { return Option{func(l *jsondoc.Limits) { l.Name = n }} }

// MaxText limits a text to n bytes instead of 1 MiB. Escapes are counted as what
// they stand for. Names have a limit of their own, [MaxName].
func MaxText(n int) Option { return Option{func(l *jsondoc.Limits) { l.Text = n }} }

// MaxNumber limits a number to n characters instead of 20: its sign, digits and
// decimal point. A number with an exponent is refused whatever the limit.
func MaxNumber(n int) Option { return Option{func(l *jsondoc.Limits) { l.Number = n }} }

// options returns the limits of a call, defaults put in.
func options(opts []Option) jsondoc.Limits {
	var limits jsondoc.Limits
	for _, o := range opts {
		if o.set != nil {
			o.set(&limits)
		}
	}
	return limits.OrDefault()
}
