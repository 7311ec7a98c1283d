/** The programs of languages that are compiled: Go, C and Rust, with eight ways to make each slower. */

import type { Program } from './programs.ts'

const goLevenshtein = `func levenshtein(a, b string) int {
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
`

const goText = `package toolkit

import (
	"regexp"
	"strings"

	"example.org/toolkit/slug"
)

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

${goLevenshtein}
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

var word = regexp.MustCompile("[a-z]+[0-9]+")

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

func slugs(list []string) int {
	n := 0
	for i := 0; i < 60; i++ {
		n += len(slug.Of(list[i]))
	}
	return n
}

func tokenize(s string) []string {
	return strings.Split(s, " ")
}

func Report(s string) int {
	t := dedupe(tokenize(s))
	c := table{m: map[uint32]int{}}
	n := 0
	for i, w := range t {
		c.add(w)
		n += lookup(w, i)
		if i > 0 && i < 60 {
			n += levenshtein(t[i-1], w)
		}
	}
	return n + formatReport(c.m) + slugs(t)
}
`

const goSlug = `package slug

func Of(text string) string {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] > 96 {
			out = append(out, text[i])
		} else {
			out = append(out, '-')
		}
	}
	return string(out)
}
`

const go: Program = {
  files: {
    'go.mod': 'module example.com/toolkit\n\ngo 1.21\n\nrequire example.org/toolkit/slug v1.0.0\n',
    'vendor/modules.txt': '# example.org/toolkit/slug v1.0.0\n## explicit; go 1.21\nexample.org/toolkit/slug\n',
    'vendor/example.org/toolkit/slug/slug.go': goSlug,
    'text.go': goText,
    'text_test.go': `package toolkit

import (
	"fmt"
	"strings"
	"testing"
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
`,
  },
  paths: { text: 'text.go', slug: 'vendor/example.org/toolkit/slug/slug.go' },
  run: 'go test -run ^$ -bench .',
  setUp: null,
  benchmark: 'BenchmarkReport',
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
    {
      kind: 'library',
      file: 'slug',
      find: '\tout := make([]byte, 0, len(text))\n',
      put: '\tout := make([]byte, 0, len(text))\n\tfor k := 0; k < {r}; k++ {\n\t\tif len(text) == k+1000 {\n\t\t\ttext = ""\n\t\t}\n\t}\n',
      guilty: ['slugs'],
    },
    {
      kind: 'regular expression',
      file: 'text',
      find: '\treturn strings.Split(s, " ")\n',
      put: '\tfor k := 0; k < {r}; k++ {\n\t\tif !word.MatchString(s[k%100:]) {\n\t\t\treturn nil\n\t\t}\n\t}\n\treturn strings.Split(s, " ")\n',
      guilty: ['tokenize'],
    },
  ],
  refactorings: {
    moved: {
      'text.go': [[goLevenshtein, '']],
      'distance.go': `package toolkit\n\n${goLevenshtein}`,
    },
    renamed: {
      'text.go': [
        ['func hashToken(t string)', '// The hash of Bernstein.\nfunc hashOf(t string)'],
        ['\tc.m[hashToken(t)]++', '\tc.m[hashOf(t)]++'],
      ],
    },
    extracted: {
      'text.go': [
        [
          '\treturn n + formatReport(c.m) + slugs(t)\n}',
          '\treturn n + ending(c, t)\n}\n\nfunc ending(c table, t []string) int {\n\treturn formatReport(c.m) + slugs(t)\n}',
        ],
      ],
    },
  },
}

const cLevenshtein = `static int min3(int a, int b, int c) {
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
`

