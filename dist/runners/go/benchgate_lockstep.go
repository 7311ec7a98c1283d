package testing

// The lockstep protocol of Benchgate (docs/lockstep.md) inside Go's own benchmark runner. Laid over the folder of
// package testing by `go test -overlay`. STATE and STATETYPE are replaced by the names that this Go has for them.

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	benchgateVariable = "BENCHGATE_LOCKSTEP"
	// Names a file for the package's path, where the suite is tried and not measured.
	benchgatePackageVariable = "BENCHGATE_GO_PACKAGE"
	// Set where instructions are counted and not time: everything is run as often as it is asked for.
	benchgateCountedVariable = "BENCHGATE_COUNTED"
	// Samples in a second of processor time; the kernel gives at most as many as its clock ticks, 250 mostly.
	benchgateProfileRate = 500
	// Bytes that may be in use before garbage is collected after all.
	benchgateUncollected = 1 << 30
)

var benchgatePackageFile = os.Getenv(benchgatePackageVariable)
var benchgateCounted = os.Getenv(benchgateCountedVariable) != ""
var benchgateOn = benchgateBegin()

// Runs before any code of the suite: what the suite starts inherits neither the conversation nor the wish for one.
func benchgateBegin() bool {
	mode := os.Getenv(benchgateVariable)
	os.Unsetenv(benchgateVariable)
	os.Unsetenv(benchgatePackageVariable)
	if mode == "processors" {
		fmt.Println(runtime.GOMAXPROCS(-1))
		os.Exit(0)
	}
	if mode == "1" && os.Getenv("BENCHGATE_PROFILE_KIND") == "cpu" {
		// What -test.cpuprofile asks for later, a hundred a second, is then refused, and the profile goes on at this rate.
		runtime.SetCPUProfileRate(benchgateProfileRate)
	}
	if mode == "1" && benchgateCounted {
		// The collector works beside the program and begins when it likes: it is left to what the driver asks for.
		debug.SetGCPercent(-1)
		debug.SetMemoryLimit(benchgateUncollected)
	}
	if mode == "1" {
		syscall.CloseOnExec(3)
		syscall.CloseOnExec(4)
	}
	return mode == "1"
}

// Whether a benchmark called RunParallel.
var benchgateParallel bool

// One leaf benchmark with one number of processors.
type benchgateLeaf struct {
	path    string // as the matcher names it
	name    string // as printed
	procs   int
	top     InternalBenchmark
	failure string // how it ended while it was listed, or ""
	open    *benchgateOpen
	least   int                  // iterations of the shortest batch that is worth its time, a power of two, or 0
	small   benchgateBatch       // the shortest of the first batches, all of them of one iteration
	last    int64                // iterations of the newest batch
	metrics map[string][]float64 // of the batches with so many iterations
	units   []string             // in the order first seen
}

// A leaf whose parents have run up to it, and wait.
type benchgateOpen struct {
	asks chan int // iterations; closed to end
	told chan benchgateBatch
	done chan bool
}

type benchgateBatch struct {
	n, ns   int64 // iterations, and the nanoseconds of all of them
	failure string
	b       *B
}

// What a walk over one top-level benchmark does at each benchmark below it.
type benchgateVisit func(b *B) bool

var benchgateVisits = map[*common]benchgateVisit{}
var benchgateVisitsLock = make(chan bool, 1)

// In place of run1. False: no measuring here.
func (b *B) run1() bool {
	if !benchgateOn {
		return b.benchgateRun1()
	}
	root := &b.common
	for root.parent != nil {
		root = root.parent
	}
	benchgateVisitsLock <- true
	visit := benchgateVisits[root]
	<-benchgateVisitsLock
	if visit == nil {
		return b.benchgateRun1() // testing.Benchmark, called by a program
	}
	return visit(b)
}

