//go:build race

package document_test

func init() { raced = true }