const cText = `#include "text.h"
#include "third_party/slug.h"
#include <stdlib.h>
#include <string.h>

static inline unsigned hash_token(const char *t) {
  unsigned h = 5381;
  for (; *t; t++) h = ((h * 33) ^ (unsigned char)*t) & 0xfffff;
  return h;
}

${cLevenshtein}
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

static int mix(const int *v, int n) {
  int x = 0;
  for (int i = 0; i < n; i++) x += (v[i] * 3) ^ (v[i] >> 2);
  return x;
}

static int slugs(char **words) {
  char out[32];
  int n = 0;
  for (int i = 0; i < 60; i++) n += slug(words[i], out);
  return n;
}

int report(char **words, int n) {
  static int numbers[8192];
  static unsigned char seen[1 << 20];
  char *unique[1024];
  int sum = 0, count = dedupe(words, n, unique);
  for (int i = 0; i < count; i++) {
    sum += seen[hash_token(unique[i])]++;
    sum += lookup(unique[i], i);
    if (i > 0 && i < 60) sum += levenshtein(unique[i - 1], unique[i]);
  }
  return sum + format_report(unique, count) + slugs(unique) + mix(numbers, 8192);
}
`

const cSlug = `#include "slug.h"

int slug(const char *text, char *out) {
  int n = 0;
  for (; text[n]; n++) out[n] = text[n] > 96 ? text[n] : '-';
  out[n] = 0;
  return n;
}
`

const c: Program = {
  files: {
    Makefile: 'bench: bench.c text.c text.h\n\tcc -O3 -g -o bench bench.c text.c third_party/slug.c\n',
    'third_party/slug.h': 'int slug(const char *text, char *out);\n',
    'third_party/slug.c': cSlug,
    'text.h': 'int report(char **words, int n);\n',
    'text.c': cText,
    'bench.c': `#include "text.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(void) {
  int n = 500;
  char **w = malloc(n * sizeof *w);
  for (int i = 0; i < n; i++) {
    w[i] = malloc(16);
    sprintf(w[i], "Word%x", i * 7919 % 311);
  }
  volatile int sink = 0;
  double t = now();
  int rounds = 0;
  while (now() - t < 7e8) {
    for (int i = 0; i < 100; i++) sink += report(w, n);
    rounds += 100;
  }
  printf("BenchmarkReport %d %.1f ns/op\\n", rounds, (now() - t) / rounds);
}
`,
  },
  paths: { text: 'text.c', slug: 'third_party/slug.c' },
  run: './bench',
  setUp: ['make', '-s', '-B', 'bench'],
  benchmark: 'Report',
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
    {
      kind: 'library',
      file: 'slug',
      find: '  int n = 0;\n',
      put: '  int n = 0;\n  for (volatile int k = 0; k < {r}; k++) n ^= k ^ k;\n',
      guilty: ['slug', 'slugs'],
    },
    {
      kind: 'lost vectorisation',
      file: 'text',
      find: '  int x = 0;\n  for (int i = 0; i < n; i++) x += (v[i] * 3)',
      put: '  int x = 0, m = {r} < n ? {r} : n;\n  for (int i = 0; i < m; i++) {\n    x += (v[i] * 3) ^ (v[i] >> 2);\n    __asm__ volatile("" : "+r"(x));\n  }\n  for (int i = m; i < n; i++) x += (v[i] * 3)',
      guilty: ['mix'],
    },
  ],
  refactorings: {
    moved: {
      'text.c': [
        ['#include "third_party/slug.h"\n', '#include "third_party/slug.h"\n#include "distance.h"\n'],
        [cLevenshtein, ''],
      ],
      'distance.h': `#include <string.h>\n\n${cLevenshtein}`,
    },
    renamed: {
      'text.c': [
        ['static inline unsigned hash_token(', '// The hash of Bernstein.\nstatic inline unsigned hash_of('],
        ['seen[hash_token(', 'seen[hash_of('],
      ],
    },
    extracted: {
      'text.c': [
        [
          'int report(char **words, int n) {\n',
          'static int ending(char **unique, int count) {\n  return format_report(unique, count) + slugs(unique);\n}\n\nint report(char **words, int n) {\n',
        ],
        ['format_report(unique, count) + slugs(unique) + mix', 'ending(unique, count) + mix'],
      ],
    },
  },
}

const rustLevenshtein = `fn levenshtein(a: &[u8], b: &[u8]) -> usize {
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
`

