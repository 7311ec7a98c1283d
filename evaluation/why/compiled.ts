/** The programs of languages that are compiled: Go, C and Rust, with six ways to make each slower. */

import type { Program } from './programs.ts'

const goText = `package toolkit

import "strings"

type table struct{ m map[uint32]int }

func hashToken(t string) uint32 {
	h := uint32(5381)
	for i := 0; i < len(t); i++ {
		h = (h*33 ^ uint32(t[i])) & 0xfffff
	}
	return h
}

func (c *table) add(t string) {
	c.m[hashToken(t)]++
}

func levenshtein(a, b string) int {
	row := make([]int, len(b)+1)
	for i := range row {
		row[i] = i
	}
	for i := 1; i <= len(a); i++ {
		prev := i
		for j := 1; j <= len(b); j++ {
			v := row[j-1]
			if a[i-1] != b[j-1] {
				v = min3(row[j-1], prev, row[j]) + 1
			}
			row[j-1] = prev
			prev = v
		}
		row[len(b)] = prev
	}
	return row[len(b)]
}

func min3(a, b, c int) int {
	if b < a {
		a = b
	}
	if c < a {
		a = c
	}
	return a
}

var known = map[string]int{}

func weigh(t string) int {
	x := 0
	for i := 0; i < 300; i++ {
		x = (x + int(t[i%len(t)])*i) % 9973
	}
	return x
}

func lookup(t string, i int) int {
	if x, ok := known[t]; ok {
		return x
	}
	known[t] = weigh(t)
	return known[t]
}

func dedupe(list []string) []string {
	seen := map[string]bool{}
	out := []string{}
	for i := 0; i < len(list); i++ {
		if seen[list[i]] {
			continue
		}
		seen[list[i]] = true
		out = append(out, list[i])
	}
	return out
}

var held [][]int

func formatReport(m map[uint32]int) int {
	n := 0
	for k, v := range m {
		n += int(k) % 7 * v
	}
	return n
}

func Report(s string) int {
	t := dedupe(strings.Split(s, " "))
	c := table{m: map[uint32]int{}}
	n := 0
	for i, w := range t {
		c.add(w)
		n += lookup(w, i)
		if i > 0 && i < 60 {
			n += levenshtein(t[i-1], w)
		}
	}
	return n + formatReport(c.m)
}
`

const go: Program = {
  files: {
    'go.mod': 'module example.com/toolkit\n\ngo 1.21\n',
    'text.go': goText,
    'text_test.go': `package toolkit

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

func words() string {
	var w []string
	for i := 0; i < 500; i++ {
		w = append(w, fmt.Sprintf("Word%d", i*7919%311))
	}
	return strings.Join(w, " ")
}

var sink int

func BenchmarkReport(b *testing.B) {
	s := words()
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sink += Report(s)
	}
}

func TestTime(t *testing.T) {
	if os.Getenv("TIME") == "" {
		return
	}
	s, least := words(), time.Hour
	for k := 0; k < 1500; k++ {
		began := time.Now()
		sink += Report(s)
		if took := time.Since(began); took < least {
			least = took
		}
	}
	fmt.Println("least", least.Seconds())
}
`,
  },
  paths: { text: 'text.go', slug: 'text.go' },
  run: 'go test -run ^$ -bench .',
  setUp: null,
  benchmark: 'BenchmarkReport',
  timing: ['sh', '-c', "TIME=1 go test -count 1 -run TestTime -v . | sed -n 's/^least //p'"],
  slowdowns: [
    {
      kind: 'loop',
      file: 'text',
      find: '\t\tprev := i\n',
      put: '\t\tprev := i\n\t\tfor k := 0; k < {r}; k++ {\n\t\t\tprev = (prev ^ k) ^ k\n\t\t}\n',
      guilty: ['levenshtein'],
    },
    {
      kind: 'inlined leaf',
      file: 'text',
      find: '\th := uint32(5381)\n',
      put: '\th := uint32(5381)\n\tfor k := uint32(0); k < {r}; k++ {\n\t\th = (h ^ k) ^ k\n\t}\n',
      guilty: ['hashToken'],
    },
    {
      kind: 'added call',
      file: 'text',
      find: '\t\tc.add(w)\n',
      put: '\t\tc.add(w)\n\t\tif i < {r} {\n\t\t\tn += weigh(w)\n\t\t}\n',
      guilty: ['weigh', 'Report'],
    },
    {
      kind: 'allocation',
      file: 'text',
      find: '\tn := 0\n\tfor k, v := range m',
      put: '\tn := 0\n\theld = held[:0]\n\tfor k := 0; k < {r}; k++ {\n\t\theld = append(held, make([]int, 6))\n\t}\n\tfor k, v := range m',
      guilty: ['formatReport'],
    },
    {
      kind: 'lost cache',
      file: 'text',
      find: '\tif x, ok := known[t]; ok {',
      put: '\tif i < {r} {\n\t\tdelete(known, t)\n\t}\n\tif x, ok := known[t]; ok {',
      guilty: ['weigh', 'lookup'],
    },
    {
      kind: 'quadratic',
      file: 'text',
      find: '\t\tif seen[list[i]] {\n',
      put: '\t\tfor k := 0; i < {r} && k < len(out); k++ {\n\t\t\tif out[k] == list[i] {\n\t\t\t\tbreak\n\t\t\t}\n\t\t}\n\t\tif seen[list[i]] {\n',
      guilty: ['dedupe'],
    },
  ],
  refactorings: {},
}

