//! The suite for criterion.
use criterion::{criterion_group, criterion_main, Criterion};

fn all(c: &mut Criterion) {
    for (name, run) in work::ALL {
        let count = work::count(name);
        c.bench_function(name, |b| b.iter(|| run(count)));
    }
}
criterion_group!(benches, all);
criterion_main!(benches);
