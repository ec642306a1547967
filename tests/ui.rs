//! What the compiler says to those who get an attribute wrong.
//!
//! The texts change with the compiler, so they are checked on one version of it: the one that
//! `UI_TOOLCHAIN` names. On any other, this test says that it was left out.

/// The compiler whose texts are written down.
const UI_TOOLCHAIN: &str = "1.95";

#[test]
fn mistakes_are_explained() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let version = std::process::Command::new(rustc).arg("--version").output();
    let version = version.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let version = version.unwrap_or_default();
    if !version.contains(&format!(" {UI_TOOLCHAIN}.")) {
        println!("left out: compiler texts are written down for {UI_TOOLCHAIN}, this is {version}");
        return;
    }
    let cases = trybuild::TestCases::new();
    // With a case that passes, all are built and not only checked.
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
