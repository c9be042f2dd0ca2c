package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/bytedance/sonic"
	goccy "github.com/goccy/go-json"
	google "github.com/google/jsonschema-go/jsonschema"
	v5 "github.com/santhosh-tekuri/jsonschema/v5"
	v6 "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// large raises the limits for documents of 20 MB.
var large = []document.Option{document.MaxSize(64 << 20), document.MaxValues(4_000_000), document.MaxItems(1_000_000)}

// way is one of the ways to read a report.
type way struct {
	name string
	read func(b []byte) error
}

// The first three ways are always these.
const (
	plain  = iota // encoding/json, no checks
	ours          // document.Unmarshal
	reader        // document.Decode
	naive         // the usual way with jsonschema/v5
)

// ways returns all of them, their schemas compiled.
func ways() ([]way, error) {
	five, err := compileV5()
	if err != nil {
		return nil, fmt.Errorf("jsonschema/v5: %w", err)
	}
	six, err := compileV6()
	if err != nil {
		return nil, fmt.Errorf("jsonschema/v6: %w", err)
	}
	other, err := compileGoogle()
	if err != nil {
		return nil, fmt.Errorf("google/jsonschema-go: %w", err)
	}
	return []way{
		plain: {"encoding/json, no checks", decoded(json.Unmarshal)},
		ours:  {"document.Unmarshal", func(b []byte) error { _, err := document.Unmarshal[soc.Report](b, large...); return err }},
		reader: {"document.Decode", func(b []byte) error {
			_, err := document.Decode[soc.Report](onlyReader{bytes.NewReader(b)}, large...)
			return err
		}},
		naive: {"naive way with jsonschema/v5", naively(five)},
		{"naive way with jsonschema/v6", naively(six)},
		{"naive way with google/jsonschema-go", naively(other)},
		{"goccy/go-json, no checks", decoded(goccy.Unmarshal)},
		{"bytedance/sonic, no checks", decoded(sonic.Unmarshal)},
	}, nil
}

// onlyReader is a reader of which nothing else is known, such as how long it is.
type onlyReader struct{ io.Reader }

// decoded decodes into the struct and asks nothing.
func decoded(unmarshal func([]byte, any) error) func([]byte) error {
	return func(b []byte) error {
		var r soc.Report
		return unmarshal(b, &r)
	}
}

// naively is how schemas are usually used: decode into any, validate, decode again
// into the struct, and ask that what it holds against itself.
func naively(validate func(any) error) func([]byte) error {
	return func(b []byte) error {
		var v any
		if err := json.Unmarshal(b, &v); err != nil {
			return err
		}
		if err := validate(v); err != nil {
			return err
		}
		var r soc.Report
		if err := json.Unmarshal(b, &r); err != nil {
			return err
		}
		return r.Validate()
	}
}

const urn = "urn:attestkit:schema:report:v1"

func compileV5() (func(any) error, error) {
	c := v5.NewCompiler()
	c.AssertFormat = true
	if err := c.AddResource(urn, bytes.NewReader(document.Schema[soc.Report]())); err != nil {
		return nil, err
	}
	s, err := c.Compile(urn)
	if err != nil {
		return nil, err
	}
	return s.Validate, nil
}

func compileV6() (func(any) error, error) {
	c := v6.NewCompiler()
	c.AssertFormat()
	doc, err := v6.UnmarshalJSON(bytes.NewReader(document.Schema[soc.Report]()))
	if err != nil {
		return nil, err
	}
	if err := c.AddResource(urn, doc); err != nil {
		return nil, err
	}
	s, err := c.Compile(urn)
	if err != nil {
		return nil, err
	}
	return s.Validate, nil
}

// compileGoogle compiles with a library that does not assert formats: dates go
// unchecked.
func compileGoogle() (func(any) error, error) {
	var s google.Schema
	if err := json.Unmarshal(document.Schema[soc.Report](), &s); err != nil {
		return nil, err
	}
	r, err := s.Resolve(nil)
	if err != nil {
		return nil, err
	}
	return r.Validate, nil
}
