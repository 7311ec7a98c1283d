// A lockstep worker for Benchgate: build with `go build -o bench .`
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
)

var text = strings.Repeat("alpha,beta,gamma;", 200)
var kept any // What a benchmark returns ends here, so that no compiler leaves out its work.

var suite = []struct {
	name string
	run  func() any
}{
	{"split", func() any { return strings.Split(text, ",") }},
	{"count", func() any { return strings.Count(text, ";") }},
}

func main() {
	if os.Getenv("BENCHGATE_LOCKSTEP") == "" {
		fmt.Fprintln(os.Stderr, "run it with `benchgate compare --pairing lockstep`")
		os.Exit(1)
	}
	fmt.Printf("@hello 1 examples/lockstep/go, %s\n", runtime.Version())
	for k, benchmark := range suite {
		fmt.Printf("@benchmark %d %s\n", k, benchmark.name)
	}
	fmt.Println("@ready")
	for lines := bufio.NewScanner(os.Stdin); lines.Scan() && lines.Text() != "end"; {
		var k, iterations int
		if lines.Text() == "collect" {
			runtime.GC()
		}
		if _, err := fmt.Sscanf(lines.Text(), "run %d %d", &k, &iterations); err != nil {
			fmt.Println("@done") // setup, collect, teardown
			continue
		}
		began := time.Now()
		for i := 0; i < iterations; i++ {
			kept = suite[k].run()
		}
		fmt.Printf("@ran %d %d %d\n", k, iterations, time.Since(began).Nanoseconds())
	}
}