func benchgateWalk(importPath string, matchString func(pat, str string) (bool, error), top InternalBenchmark, visit benchgateVisit) {
	state := &STATETYPE{match: newMatcher(matchString, *matchBenchmarks, "-test.bench", *skip)}
	if _, matched, _ := state.match.fullName(nil, top.Name); !matched {
		return
	}
	main := &B{
		common:     common{name: "Main", w: benchgateNowhere{}, bench: true},
		importPath: importPath,
		benchFunc:  func(b *B) { b.Run(top.Name, top.F) },
		benchTime:  durationOrCountFlag{n: 1}, // b.Loop would else take its whole time
		STATE:      state,
	}
	benchgateVisitsLock <- true
	benchgateVisits[&main.common] = visit
	<-benchgateVisitsLock
	main.runN(1)
	benchgateVisitsLock <- true
	delete(benchgateVisits, &main.common)
	<-benchgateVisitsLock
}

// Writes down which package this is, where it has a benchmark to run.
func benchgateTell(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	if benchgatePackageFile == "" {
		return
	}
	match := newMatcher(matchString, *matchBenchmarks, "-test.bench", *skip)
	for _, top := range benchmarks {
		if _, matched, _ := match.fullName(nil, top.Name); matched {
			os.WriteFile(benchgatePackageFile, []byte(importPath+"\n"), 0o666)
			return
		}
	}
}

type benchgateNowhere struct{}

func (benchgateNowhere) Write(b []byte) (int, error) { return len(b), nil }

func benchgateOneLine(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 2000 {
		text = text[:2000]
	}
	return text
}

// Runs n iterations in a goroutine of its own, since FailNow ends it.
func benchgateRun(b *B, n int) benchgateBatch {
	b.benchTime.n = n
	finished := make(chan bool)
	go func() {
		defer close(finished)
		b.runN(n)
	}()
	<-finished
	switch {
	case b.failed:
		return benchgateBatch{failure: benchgateFailure(b)}
	case b.skipped:
		return benchgateBatch{failure: "skipped in a later batch: " + benchgateOneLine(string(b.output))}
	}
	b.output = nil
	ran := int64(b.N)
	if ran < 1 {
		ran = 1
	}
	ns := b.duration.Nanoseconds()
	if own, ok := b.extra["ns/op"]; ok && own > 0 {
		ns = int64(own * float64(ran))
	}
	return benchgateBatch{n: ran, ns: ns, b: b}
}

// What is not timed, and run again for every batch, may take this long, or as long as the loop.
const benchgateUntimed = 2 * time.Millisecond

// A batch is not made longer than this for what surrounds the loop, …
const benchgateLongest = 100 * time.Millisecond

// … nor than this so that the work of the collector is in each.
const benchgateCollecting = 25 * time.Millisecond

// What is timed before the loop may take this share of a batch.
const benchgatePrelude = 0.02

// Runs of one iteration from which the shortest is taken: the first fills caches.
const benchgateProbes = 3

// Where a batch of the length that is asked for would not be what `go test` measures with its long ones, the leaf asks
// for more iterations. The driver then asks both sides for as many.
func (leaf *benchgateLeaf) learn(batch benchgateBatch, wall time.Duration) {
	perOp := float64(batch.ns) / float64(batch.n)
	leaf.raise(leaf.forUntimed(batch, wall, perOp))
	leaf.raise(leaf.forPrelude(batch))
	leaf.raise(forCollections(batch, perOp))
}

// Where preparing the iterations takes longer than they do.
func (leaf *benchgateLeaf) forUntimed(batch benchgateBatch, wall time.Duration, perOp float64) float64 {
	wanted, timed := wall-time.Duration(batch.ns), time.Duration(batch.ns)
	if wanted <= benchgateUntimed || timed >= wanted/2 {
		return 0
	}
	if wanted > benchgateLongest {
		wanted = benchgateLongest
	}
	if most := float64(batch.n) * 64; perOp*most < float64(wanted) {
		return most
	}
	return float64(wanted) / perOp
}

// Where the benchmark has timed work before its loop, which many iterations make up for.
func (leaf *benchgateLeaf) forPrelude(batch benchgateBatch) float64 {
	small := leaf.small
	if small.n == 0 || batch.n < 8*small.n {
		return 0
	}
	perOp := float64(batch.ns-small.ns) / float64(batch.n-small.n)
	prelude := float64(small.ns) - float64(small.n)*perOp
	if perOp <= 0 || prelude <= benchgatePrelude*float64(batch.ns) {
		return 0
	}
	wanted := prelude / benchgatePrelude
	if wanted > float64(benchgateLongest) {
		wanted = float64(benchgateLongest)
	}
	return wanted / perOp
}