const cText = `#include "text.h"
#include <stdlib.h>
#include <string.h>

static inline unsigned hash_token(const char *t) {
  unsigned h = 5381;
  for (; *t; t++) h = ((h * 33) ^ (unsigned char)*t) & 0xfffff;
  return h;
}

static int min3(int a, int b, int c) {
  if (b < a) a = b;
  return c < a ? c : a;
}

static int levenshtein(const char *a, const char *b) {
  int la = strlen(a), lb = strlen(b), row[64];
  for (int i = 0; i <= lb; i++) row[i] = i;
  for (int i = 1; i <= la; i++) {
    int prev = i;
    for (int j = 1; j <= lb; j++) {
      int v = a[i - 1] == b[j - 1] ? row[j - 1] : min3(row[j - 1], prev, row[j]) + 1;
      row[j - 1] = prev;
      prev = v;
    }
    row[lb] = prev;
  }
  return row[lb];
}

static int known[1024];

static int weigh(const char *t) {
  int x = 0, n = strlen(t);
  for (int i = 0; i < 300; i++) x = (x + t[i % n] * i) % 9973;
  return x;
}

static int lookup(const char *t, int i) {
  int key = i;
  if (known[key] == 0) known[key] = weigh(t) + 1;
  return known[key];
}

static int dedupe(char **words, int n, char **out) {
  int count = 0;
  for (int i = 0; i < n; i++) {
    int found = 0;
    for (int k = i - 1; k >= 0 && k > i - 12; k--) found |= strcmp(words[i], words[k]) == 0;
    if (!found) out[count++] = words[i];
  }
  return count;
}

static int format_report(char **words, int n) {
  int sum = 0;
  for (int i = 0; i < n; i += 4) {
    char *copy = malloc(32);
    strcpy(copy, words[i]);
    sum += copy[1];
    free(copy);
  }
  return sum;
}

int report(char **words, int n) {
  static unsigned char seen[1 << 20];
  char *unique[1024];
  int sum = 0, count = dedupe(words, n, unique);
  for (int i = 0; i < count; i++) {
    sum += seen[hash_token(unique[i])]++;
    sum += lookup(unique[i], i);
    if (i > 0 && i < 60) sum += levenshtein(unique[i - 1], unique[i]);
  }
  return sum + format_report(unique, count);
}
`

