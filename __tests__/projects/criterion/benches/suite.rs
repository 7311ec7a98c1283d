use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, SamplingMode, Throughput};
use criterion_project::fib;
use std::hint::black_box;
use std::time::Duration;

fn benches(c: &mut Criterion) {
    c.bench_function("fib 10", |b| b.iter(|| fib(black_box(10))));
    let mut group = c.benchmark_group("sum/bytes");
    for size in [64u64, 4096] {
        group.throughput(Throughput::Bytes(size));
        group.bench_with_input(BenchmarkId::new("Wrapping", size), &size, |b, &size| {
            let data = vec![3u8; size as usize];
            b.iter(|| black_box(&data).iter().fold(0u8, |a, x| a.wrapping_add(*x)))
        });
    }
    group.finish();
    let mut flat = c.benchmark_group("flat");
    flat.sampling_mode(SamplingMode::Flat).throughput(Throughput::Elements(20));
    flat.bench_function("naïve \"fib\"", |b| b.iter(|| fib(black_box(20))));
    flat.finish();
}

criterion_group! {
    name = all;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300));
    targets = benches
}
criterion_main!(all);