// Where the collector works in some batches and not in others, their median would leave its work out. What allocates
// so slowly that two cycles take longer than benchgateCollecting spends next to nothing on it.
func forCollections(batch benchgateBatch, perOp float64) float64 {
	if batch.b.netBytes == 0 {
		return 0
	}
	cycle := float64(memStats.NextGC) / 2
	wanted := 2 * cycle / (float64(batch.b.netBytes) / float64(batch.n))
	if wanted*perOp > float64(benchgateCollecting) {
		return 0
	}
	return wanted
}

// To a power of two, so that both sides mostly come to the same by themselves.
func (leaf *benchgateLeaf) raise(wanted float64) {
	for float64(leaf.least) < wanted && leaf.least < 1<<29 {
		if leaf.least == 0 {
			leaf.least = 1
		}
		leaf.least *= 2
	}
}

// Where instructions are counted, only what would become too much is collected: sweeping and giving memory back go on
// beside the batch that follows.
func benchgateCollect() {
	if benchgateCounted {
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		if now.HeapAlloc < benchgateUncollected/4 {
			return
		}
	}
	runtime.GC()
}

type benchgateServer struct {
	importPath  string
	matchString func(pat, str string) (bool, error)
	leaves      []*benchgateLeaf
	skipped     []string
	refusal     string
	fixed       int // iterations of every batch, where -benchtime says so, else 0
	out         *os.File
}

func (s *benchgateServer) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

func (s *benchgateServer) named(path string) string {
	if s.importPath != "" {
		return s.importPath + "." + path
	}
	return path
}

// Runs every benchmark once, with one iteration, as Go does: only so does it tell what is below it.
func (s *benchgateServer) list(benchmarks []InternalBenchmark) {
	for _, top := range benchmarks {
		top := top
		benchgateWalk(s.importPath, s.matchString, top, func(b *B) bool {
			before := len(s.leaves)
			leaf := b.benchgateRun1()
			if own, ok := b.extra["ns/op"]; ok && own == 0 && s.refusal == "" {
				s.refusal = b.name + " sets its ns/op to 0, so that it has no time to compare"
			}
			switch {
			case b.failed && !s.anyFailed(before):
				s.add(b, top, benchgateFailure(b))
			case b.failed:
			case b.skipped && !b.hasSub.Load():
				s.skipped = append(s.skipped, b.name)
			case leaf:
				s.add(b, top, "")
			}
			return false
		})
	}
}

// A benchmark fails with those below it.
func (s *benchgateServer) anyFailed(from int) bool {
	for _, leaf := range s.leaves[from:] {
		if leaf.failure != "" {
			return true
		}
	}
	return false
}

func (s *benchgateServer) add(b *B, top InternalBenchmark, failure string) {
	for _, procs := range cpuList {
		name := s.named(benchmarkName(b.name, procs))
		s.leaves = append(s.leaves, &benchgateLeaf{path: b.name, name: name, procs: procs, top: top, failure: failure})
	}
}

func benchgateFailure(b *B) string {
	if text := benchgateOneLine(string(b.output)); text != "" {
		return text
	}
	return "it failed and said nothing"
}

// Whether coming to a leaf takes long, which would be for every batch where its neighbours have their turns between.
func (s *benchgateServer) isSlowToOpen() bool {
	for i, leaf := range s.leaves {
		isLast := i+1 == len(s.leaves) || s.leaves[i+1].top.Name != leaf.top.Name
		hasNeighbour := i > 0 && s.leaves[i-1].top.Name == leaf.top.Name
		if !isLast || !hasNeighbour || leaf.failure != "" {
			continue
		}
		if s.quickestOpening(leaf) > benchgateUntimed {
			return true
		}
	}
	return false
}

