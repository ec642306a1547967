//! `cargo bench -p validation-benches`: the derive against checks written by hand.

use std::{io, process::ExitCode};

use validation_benches::{compile, harness, inputs, instructions};

const ROUNDS: usize = 200;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> io::Result<()> {
    let mut cases = inputs::cases();
    if let Some(at) = arguments.iter().position(|argument| argument == "--run") {
        instructions::run_one(&cases, &arguments[at + 1..]);
        return Ok(());
    }
    let asked = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let names: Vec<&String> = arguments.iter().filter(|word| !word.starts_with("--")).collect();
    cases.retain(|case| names.is_empty() || names.iter().any(|name| case.name.contains(*name)));
    for case in cases.iter().chain(&inputs::doubtful()) {
        case.agreed();
    }
    if asked("--instructions") {
        return instructions::run(&cases, &instructions::target()?);
    }
    if asked("--compile") {
        return compile::run(&instructions::target()?);
    }
    // Run by `cargo test`, it only sees that both sides agree.
    if asked("--bench") {
        harness::run(&cases, ROUNDS);
    }
    Ok(())
}
