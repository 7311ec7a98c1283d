//! The work of the suites in Rust: how often each benchmark repeats its unit of work is read from the file `work` in the
//! working directory, so that a slower head is the same program with another number.

use std::collections::HashMap;
use std::hint::black_box;

pub type Benchmark = (&'static str, fn(u64));

fn numbers() -> [f64; 64] {
    std::array::from_fn(|i| ((i * 7919) % 101) as f64)
}

fn sort(count: u64) {
    let numbers = numbers();
    for _ in 0..count {
        let mut copy = numbers[..32].to_vec();
        copy.sort_by(|a, b| a.partial_cmp(b).unwrap());
        black_box(copy[3]);
    }
}

fn map(count: u64) {
    let words: Vec<String> = (0..12).map(|i| format!("w{}", (i * 7919) % 1009)).collect();
    for _ in 0..count {
        let mut found = HashMap::new();
        for word in &words {
            found.insert(word.as_str(), 1);
        }
        black_box(found.len());
    }
}

fn sum(count: u64) {
    let numbers = numbers();
    for _ in 0..count {
        black_box(black_box(&numbers).iter().map(|n| n * 1.0001).sum::<f64>());
    }
}

fn alloc(count: u64) {
    for _ in 0..count {
        black_box((0..16).map(Box::new).collect::<Vec<Box<u64>>>());
    }
}

/// Larger than the allocator keeps: pages come from the kernel and go back to it.
fn pages(count: u64) {
    for _ in 0..count {
        black_box(vec![1u8; 1 << 18]);
    }
}

fn text(count: u64) {
    for _ in 0..count {
        black_box("the quick brown fox ".repeat(8).find("lazy"));
    }
}

fn control(count: u64) {
    let numbers = numbers();
    for _ in 0..count {
        black_box(black_box(&numbers).iter().fold(1.0, |product, n| product * 0.5 + n));
    }
}

pub const ALL: [Benchmark; 7] = [
    ("sort", sort),
    ("map", map),
    ("sum", sum),
    ("alloc", alloc),
    ("pages", pages),
    ("text", text),
    ("control", control),
];

pub fn count(name: &str) -> u64 {
    let lines = std::fs::read_to_string("work").expect("a file `work` in the working directory");
    let line = lines.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
    line.expect("a number for each benchmark")
}

pub fn run(name: &str, count: u64) {
    ALL.iter().find(|(own, _)| *own == name).unwrap().1(count)
}
