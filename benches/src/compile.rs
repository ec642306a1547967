//! What a type with rules costs to build: two hundred types of ten rules, derived and written by hand.
//!
//! The crates are written into the target directory. All they depend on is built ahead, so that what is
//! measured is the crate itself; a crate without types shows what cargo and the linker take.

mod source;

use std::{
    fs, io,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use self::source::Kind;
use crate::table;

const TYPES: usize = 200;
const ROUNDS: usize = 5;

/// Measures, and prints a table.
///
/// # Errors
/// When a file cannot be written, or cargo cannot be run or refuses the crate.
pub fn run(target: &Path) -> io::Result<()> {
    let mut rows = Vec::new();
    let mut empty = 0;
    for kind in [Kind::Empty, Kind::Hand, Kind::Derived] {
        let krate = target.join("compile").join(kind.name());
        source::write(kind, TYPES, &krate)?;
        let check = measure(&krate, &["check"])?;
        let release = measure(&krate, &["build", "--release"])?;
        let text = text_size(&krate.join("target/release").join(kind.name()))?;
        if kind == Kind::Empty {
            empty = text;
        }
        let per_type = text.saturating_sub(empty) / TYPES as u64;
        let per_type = if kind == Kind::Empty { String::new() } else { per_type.to_string() };
        rows.push(vec![
            kind.name().to_owned(),
            format!("{check:.2}"),
            format!("{release:.2}"),
            per_type,
        ]);
    }
    println!(
        "{TYPES} types of 10 rules each; medians of {ROUNDS} builds; {}.\n",
        if cpu_seconds().is_some() { "seconds of CPU" } else { "seconds by the clock" },
    );
    table::print(&["crate", "check s", "release s", "machine code, bytes per type"], &rows);
    Ok(())
}

/// The seconds that cargo and all it starts take for the crate alone.
fn measure(krate: &Path, arguments: &[&str]) -> io::Result<f64> {
    cargo(krate, arguments)?;
    let mut seconds = Vec::new();
    for _ in 0..ROUNDS {
        touch(&krate.join("src/main.rs"))?;
        let (start, before) = (Instant::now(), cpu_seconds());
        cargo(krate, arguments)?;
        seconds.push(match (before, cpu_seconds()) {
            (Some(before), Some(after)) => after - before,
            _ => start.elapsed().as_secs_f64(),
        });
    }
    Ok(table::median(&mut seconds))
}

fn cargo(krate: &Path, arguments: &[&str]) -> io::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .arg("--quiet")
        .current_dir(krate)
        .env("CARGO_TARGET_DIR", krate.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::null())
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

fn touch(file: &Path) -> io::Result<()> {
    let text = fs::read(file)?;
    fs::write(file, text)
}

/// The seconds of CPU that ended children have taken, theirs included; only Linux tells.
fn cpu_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // After the name in brackets: `cutime` and `cstime` are fields 16 and 17, in hundredths.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |field: usize| fields.get(field - 3)?.parse::<f64>().ok();
    Some((ticks(16)? + ticks(17)?) / 100.0)
}

/// The bytes of machine code in a program; of the whole file where nobody tells.
fn text_size(program: &Path) -> io::Result<u64> {
    let sections = Command::new("size").arg("-A").arg(program).output();
    let text = sections.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let size = text.unwrap_or_default().lines().find_map(|line| {
        let mut words = line.split_whitespace();
        (words.next()? == ".text").then(|| words.next()?.parse().ok())?
    });
    match size {
        Some(size) => Ok(size),
        None => Ok(fs::metadata(program)?.len()),
    }
}