const c: Program = {
  files: {
    Makefile: 'bench: bench.c text.c text.h\n\tcc -O2 -g -o bench bench.c text.c\n',
    'text.h': 'int report(char **words, int n);\n',
    'text.c': cText,
    'bench.c': `#include "text.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int argc, char **argv) {
  int n = 500;
  char **w = malloc(n * sizeof *w);
  for (int i = 0; i < n; i++) {
    w[i] = malloc(16);
    sprintf(w[i], "Word%x", i * 7919 % 311);
  }
  volatile int sink = 0;
  if (argc > 1) {
    double least = 1e18;
    for (int k = 0; k < 3000; k++) {
      double t = now();
      sink += report(w, n);
      if (now() - t < least) least = now() - t;
    }
    printf("%.9f\\n", least / 1e9);
    return 0;
  }
  double t = now();
  int rounds = 0;
  while (now() - t < 1e9) {
    for (int i = 0; i < 100; i++) sink += report(w, n);
    rounds += 100;
  }
  printf("BenchmarkReport %d %.1f ns/op\\n", rounds, (now() - t) / rounds);
}
`,
  },
  paths: { text: 'text.c', slug: 'text.c' },
  run: './bench',
  setUp: ['make', '-s', '-B', 'bench'],
  benchmark: 'Report',
  timing: ['sh', '-c', 'make -s -B bench && ./bench time'],
  slowdowns: [
    {
      kind: 'loop',
      file: 'text',
      find: '    int prev = i;\n',
      put: '    int prev = i;\n    for (volatile int k = 0; k < {r}; k++) prev = (prev ^ k) ^ k;\n',
      guilty: ['levenshtein'],
    },
    {
      kind: 'inlined leaf',
      file: 'text',
      find: '  unsigned h = 5381;\n',
      put: '  unsigned h = 5381;\n  for (volatile int k = 0; k < {r}; k++) h = (h ^ k) ^ k;\n',
      guilty: ['hash_token'],
    },
    {
      kind: 'added call',
      file: 'text',
      find: '    sum += lookup(unique[i], i);\n',
      put: '    sum += lookup(unique[i], i);\n    if (i < {r}) sum += weigh(unique[i]);\n',
      guilty: ['weigh', 'report'],
    },
    {
      kind: 'allocation',
      file: 'text',
      find: '  int sum = 0;\n  for (int i = 0; i < n; i += 4) {\n',
      put: '  int sum = 0;\n  for (volatile int k = 0; k < {r}; k++) {\n    char *volatile more = malloc(k % 2000 + 16);\n    free(more);\n  }\n  for (int i = 0; i < n; i += 4) {\n',
      guilty: ['format_report'],
    },
    {
      kind: 'lost cache',
      file: 'text',
      find: '  int key = i;\n',
      put: '  int key = i;\n  if (i < {r}) known[key] = 0;\n',
      guilty: ['weigh', 'lookup'],
    },
    {
      kind: 'quadratic',
      file: 'text',
      find: '    int found = 0;\n',
      put: '    int found = 0;\n    for (int k = 0; i < {r} && k < count; k++) found |= strcmp(words[i], out[k]) == 0;\n',
      guilty: ['dedupe'],
    },
  ],
  refactorings: {},
}

const rustText = `use std::collections::{HashMap, HashSet};

fn hash_token(t: &str) -> u32 {
    let mut h: u32 = 5381;
    for c in t.bytes() {
        h = (h.wrapping_mul(33) ^ u32::from(c)) & 0xfffff;
    }
    h
}

fn levenshtein(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut prev = i;
        for j in 1..=b.len() {
            let v = if a[i - 1] == b[j - 1] { row[j - 1] } else { row[j - 1].min(prev).min(row[j]) + 1 };
            row[j - 1] = prev;
            prev = v;
        }
        row[b.len()] = prev;
    }
    row[b.len()]
}

#[derive(Default)]
pub struct Toolkit {
    known: HashMap<String, usize>,
}

impl Toolkit {
    fn weigh(t: &str) -> usize {
        let bytes = t.as_bytes();
        (0..300).fold(0, |x, i| (x + usize::from(bytes[i % bytes.len()]) * i) % 9973)
    }

    fn lookup(&mut self, t: &str, i: usize) -> usize {
        let miss = i == usize::MAX;
        match self.known.get(t) {
            Some(x) if !miss => *x,
            _ => {
                let x = Self::weigh(t);
                self.known.insert(t.to_string(), x);
                x
            }
        }
    }

    pub fn report(&mut self, s: &str) -> usize {
        let t = dedupe(&s.split(' ').collect::<Vec<_>>());
        let mut counts: HashMap<u32, usize> = HashMap::new();
        let mut n = 0;
        for (i, w) in t.iter().enumerate() {
            *counts.entry(hash_token(w)).or_insert(0) += 1;
            n += self.lookup(w, i);
            if i > 0 && i < 60 {
                n += levenshtein(t[i - 1].as_bytes(), w.as_bytes());
            }
        }
        n + format_report(&counts)
    }
}

fn dedupe<'a>(list: &[&'a str]) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    let mut out: Vec<&str> = Vec::new();
    for (i, w) in list.iter().enumerate() {
        let first = seen.insert(*w) && i < usize::MAX;
        if first {
            out.push(w);
        }
    }
    out
}

fn format_report(m: &HashMap<u32, usize>) -> usize {
    m.iter().map(|(k, v)| (*k as usize) % 7 * v).sum()
}
`

