package tsc