// Of a few, since something else may have the processor meanwhile.
func (s *benchgateServer) quickestOpening(leaf *benchgateLeaf) time.Duration {
	quickest := time.Duration(1<<63 - 1)
	for try := 0; try < benchgateProbes && quickest > benchgateUntimed; try++ {
		began := time.Now()
		s.open(leaf)
		s.close(leaf)
		if spent := time.Since(began); spent < quickest {
			quickest = spent
		}
	}
	return quickest
}

// Runs the parents of a leaf up to it. False where it did not come again.
func (s *benchgateServer) open(leaf *benchgateLeaf) bool {
	o := &benchgateOpen{asks: make(chan int), told: make(chan benchgateBatch), done: make(chan bool)}
	ready := make(chan bool)
	go func() {
		defer close(o.done)
		benchgateWalk(s.importPath, s.matchString, leaf.top, func(b *B) bool {
			if b.name != leaf.path {
				if strings.HasPrefix(leaf.path, b.name+"/") {
					b.benchgateRun1()
				}
				return false
			}
			ready <- true
			for n := range o.asks {
				o.told <- benchgateRun(b, n)
			}
			return false
		})
	}()
	select {
	case <-ready:
		leaf.open = o
		return true
	case <-o.done:
		return false
	}
}

func (s *benchgateServer) close(leaf *benchgateLeaf) {
	if leaf.open == nil {
		return
	}
	close(leaf.open.asks)
	<-leaf.open.done
	leaf.open = nil
}

// Only one leaf of a top-level benchmark is open at a time: its parents may change what they all share.
func (s *benchgateServer) reopen(leaf *benchgateLeaf) bool {
	if leaf.open != nil {
		return true
	}
	for _, other := range s.leaves {
		if other.top.Name == leaf.top.Name {
			s.close(other)
		}
	}
	return s.open(leaf)
}

func (s *benchgateServer) run(k, n int) {
	leaf := s.leaves[k]
	if !s.reopen(leaf) {
		s.say("@failed %d it did not come again", k)
		return
	}
	procs := leaf.procs
	if benchgateCounted {
		// Threads that look for work in vain would be in the count.
		procs = 1
	}
	if runtime.GOMAXPROCS(-1) != procs {
		runtime.GOMAXPROCS(procs)
	}
	if s.fixed > 0 {
		n = s.fixed
	}
	batch, wall := leaf.ask(n)
	if batch.failure != "" {
		s.say("@failed %d %s", k, batch.failure)
		return
	}
	if batch.ns < 1 {
		batch.ns = 1
	}
	leaf.note(batch)
	if s.fixed == 0 {
		leaf.learn(batch, wall)
	}
	s.say("@ran %d %d %d", k, batch.n, batch.ns)
}

// One batch, and the time that it took with what is not timed in it.
func (leaf *benchgateLeaf) ask(n int) (benchgateBatch, time.Duration) {
	if n < leaf.least {
		n = leaf.least
	}
	for probe := 1; ; probe++ {
		batch, wall := leaf.askUndisturbed(n)
		if n > 1 || benchgateCounted || batch.failure != "" {
			return batch, wall
		}
		if leaf.small.n == 0 || batch.ns < leaf.small.ns {
			leaf.small = batch
		}
		if probe == benchgateProbes || wall > benchgateUntimed {
			return batch, wall
		}
	}
}

// On a busy machine the processor is taken away in the middle of a batch, which then tells of somebody else's work. Such
// a batch is run again; of all tries the least disturbed one counts. The share of time without a processor says nothing
// of how fast the code is, so that choosing by it favours neither side.
func (leaf *benchgateLeaf) askUndisturbed(n int) (benchgateBatch, time.Duration) {
	var best benchgateBatch
	var bestWall time.Duration
	least := 2.0
	for try := 0; try < benchgateTries; try++ {
		before := benchgateUsage()
		began := time.Now()
		leaf.open.asks <- n
		batch := <-leaf.open.told
		wall := time.Since(began)
		if batch.failure != "" {
			return batch, wall
		}
		after := benchgateUsage()
		lost := 0.0
		// What waits of its own accord is not taken off.
		if wall > 0 && after.Nivcsw > before.Nivcsw {
			lost = 1 - float64(benchgateSpent(after)-benchgateSpent(before))/float64(wall)
		}
		if lost < least {
			least, best, bestWall = lost, batch, wall
		}
		if lost < benchgateLost || benchgateCounted {
			break
		}
	}
	return best, bestWall
}

