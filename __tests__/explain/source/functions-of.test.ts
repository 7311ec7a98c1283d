import { describe, expect, test } from 'vitest'
import { functionsOf } from '../../../src/explain/source/functions-of.ts'
import { bareName } from '../../../src/explain/source/sources.ts'

const found = (file: string, source: string) =>
  functionsOf(file, source).map(({ name, line, endLine }) => `${name} ${line}-${endLine}`)

describe('the functions of a file, by its text', () => {
  test('C++: conditions of the preprocessor, members, templates, lambdas, braces in texts', () => {
    const source = `#include <a.h>
#define X(y) { y
static inline int leaf(int n) { return n; }
#ifdef A
int twice(int a) {
#else
int twice(long a) {
#endif
  if (a) { for (;;) { } } while (x) {}
  char c = '{'; const char* s = "}{"; // }
  return 1;
}
struct P { int a[3]; int get() const { return 1; } };
namespace n { template<class T> std::vector<T> Q<T>::run(const T& x) const noexcept { auto f = [&](int q) { return q; }; return {}; } }
int table[] = {1,2};
BENCHMARK(twice);
auto g() -> int { return 2; }
`
    expect(found('a.cc', source)).toEqual(['leaf 3-3', 'twice 7-12', 'P::get 13-13', 'Q::run 14-14', 'g 17-17'])
  })

  test('Rust: methods of a trait, lifetimes, closures', () => {
    const source = `impl<'a, T: Clone> Foo<T> for Bar<'a> where T: X {
    #[inline]
    fn go<'b>(&'b self, c: char) -> Option<&'b str> { let q = '{'; if c == '\\'' { match x { A => {}, } } None }
}
impl Baz { pub fn new() -> Self { Baz { a: r#"}"# } } }
pub fn top(x: &[u8]) -> u32 {
    x.iter().map(|a| { a }).sum()
}
`
    expect(found('a.rs', source)).toEqual(['Bar::go 3-3', 'Baz::new 5-5', 'top 6-8'])
  })

  test('Go: receivers, generic functions, types in signatures', () => {
    const source = `package a
type T struct { x int }
func (t *T) Get(x interface{}) (int, error) {
	defer func() { recover() }()
	return 1, nil
}
func F[K comparable](f func(int) int) struct{} {
	return struct{}{}
}
func (T[K]) G() interface{ A() } { return nil }
`
    expect(found('a.go', source)).toEqual(['T.Get 3-6', 'F 7-9', 'T.G 10-10'])
  })

  test('Java and Python', () => {
    expect(found('A.java', 'class A {\n  static int parse(String s) throws X { if (a) { } return 1; }\n}\n')).toEqual([
      'A.parse 2-2',
    ])
    expect(found('a.py', 'class A:\n  def x(self):\n    pass\n\ndef z():\n  pass\n')).toEqual(['A.x 2-3', 'z 5-6'])
  })

  test('a file of another kind, and one that never closes', () => {
    expect(found('a.md', 'int f() { }')).toEqual([])
    expect(found('a.c', 'int f() { }\nint g() { "')).toEqual(['f 1-1'])
  })

  test('ten thousand functions', () => {
    const source = Array.from({ length: 10_000 }, (_, i) => `int f${i}(int a) {\n  return a;\n}\n`).join('')
    const all = functionsOf('a.c', source)
    expect(all).toHaveLength(10_000)
    expect(all.at(-1)).toMatchObject({ name: 'f9999', line: 29_998, endLine: 30_000 })
  })
})

test.each([
  ['ns::Parser<int>::next(char) const', 'next'],
  ['github.com/a/b.(*T).M.func1', 'M'],
  ['main.(*T).x.func1.2', 'x'],
  ['main.F[...]', 'F'],
  ['crate::run::{{closure}}', 'run'],
  ['a::b::{closure#0}::{closure#1}', 'b'],
  ['<a::B as c::D>::go', 'go'],
  ['foo.constprop.0', 'foo'],
  ['core::ops::go::h0123456789abcdef', 'go'],
])('the last name of %s', (name, bare) => {
  expect(bareName(name)).toBe(bare)
})
