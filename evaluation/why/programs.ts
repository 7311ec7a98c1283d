/** Small programs, here one of JavaScript and one of Python (compiled.ts has Go, C and Rust), with eight ways to make each slower.
 *  `{r}` in a slowed text is how much slower: it is calibrated. Each way names the functions of which one has to be found first. */

import { compiled } from './compiled.ts'

export type Language = 'node' | 'python' | 'go' | 'c' | 'rust'

export interface Slowdown {
  readonly kind: string
  readonly file: 'text' | 'slug'
  readonly find: string
  readonly put: string
  readonly guilty: readonly string[]
}

export interface Program {
  readonly files: Readonly<Record<string, string>>
  readonly paths: Readonly<Record<Slowdown['file'], string>>
  readonly run: string | null
  /** What builds it in its folder before it is recorded; null: the command does. */
  readonly setUp?: readonly string[] | null
  readonly benchmark: string
  readonly slowdowns: readonly Slowdown[]
  /** The same work written otherwise, by file: a whole text, or what is replaced in it. */
  readonly refactorings: Readonly<
    Record<string, Readonly<Record<string, string | readonly (readonly [find: string, put: string])[]>>>
  >
}

const nodeLevenshtein = `export function levenshtein(a, b) {
  const row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    let prev = i
    for (let j = 1; j <= b.length; j++) {
      const v = a[i - 1] === b[j - 1] ? row[j - 1] : Math.min(row[j - 1], prev, row[j]) + 1
      row[j - 1] = prev
      prev = v
    }
    row[b.length] = prev
  }
  return row[b.length]
}
`

const nodeText = `import { slug } from 'slug'

export function tokenize(s) {
  const out = []
  for (const w of s.split(' ')) out.push(w.toLowerCase())
  return out
}
function hashToken(t) {
  let h = 5381
  for (let i = 0; i < t.length; i++) h = ((h * 33) ^ t.charCodeAt(i)) & 0xfffff
  return h
}
export function countTerms(tokens) {
  const m = new Map()
  for (const t of tokens) {
    const k = hashToken(t)
    m.set(k, (m.get(k) ?? 0) + 1)
  }
  return m
}
${nodeLevenshtein}const known = new Map()
function weigh(t) {
  let x = 0
  for (let i = 0; i < 300; i++) x = (x + t.charCodeAt(i % t.length) * i) % 9973
  return x
}
export function lookup(t, i) {
  const key = t
  if (!known.has(key)) known.set(key, weigh(t))
  return known.get(key)
}
export function dedupe(list) {
  const seen = new Set()
  const out = []
  for (let i = 0; i < list.length; i++) {
    if (seen.has(list[i])) continue
    seen.add(list[i])
    out.push(list[i])
  }
  return out
}
export function slugs(list) {
  let n = 0
  for (let i = 0; i < 60; i++) n += slug(list[i]).length
  return n
}
export function formatReport(m) {
  let s = ''
  for (const [k, v] of m) s += k.toString(16) + ':' + v + ';'
  return s
}
export function total(list) {
  let x = 0
  for (let i = 0; i < list.length; i++) x += lookup(list[i], i)
  return x
}
export function report(text) {
  const t = dedupe(tokenize(text))
  let d = 0
  for (let i = 1; i < 40; i++) d += levenshtein(t[i - 1], t[i])
  return formatReport(countTerms(t)) + d + total(t) + slugs(t)
}
`

const nodeSlug = `exports.slug = function slug(text) {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    out += c > 96 ? text[i] : '-'
  }
  return out
}
`

const words = "Array.from({ length: 500 }, (_, i) => 'Word' + (i * 7919 % 311).toString(36)).join(' ')"

