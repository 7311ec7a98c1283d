use divan::{black_box, counter::{BytesCount, ItemsCount, CharsCount}, AllocProfiler, Bencher};
use divan_project::fib;

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench(args = [1, 10])]
fn fibonacci(n: u64) -> u64 {
    fib(black_box(n))
}

#[divan::bench]
#[ignore]
fn slow() {}

mod strings {
    use super::*;

    #[divan::bench(consts = [16, 1024])]
    fn grow<const N: usize>(bencher: Bencher) {
        bencher
            .counter(BytesCount::new(N))
            .counter(ItemsCount::new(1usize))
            .counter(CharsCount::new(N))
            .bench(|| {
                let mut text = String::new();
                for _ in 0..black_box(N) {
                    text.push('x');
                }
                text
            });
    }

    #[divan::bench(types = [Vec<u8>, String], threads = [1, 2])]
    fn create<T: Default>() -> T {
        T::default()
    }
}