const rustText = `use std::collections::{HashMap, HashSet};

fn hash_token(t: &str) -> u32 {
    let mut h: u32 = 5381;
    for c in t.bytes() {
        h = (h.wrapping_mul(33) ^ u32::from(c)) & 0xfffff;
    }
    h
}

${rustLevenshtein}
#[derive(Default)]
pub struct Toolkit {
    known: HashMap<String, usize>,
    numbers: Vec<i32>,
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
        self.numbers.resize(8192, 1);
        n + format_report(&counts) + slugs(&t) + mix(&self.numbers) as usize
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

fn mix(v: &[i32]) -> i32 {
    v.iter().fold(0_i32, |x, i| x.wrapping_add((i * 3) ^ (i >> 2)))
}

fn slugs(list: &[&str]) -> usize {
    list.iter().take(60).map(|w| slug::slug(w).len()).sum()
}

fn format_report(m: &HashMap<u32, usize>) -> usize {
    m.iter().map(|(k, v)| (*k as usize) % 7 * v).sum()
}
`

const rustSlug = `#[inline(never)]
pub fn slug(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        out.push(if c > '\`' { c } else { '-' });
    }
    out
}
`

const rust: Program = {
  files: {
    'Cargo.toml':
      '[package]\nname = "toolkit"\nversion = "0.1.0"\nedition = "2021"\n\n[[bench]]\nname = "report"\nharness = false\n\n[dependencies]\nslug = { path = "vendor/slug" }\n',
    'vendor/slug/Cargo.toml': '[package]\nname = "slug"\nversion = "0.1.0"\nedition = "2021"\n',
    'vendor/slug/src/lib.rs': rustSlug,
    'src/lib.rs': rustText,
    'benches/report.rs': `use std::hint::black_box;
use std::time::Instant;

fn main() {
    let words: Vec<String> = (0..500).map(|i| format!("Word{}", i * 7919 % 311)).collect();
    let (s, mut kit) = (words.join(" "), toolkit::Toolkit::default());
    let (began, mut rounds) = (Instant::now(), 0);
    while began.elapsed().as_secs_f64() < 1.6 {
        for _ in 0..50 {
            black_box(kit.report(black_box(&s)));
        }
        rounds += 50;
    }
    println!("BenchmarkReport {} {:.1} ns/op", rounds, began.elapsed().as_secs_f64() * 1e9 / f64::from(rounds));
}
`,
  },
  paths: { text: 'src/lib.rs', slug: 'vendor/slug/src/lib.rs' },
  run: 'cargo bench -q',
  setUp: null,
  benchmark: 'Report',
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
    {
      kind: 'library',
      file: 'slug',
      find: '    let mut out = String::new();\n',
      put: '    let mut out = String::new();\n    for k in 0..{r} {\n        std::hint::black_box(k);\n    }\n',
      guilty: ['slug', 'slugs'],
    },
    {
      kind: 'lost vectorisation',
      file: 'text',
      find: '    v.iter().fold(0_i32, |x, i| x.wrapping_add((i * 3) ^ (i >> 2)))\n',
      put: '    let (one, rest) = v.split_at(v.len().min({r}));\n    let x = one.iter().fold(0_i32, |x, i| std::hint::black_box(x).wrapping_add((i * 3) ^ (i >> 2)));\n    rest.iter().fold(x, |x, i| x.wrapping_add((i * 3) ^ (i >> 2)))\n',
      guilty: ['mix'],
    },
  ],
  refactorings: {
    moved: {
      'src/lib.rs': [
        [
          'use std::collections::{HashMap, HashSet};\n',
          'mod distance;\n\nuse distance::levenshtein;\nuse std::collections::{HashMap, HashSet};\n',
        ],
        [rustLevenshtein, ''],
      ],
      'src/distance.rs': `pub ${rustLevenshtein}`,
    },
    renamed: {
      'src/lib.rs': [
        ['fn hash_token(', '// The hash of Bernstein.\nfn hash_of('],
        ['counts.entry(hash_token(w))', 'counts.entry(hash_of(w))'],
      ],
    },
    extracted: {
      'src/lib.rs': [
        ['        n + format_report(&counts) + slugs(&t) +', '        n + ending(&counts, &t) +'],
        [
          'fn format_report(',
          'fn ending(m: &HashMap<u32, usize>, t: &[&str]) -> usize {\n    format_report(m) + slugs(t)\n}\n\nfn format_report(',
        ],
      ],
    },
  },
}

export const compiled = { go, c, rust }