const node: Program = {
  files: {
    'package.json': '{"type":"module"}',
    'src/text.js': nodeText,
    'node_modules/slug/package.json': '{"name":"slug","version":"1.0.0","main":"index.js"}',
    'node_modules/slug/index.js': nodeSlug,
    'bench/report.bench.js': `import { report } from '../src/text.js'\nconst text = ${words}\nexport default (bench) => { bench.add('report', () => report(text)) }\n`,
  },
  paths: { text: 'src/text.js', slug: 'node_modules/slug/index.js' },
  run: null,
  benchmark: 'report',
  slowdowns: [
    {
      kind: 'loop',
      file: 'text',
      find: '    let prev = i\n',
      put: '    let prev = i\n    for (let k = 0; k < {r}; k++) prev = (prev ^ k) ^ k\n',
      guilty: ['levenshtein'],
    },
    {
      kind: 'inlined leaf',
      file: 'text',
      find: '  let h = 5381\n',
      put: '  let h = 5381\n  for (let k = 0; k < {r}; k++) h = (h ^ k) ^ k\n',
      guilty: ['hashToken'],
    },
    {
      kind: 'added call',
      file: 'text',
      find: '    const k = hashToken(t)\n',
      put: '    for (let n = 0; n < {r}; n += 50) if (m.size < {r} - n) hashToken(t)\n    const k = hashToken(t)\n',
      guilty: ['hashToken', 'countTerms'],
    },
    {
      kind: 'allocation',
      file: 'text',
      find: "  let s = ''\n  for (const [k, v] of m)",
      put: "  let s = ''\n  for (let n = 0; n < {r}; n++) held = { n, list: [n, n, n], text: held?.list }\n  for (const [k, v] of m)",
      guilty: ['formatReport'],
    },
    {
      kind: 'lost cache',
      file: 'text',
      find: '  const key = t\n  if (!known',
      put: '  const key = t\n  if (i < {r}) known.delete(key)\n  if (!known',
      guilty: ['weigh', 'lookup'],
    },
    {
      kind: 'quadratic',
      file: 'text',
      find: '    if (seen.has(list[i])) continue\n',
      put: '    if (i < {r} && out.indexOf(list[i]) > i) continue\n    if (seen.has(list[i])) continue\n',
      guilty: ['dedupe'],
    },
    {
      kind: 'library',
      file: 'slug',
      find: "  let out = ''\n",
      put: "  let out = ''\n  for (let k = 0; k < {r}; k++) text = text.charCodeAt(0) === k - 1 ? '' : text\n",
      guilty: ['slugs'],
    },
    {
      kind: 'regular expression',
      file: 'text',
      find: '  for (const w of s.split',
      put: "  for (let n = 0; n < {r}; n++) held = new RegExp('a' + n).test(s)\n  for (const w of s.split",
      guilty: ['tokenize'],
    },
  ],
  refactorings: {
    moved: {
      'src/text.js': [
        ["import { slug } from 'slug'\n", "import { slug } from 'slug'\nimport { levenshtein } from './distance.js'\n"],
        [nodeLevenshtein, ''],
      ],
      'src/distance.js': nodeLevenshtein,
    },
    renamed: {
      'src/text.js': [
        ['function hashToken(t) {', '\n\n// The hash of Bernstein.\nfunction hashOf(t) {'],
        ['    const k = hashToken(t)\n', '    const k = hashOf(t)\n'],
        ['export function slugs(list) {', 'function noop() {}\n\nexport function slugs(list) {'],
      ],
    },
    extracted: {
      'src/text.js': [
        [
          '  let d = 0\n  for (let i = 1; i < 40; i++) d += levenshtein(t[i - 1], t[i])\n  return formatReport(countTerms(t)) + d +',
          '  return formatReport(countTerms(t)) + distances(t) +',
        ],
        [
          'export function report(text) {',
          'function distances(t) {\n  let d = 0\n  for (let i = 1; i < 40; i++) d += levenshtein(t[i - 1], t[i])\n  return d\n}\nexport function report(text) {',
        ],
      ],
    },
    'extracted from a loop': {
      'src/text.js': [
        [
          "  for (const [k, v] of m) s += k.toString(16) + ':' + v + ';'\n  return s\n}",
          "  for (const [k, v] of m) s += entry(k, v)\n  return s\n}\nfunction entry(k, v) {\n  return k.toString(16) + ':' + v + ';'\n}",
        ],
      ],
    },
  },
}

const pythonLevenshtein = `def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        prev = i
        for j in range(1, len(b) + 1):
            v = row[j - 1] if a[i - 1] == b[j - 1] else min(row[j - 1], prev, row[j]) + 1
            row[j - 1] = prev
            prev = v
        row[len(b)] = prev
    return row[len(b)]


`

const pythonText = `import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "site-packages"))
from slug import slug


class Token:
    __slots__ = ("text", "n")

    def __init__(self, text, n):
        self.text = text
        self.n = n


def make(text, n):
    return Token(text, n)


def tokenize(s):
    return [make(w.lower(), i) for i, w in enumerate(s.split(" "))]


def hash_token(t):
    h = 5381
    for c in t:
        h = ((h * 33) ^ ord(c)) & 0xFFFFF
    return h


def count_terms(tokens):
    m = {}
    for t in tokens:
        k = hash_token(t.text)
        m[k] = m.get(k, 0) + 1
    return m


${pythonLevenshtein}known = {}


def weigh(t):
    x = 0
    for i in range(40):
        x = (x + ord(t[i % len(t)]) * i) % 9973
    return x


def lookup(t, i):
    key = t
    if key not in known:
        known[key] = weigh(t)
    return known[key]


def dedupe(tokens):
    seen = set()
    out = []
    for i, t in enumerate(tokens):
        if t.text in seen:
            continue
        seen.add(t.text)
        out.append(t)
    return out


def slugs(tokens):
    n = 0
    for t in tokens[:20]:
        n += len(slug(t.text))
    return n


def format_report(m):
    s = ""
    for k, v in m.items():
        s += "%x:%d;" % (k, v)
    return s


def total(tokens):
    x = 0
    for i, t in enumerate(tokens):
        x += lookup(t.text, i)
    return x


def report(text):
    t = dedupe(tokenize(text))
    d = 0
    for i in range(1, 12):
        d += levenshtein(t[i - 1].text, t[i].text)
    return format_report(count_terms(t)) + str(d + total(t) + slugs(t))
`

