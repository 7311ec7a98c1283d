//! A lockstep worker for Benchgate: build with `cargo build --release`, or `rustc -O -o bench main.rs`.

use std::hint::black_box;
use std::io::{stdin, BufRead};
use std::time::Instant;

const SUITE: [(&str, fn(&str)); 2] = [("split", split), ("count", count)];

// What a benchmark returns goes through `black_box`, so that no compiler leaves out its work.
fn split(text: &str) {
    black_box(text.split(',').collect::<Vec<_>>());
}

fn count(text: &str) {
    black_box(text.matches(';').count());
}

fn main() {
    if std::env::var_os("BENCHGATE_LOCKSTEP").is_none() {
        eprintln!("run it with `benchgate compare --pairing lockstep`");
        std::process::exit(1);
    }
    let text = "alpha,beta,gamma;".repeat(200);
    println!("@hello 1 examples/lockstep/rust");
    for (k, (name, _)) in SUITE.iter().enumerate() {
        println!("@benchmark {k} {name}");
    }
    println!("@ready");
    let lines = stdin().lock().lines().map_while(Result::ok);
    for line in lines.take_while(|line| line != "end") {
        let words: Vec<&str> = line.split(' ').collect();
        let ["run", k, iterations] = words[..] else {
            println!("@done"); // setup, collect, teardown
            continue;
        };
        let (k, iterations): (usize, u64) = (k.parse().unwrap(), iterations.parse().unwrap());
        let run = SUITE[k].1;
        let began = Instant::now();
        for _ in 0..iterations {
            run(black_box(&text));
        }
        println!("@ran {k} {iterations} {}", began.elapsed().as_nanos());
    }
}
