// One benchmark whose work grows with size, one whose memory is walked by stride, three others.
package counts

import (
	"encoding/json"
	"sort"
	"strings"
	"testing"
)

const size = 20000
const stride = 1
const places = 1 << 22

var sink, place int
var next = func() []uint32 {
	l := make([]uint32, places)
	for i := range l {
		l[i] = uint32((i + stride) % places)
	}
	return l
}()
var data = func() []map[string]int {
	l := []map[string]int{}
	for i := 0; i < 50; i++ {
		l = append(l, map[string]int{"value": i})
	}
	return l
}()

func BenchmarkLoop(b *testing.B) {
	for i := 0; i < b.N; i++ {
		s := 0
		for j := 0; j < size; j++ {
			s = s*31 + j
		}
		sink = s
	}
}

func BenchmarkLayout(b *testing.B) {
	for i := 0; i < b.N; i++ {
		for j := 0; j < 1<<14; j++ {
			place = int(next[place])
		}
	}
}

func BenchmarkJSON(b *testing.B) {
	for i := 0; i < b.N; i++ {
		t, _ := json.Marshal(data)
		sink = len(t)
	}
}

func BenchmarkSort(b *testing.B) {
	for i := 0; i < b.N; i++ {
		l := make([]int, 2000)
		for j := range l {
			l[j] = j * 7919 % 1009
		}
		sort.Ints(l)
		sink = l[0]
	}
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("a,bc,def;", 100)
	for i := 0; i < b.N; i++ {
		sink = len(strings.Split(text, ","))
	}
}
