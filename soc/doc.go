package soc
