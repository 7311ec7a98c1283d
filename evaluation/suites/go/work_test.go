// The same seven pieces of work as the other suites: each repeats its unit as often as the file `work` says.
package work

import (
	"bufio"
	"fmt"
	"hash/crc32"
	"os"
	"sort"
	"strings"
	"testing"
)

var counts = map[string]int{}
var sink int

func init() {
	file, err := os.Open("work")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var name string
		var count int
		if _, err := fmt.Sscanf(lines.Text(), "%s %d", &name, &count); err != nil {
			panic(err)
		}
		counts[name] = count
	}
}

func repeat(b *testing.B, name string, unit func()) {
	count := counts[name]
	if count == 0 {
		b.Fatal("no count for ", name)
	}
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		for j := 0; j < count; j++ {
			unit()
		}
	}
}

func numbers(size int) []int {
	values := make([]int, size)
	state := uint32(7)
	for i := range values {
		state = state*1664525 + 1013904223
		values[i] = int(state >> 8)
	}
	return values
}

func BenchmarkSort(b *testing.B) {
	values, own := numbers(60), make([]int, 60)
	repeat(b, "sort", func() {
		copy(own, values)
		sort.Ints(own)
		sink += own[0]
	})
}

func BenchmarkMap(b *testing.B) {
	values := numbers(40)
	repeat(b, "map", func() {
		seen := make(map[int]int, 8)
		for _, value := range values {
			seen[value%32]++
		}
		sink += len(seen)
	})
}

func BenchmarkSum(b *testing.B) {
	values := numbers(3000)
	repeat(b, "sum", func() {
		for i, value := range values {
			sink += value ^ i
		}
	})
}

type node struct {
	next  *node
	value [6]int
}

func BenchmarkAlloc(b *testing.B) {
	repeat(b, "alloc", func() {
		var last *node
		for i := 0; i < 20; i++ {
			last = &node{next: last}
		}
		sink += last.value[0]
	})
}

func BenchmarkHash(b *testing.B) {
	bytes := []byte(strings.Repeat("measure before you optimise ", 400))
	repeat(b, "hash", func() { sink += int(crc32.ChecksumIEEE(bytes)) })
}

func BenchmarkText(b *testing.B) {
	words := strings.Fields(strings.Repeat("base head pair round ", 8))
	repeat(b, "text", func() { sink += len(strings.ToUpper(strings.Join(words, "-"))) })
}

func BenchmarkControl(b *testing.B) {
	values := numbers(2000)
	repeat(b, "control", func() {
		for _, value := range values {
			sink ^= value * 31
		}
	})
}