const rust: Program = {
  files: {
    'Cargo.toml':
      '[package]\nname = "toolkit"\nversion = "0.1.0"\nedition = "2021"\n\n[[bench]]\nname = "report"\nharness = false\n',
    'src/lib.rs': rustText,
    'benches/report.rs': `use std::hint::black_box;
use std::time::Instant;

fn main() {
    let words: Vec<String> = (0..500).map(|i| format!("Word{}", i * 7919 % 311)).collect();
    let (s, mut kit) = (words.join(" "), toolkit::Toolkit::default());
    if std::env::var("TIME").is_ok() {
        let mut least = f64::MAX;
        for _ in 0..2000 {
            let began = Instant::now();
            black_box(kit.report(black_box(&s)));
            least = least.min(began.elapsed().as_secs_f64());
        }
        println!("{least:.9}");
        return;
    }
    let (began, mut rounds) = (Instant::now(), 0);
    while began.elapsed().as_secs_f64() < 1.0 {
        for _ in 0..50 {
            black_box(kit.report(black_box(&s)));
        }
        rounds += 50;
    }
    println!("BenchmarkReport {} {:.1} ns/op", rounds, began.elapsed().as_secs_f64() * 1e9 / f64::from(rounds));
}
`,
  },
  paths: { text: 'src/lib.rs', slug: 'src/lib.rs' },
  run: 'cargo bench -q',
  setUp: null,
  benchmark: 'Report',
  timing: ['sh', '-c', 'TIME=1 cargo bench -q'],
  slowdowns: [
    {
      kind: 'loop',
      file: 'text',
      find: '        let mut prev = i;\n',
      put: '        let mut prev = i;\n        for k in 0..{r} {\n            prev = std::hint::black_box(prev ^ k) ^ k;\n        }\n',
      guilty: ['levenshtein'],
    },
    {
      kind: 'inlined leaf',
      file: 'text',
      find: '    let mut h: u32 = 5381;\n',
      put: '    let mut h: u32 = 5381;\n    for k in 0..{r} {\n        h = std::hint::black_box(h ^ k) ^ k;\n    }\n',
      guilty: ['hash_token'],
    },
    {
      kind: 'added call',
      file: 'text',
      find: '            n += self.lookup(w, i);\n',
      put: '            n += self.lookup(w, i);\n            if i < {r} {\n                n += Self::weigh(w);\n            }\n',
      guilty: ['Toolkit::weigh', 'Toolkit::report'],
    },
    {
      kind: 'allocation',
      file: 'text',
      find: '    m.iter().map(',
      put: '    for k in 0..{r} {\n        std::hint::black_box(vec![k; 12]);\n    }\n    m.iter().map(',
      guilty: ['format_report'],
    },
    {
      kind: 'lost cache',
      file: 'text',
      find: 'i == usize::MAX',
      put: 'i < {r}',
      guilty: ['Toolkit::weigh', 'Toolkit::lookup'],
    },
    {
      kind: 'quadratic',
      file: 'text',
      find: '        let first = seen.insert(*w) && i < usize::MAX;\n',
      put: '        let found = i < {r} && out.iter().any(|o| o == w);\n        let first = seen.insert(*w) && !found;\n',
      guilty: ['dedupe'],
    },
  ],
  refactorings: {},
}

export const compiled = { go, c, rust }
