//! A lockstep worker: one benchmark whose work grows with SIZE, one whose memory is walked by STRIDE, three others.

use std::collections::HashMap;
use std::hint::black_box;
use std::io::{stdin, BufRead};
use std::time::Instant;

const SIZE: u64 = 20000;
const STRIDE: usize = 1;
const PLACES: usize = 1 << 22;

struct Data {
    next: Vec<u32>,
    place: usize,
    text: String,
}

fn walk(data: &mut Data) {
    let mut hash: u64 = 1;
    for i in 0..black_box(SIZE) {
        hash = (hash ^ i).wrapping_mul(1099511628211);
    }
    black_box(hash);
    black_box(&data.place);
}

fn layout(data: &mut Data) {
    for _ in 0..1 << 14 {
        data.place = data.next[data.place] as usize;
    }
}

fn sort(_: &mut Data) {
    let mut numbers: Vec<u32> = (0..1000).map(|i| i * 7919 % 1009).collect();
    numbers.sort_unstable();
    black_box(numbers);
}

fn split(data: &mut Data) {
    black_box(data.text.split(',').map(str::to_owned).collect::<Vec<_>>());
}

// Its seed is another in every process.
fn map(data: &mut Data) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for word in data.text.split(',') {
        *seen.entry(word).or_default() += 1;
    }
    black_box(seen);
}

fn main() {
    let suite: [(&str, fn(&mut Data)); 5] =
        [("loop", walk), ("layout", layout), ("sort", sort), ("split", split), ("map", map)];
    if std::env::var_os("BENCHGATE_LOCKSTEP").is_none() {
        std::process::exit(1);
    }
    let mut data = Data {
        next: (0..PLACES).map(|i| ((i + STRIDE) % PLACES) as u32).collect(),
        place: 0,
        text: (0..300).map(|i| format!("word{},", i % 77)).collect(),
    };
    println!("@hello 1 counts in Rust");
    for (k, (name, _)) in suite.iter().enumerate() {
        println!("@benchmark {k} {name}");
    }
    println!("@ready");
    let lines = stdin().lock().lines().map_while(Result::ok);
    for line in lines.take_while(|line| line != "end") {
        let words: Vec<&str> = line.split(' ').collect();
        let ["run", k, iterations] = words[..] else {
            println!("@done");
            continue;
        };
        let (k, iterations): (usize, u64) = (k.parse().unwrap(), iterations.parse().unwrap());
        let began = Instant::now();
        for _ in 0..iterations {
            suite[k].1(black_box(&mut data));
        }
        println!("@ran {k} {iterations} {}", began.elapsed().as_nanos());
    }
}
