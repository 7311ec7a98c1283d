#![feature(test)]
extern crate test;
use libtest_project::fib;
use std::hint::black_box;
use test::Bencher;

#[bench]
fn fib_10(b: &mut Bencher) { b.iter(|| fib(black_box(10))) }

mod bytes {
    use super::*;
    #[bench]
    fn sum_4096(b: &mut Bencher) {
        let data = vec![3u8; 4096];
        b.bytes = 4096;
        b.iter(|| black_box(&data).iter().map(|x| *x as u64).sum::<u64>())
    }
}
#[bench]
#[ignore = "too slow"]
fn ignored(b: &mut Bencher) { b.iter(|| 1) }
#[bench]
fn panics(_: &mut Bencher) { panic!("boom") }
#[test]
fn a_test() { assert_eq!(fib(3), 2) }
