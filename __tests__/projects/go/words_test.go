package words

import (
	"fmt"
	"strings"
	"testing"
)

var text = strings.Repeat("the quick brown fox ", 50)
var sink int

func BenchmarkFields(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for i := 0; i < b.N; i++ {
		sink = len(strings.Fields(text))
	}
}

func BenchmarkRepeat(b *testing.B) {
	for _, n := range []int{1, 100} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink = len(strings.Repeat("ab", n))
			}
			b.ReportMetric(float64(n), "words/op")
		})
	}
	b.Run("ünï code", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			sink = strings.Count(text, "o")
		}
	})
}

func BenchmarkSkipped(b *testing.B) { b.Skip("needs a network") }

func BenchmarkFailed(b *testing.B) { b.Fatal("no such word") }