// Tries for a batch from which the processor is not taken away, …
const benchgateTries = 3

// … for at least this share of its time.
const benchgateLost = 0.03

func benchgateUsage() (usage syscall.Rusage) {
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage
}

func benchgateSpent(usage syscall.Rusage) int64 { return usage.Utime.Nano() + usage.Stime.Nano() }

func (leaf *benchgateLeaf) note(batch benchgateBatch) {
	if leaf.last != batch.n || leaf.metrics == nil {
		leaf.last, leaf.metrics, leaf.units = batch.n, map[string][]float64{}, nil
	}
	b := batch.b
	add := func(unit string, value float64) {
		if _, known := leaf.metrics[unit]; !known {
			leaf.units = append(leaf.units, unit)
		}
		leaf.metrics[unit] = append(leaf.metrics[unit], value)
	}
	result := BenchmarkResult{int(batch.n), b.duration, b.bytes, b.netAllocs, b.netBytes, b.extra}
	if speed := result.mbPerSec(); speed != 0 {
		add("MB/s", speed)
	}
	if *benchmarkMemory || b.showAllocResult {
		add("B/op", float64(result.AllocedBytesPerOp()))
		add("allocs/op", float64(result.AllocsPerOp()))
	}
	for unit, value := range b.extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			add(unit, value)
		}
	}
}

func benchgateMiddle(values []float64) float64 {
	for i := range values {
		for j := i; j > 0 && values[j] < values[j-1]; j-- {
			values[j], values[j-1] = values[j-1], values[j]
		}
	}
	return values[(len(values)-1)/2]
}

func (s *benchgateServer) teardown(k int) {
	leaf := s.leaves[k]
	s.close(leaf)
	for _, unit := range leaf.units {
		value := benchgateMiddle(leaf.metrics[unit])
		if value-value == 0 { // neither infinite nor not a number
			s.say("@metric %d %s %s", k, strconv.FormatFloat(value, 'g', -1, 64), unit)
		}
	}
	s.say("@done")
}

// In place of runBenchmarks.
func benchgateServe(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {
	in := os.NewFile(3, "requests")
	s := &benchgateServer{importPath: importPath, matchString: matchString, fixed: benchTime.n, out: os.NewFile(4, "answers")}
	s.list(benchmarks)
	if s.refusal != "" {
		s.say("@refused %s", s.refusal)
		return true
	}
	s.say("@hello 1 go test, %s", runtime.Version())
	for k, leaf := range s.leaves {
		s.say("@benchmark %d %s", k, leaf.name)
	}
	for _, path := range s.skipped {
		for _, procs := range cpuList {
			s.say("@skip %s", s.named(benchmarkName(path, procs)))
		}
	}
	s.say("@compiled")
	if s.isSlowToOpen() {
		s.say("@serial")
	}
	if benchgateParallel && runtime.GOMAXPROCS(-1) > 1 {
		s.say("@parallel")
	}
	s.say("@ready")
	rest := ""
	for buffer := make([]byte, 4096); ; {
		n, err := in.Read(buffer)
		rest += string(buffer[:n])
		for at := strings.IndexByte(rest, '\n'); at >= 0; at = strings.IndexByte(rest, '\n') {
			words := strings.Fields(rest[:at])
			rest = rest[at+1:]
			if len(words) > 0 && !s.answer(words) {
				return true
			}
		}
		if err != nil {
			return true
		}
	}
}

func (s *benchgateServer) answer(words []string) bool {
	number := func(i int) int {
		if i >= len(words) {
			return 0
		}
		n, _ := strconv.Atoi(words[i])
		return n
	}
	k := number(1)
	switch words[0] {
	case "setup":
		if s.leaves[k].failure != "" {
			s.say("@failed %d %s", k, s.leaves[k].failure)
		} else {
			s.say("@done")
		}
	case "run":
		s.run(k, number(2))
	case "teardown":
		s.teardown(k)
	case "collect":
		benchgateCollect()
		s.say("@done")
	case "end":
		return false
	}
	return true
}
