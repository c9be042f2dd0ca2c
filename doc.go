// Package attestkit placeholder
package attestkit
