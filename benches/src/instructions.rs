//! Counts the instructions of each case: the program runs itself under valgrind.
//!
//! Each side runs twice, a few times and many times; the difference is what the calls alone took, without
//! the start of the program. The profile of the longer run stays in the target directory, for
//! `callgrind_annotate`.

use std::{
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    harness::{Case, Side},
    table,
};

const FEW: u64 = 100;
const MANY: u64 = 1_100;

/// Counts, and prints a table.
///
/// # Errors
/// When valgrind, which is there, cannot be run.
pub fn run(cases: &[Case], target: &Path) -> io::Result<()> {
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("There is no valgrind on this machine: no instructions are counted.");
        return Ok(());
    }
    let folder = target.join("callgrind");
    std::fs::create_dir_all(&folder)?;
    let mut rows = Vec::new();
    for case in cases {
        case.agreed();
        let hand = per_call(case, Side::Hand, &folder)?;
        let derived = per_call(case, Side::Derived, &folder)?;
        rows.push(vec![
            case.name.to_owned(),
            hand.to_string(),
            derived.to_string(),
            format!("{:.2}", derived as f64 / hand as f64),
        ]);
    }
    println!("Instructions per call, by callgrind; profiles are in {}.\n", folder.display());
    table::print(&["case", "hand", "derive", "ratio"], &rows);
    Ok(())
}

fn per_call(case: &Case, side: Side, folder: &Path) -> io::Result<u64> {
    let many = collected(case, side, MANY, folder)?;
    let few = collected(case, side, FEW, folder)?;
    Ok(many.saturating_sub(few) / (MANY - FEW))
}

fn collected(case: &Case, side: Side, times: u64, folder: &Path) -> io::Result<u64> {
    let out = folder.join(format!("{}.{}.{times}.out", case.name.replace(' ', "_"), word(side)));
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--dump-instr=yes"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(std::env::current_exe()?)
        .args(["--run", case.name, word(side), &times.to_string()])
        .output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let count = text.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok());
    count.ok_or_else(|| io::Error::other(format!("valgrind counted nothing: {text}")))
}

fn word(side: Side) -> &'static str {
    match side {
        Side::Derived => "derived",
        Side::Hand => "hand",
    }
}

/// What `--run CASE SIDE TIMES` asks for: the part that runs under valgrind.
pub fn run_one(cases: &[Case], arguments: &[String]) {
    let [name, side, times] = arguments else { return };
    let side = if side == word(Side::Derived) { Side::Derived } else { Side::Hand };
    if let (Some(case), Ok(times)) = (cases.iter().find(|case| case.name == name), times.parse()) {
        case.run(side, times);
    }
}

/// The target directory that this program was built into.
///
/// # Errors
/// When the program does not know where it is.
pub fn target() -> io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    // target/release/deps/hand-…
    program.ancestors().nth(3).map(Path::to_path_buf).ok_or_else(|| io::Error::other("no target"))
}
