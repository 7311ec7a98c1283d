//! The suite for Rust's own harness.
#![feature(test)]
extern crate test;

macro_rules! benchmarks {
    ($($name:ident)*) => { $(
        #[bench]
        fn $name(bencher: &mut test::Bencher) {
            let count = work::count(stringify!($name));
            bencher.iter(|| work::run(stringify!($name), count));
        }
    )* };
}
benchmarks!(sort map sum alloc pages text control);