const pythonWords = '" ".join("Word" + str(i * 7919 % 311) for i in range(200))'

const python: Program = {
  files: {
    'src/text.py': pythonText,
    'site-packages/slug.py':
      'def slug(text):\n    out = ""\n    for c in text:\n        out += c if c > "`" else "-"\n    return out\n',
    'bench/bench_report.py': `import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src"))\nfrom text import report\ntext = ${pythonWords}\ndef bench_report():\n    report(text)\n`,
  },
  paths: { text: 'src/text.py', slug: 'site-packages/slug.py' },
  run: 'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" bench',
  benchmark: 'bench_report',
  slowdowns: [
    {
      kind: 'loop',
      file: 'text',
      find: '        prev = i\n',
      put: '        prev = i\n        for _ in range({r}):\n            pass\n',
      guilty: ['levenshtein'],
    },
    {
      kind: 'inlined leaf',
      file: 'text',
      find: '    h = 5381\n',
      put: '    h = 5381\n    for _ in range({r}):\n        pass\n',
      guilty: ['hash_token'],
    },
    {
      kind: 'added call',
      file: 'text',
      find: '        k = hash_token(t.text)\n',
      put: '        if len(m) < {r}:\n            hash_token(t.text)\n        k = hash_token(t.text)\n',
      guilty: ['hash_token', 'count_terms'],
    },
    {
      kind: 'allocation',
      file: 'text',
      find: '    s = ""\n    for k, v',
      put: '    s = ""\n    held = [[n, (n, n)] for n in range({r})]\n    for k, v',
      guilty: ['format_report'],
    },
    {
      kind: 'lost cache',
      file: 'text',
      find: '    if key not in known:\n',
      put: '    if i < {r} or key not in known:\n',
      guilty: ['weigh', 'lookup'],
    },
    {
      kind: 'quadratic',
      file: 'text',
      find: '        if t.text in seen:\n',
      put: '        if i < {r} and t.text in [o.text for o in out]:\n            continue\n        if t.text in seen:\n',
      guilty: ['dedupe'],
    },
    {
      kind: 'library',
      file: 'slug',
      find: '    out = ""\n',
      put: '    out = ""\n    for _ in range({r}):\n        pass\n',
      guilty: ['slugs'],
    },
    {
      kind: '__slots__',
      file: 'text',
      find: 'def make(text, n):\n    return Token(text, n)\n',
      put: 'class Loose:\n    def __init__(self, text, n):\n        self.text = text\n        self.n = n\n        self.more = {}\n        self.rest = []\n\n\ndef make(text, n):\n    for _ in range({r} // 200 + (n % 200 < {r} % 200)):\n        Loose(text, n)\n    return Token(text, n)\n',
      guilty: ['make', 'Loose.__init__'],
    },
  ],
  refactorings: {
    moved: {
      'src/text.py': [
        ['from slug import slug\n', 'from slug import slug\nfrom distance import levenshtein\n'],
        [pythonLevenshtein, ''],
      ],
      'src/distance.py': pythonLevenshtein,
    },
    renamed: {
      'src/text.py': [
        ['def hash_token(t):', '# The hash of Bernstein.\ndef hash_of(t):'],
        ['        k = hash_token(t.text)\n', '        k = hash_of(t.text)\n'],
        ['def slugs(tokens):', 'def noop():\n    pass\n\n\ndef slugs(tokens):'],
      ],
    },
    extracted: {
      'src/text.py': [
        [
          '    d = 0\n    for i in range(1, 12):\n        d += levenshtein(t[i - 1].text, t[i].text)\n    return format_report(count_terms(t)) + str(d +',
          '    return format_report(count_terms(t)) + str(distances(t) +',
        ],
        [
          'def report(text):',
          'def distances(t):\n    d = 0\n    for i in range(1, 12):\n        d += levenshtein(t[i - 1].text, t[i].text)\n    return d\n\n\ndef report(text):',
        ],
      ],
    },
    'extracted from a loop': {
      'src/text.py': [
        [
          '        s += "%x:%d;" % (k, v)\n    return s\n',
          '        s += entry(k, v)\n    return s\n\n\ndef entry(k, v):\n    return "%x:%d;" % (k, v)\n',
        ],
      ],
    },
  },
}

// The allocation and the expression keep what they make, or a compiler would leave it out.
export function withHeld(language: Language, text: string): string {
  return language === 'node'
    ? text.replace('const known = new Map()', 'let held = null\nconst known = new Map()')
    : text
}

export const programs: Readonly<Record<Language, Program>> = { node, python, ...compiled }
