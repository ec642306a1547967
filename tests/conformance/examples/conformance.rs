//! Reads cases on standard input, one JSON object a line, and writes a verdict for each on standard output.
//!
//! ```sh
//! echo '{"id":1,"rule":"length","args":{"min":3},"input":"ab"}' | cargo run --release --example conformance
//! ```

use std::io::{self, BufRead, BufWriter, ErrorKind, Write};

use validation_conformance::answer;

fn main() -> io::Result<()> {
    match run() {
        // who reads the verdicts has seen enough
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome,
    }
}

fn run() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        writeln!(out, "{}", answer(text.trim_end_matches(['\n', '\r'])))?;
        line.clear();
    }
    out.flush()
}
