package recommend_test

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

func period(from, to string) attestkit.Period {
	return attestkit.Period{From: date(from), To: date(to)}
}

func monthDay(s string) attestkit.MonthDay {
	m, err := attestkit.ParseMonthDay(s)
	if err != nil {
		panic(err)
	}
	return m
}

func categories(list ...string) (all []tsc.Category) {
	for _, text := range list {
		c, err := tsc.ParseCategory(text)
		if err != nil {
			panic(err)
		}
		all = append(all, c)
	}
	return all
}
