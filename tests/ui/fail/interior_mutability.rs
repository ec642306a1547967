use std::cell::Cell;

use validation::Validate;

#[derive(Validate)]
struct Counter {
    #[validate(range(max = 3))]
    count: u32,
    seen: Cell<u32>,
    list: Vec<Cell<u8>>,
    deep: Option<Box<std::cell::RefCell<Vec<u8>>>>,
    path: std::cell::OnceCell<u8>,
    lock: std::sync::Arc<std::sync::Mutex<u8>>,
    flag: std::sync::atomic::AtomicBool,
}

#[derive(Validate)]
struct Unlocked(std::sync::RwLock<u8>);

#[derive(Validate)]
#[validate(check(self.seen.get() < 3))]
struct Skipped {
    #[validate(skip)]
    seen: Cell<u32>,
}

fn main() {}
