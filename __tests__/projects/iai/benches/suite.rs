use iai::black_box;
use iai_project::fib;

fn fib_short() -> u64 { fib(black_box(10)) }
fn fib_long() -> u64 { fib(black_box(20)) }

iai::main!(fib_short, fib_long);
