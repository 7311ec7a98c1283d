//! The suite for divan.
fn main() {
    divan::main();
}

macro_rules! benchmarks {
    ($($name:ident)*) => { $(
        #[divan::bench]
        fn $name(bencher: divan::Bencher) {
            let count = work::count(stringify!($name));
            bencher.bench_local(|| work::run(stringify!($name), count));
        }
    )* };
}
benchmarks!(sort map sum alloc pages text control);
