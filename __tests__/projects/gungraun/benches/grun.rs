use gungraun::{library_benchmark, library_benchmark_group, main, LibraryBenchmarkConfig, Dhat, Memcheck, Cachegrind, Helgrind};
use gungraun_project::fib;
use std::hint::black_box;

#[library_benchmark]
#[bench::short(10)]
#[bench::long(20)]
fn fibonacci(n: u64) -> u64 {
    black_box(fib(black_box(n)))
}

#[library_benchmark]
fn allocate() -> Vec<u8> {
    black_box(vec![1; 4096])
}

library_benchmark_group!(name = numbers, compare_by_id = true, benchmarks = [fibonacci, allocate]);
main!(
    config = LibraryBenchmarkConfig::default()
        .tool(Dhat::default())
        .tool(Memcheck::default())
        .tool(Helgrind::default())
        .tool(Cachegrind::default()),
    library_benchmark_groups = numbers
);
