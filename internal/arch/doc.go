// Package arch holds the tests that keep the house in shape: which package may
// import which, that importing a domain package runs nothing, and that every
// exported name is documented. It exports nothing.
package arch
