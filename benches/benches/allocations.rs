//! `cargo bench -p validation-benches --bench allocations`: how often each side allocates. In a program of
//! its own, since counting takes time.

use allocation_counter::measure;
use validation_benches::{harness, inputs};

fn main() {
    // Run by `cargo test`, it has nothing to do.
    if std::env::args().any(|argument| argument == "--bench") {
        harness::allocations(&inputs::cases(), |check| measure(check).count_total);
    }
}
