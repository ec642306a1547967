//! `cargo bench -p validation-benches --bench messages`: a message in another language, beside a bundle of
//! the `fluent` crates that threads share.

use std::{fmt::Write, hint::black_box, sync::Arc, thread, time::Instant};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use validation::{Code, Languages, ValidationError};
use validation_benches::table;

const RUSSIAN: &str = "
plain = Заполните это поле.
plural = { $min ->
    [one] Введите не меньше { $min } знака (введено: { $actual }).
    [few] Введите не меньше { $min } знаков (введено: { $actual }).
    [many] Введите не меньше { $min } знаков (введено: { $actual }).
   *[other] Введите не меньше { $min } знака (введено: { $actual }).
}
";

static PLAIN: Code = Code::new("plain", "Fill in this field.");
static PLURAL: Code =
    Code::new("plural", "Enter at least { $min } characters (you entered { $actual }).")
        .params(&["min", "actual"]);

/// Writes the message into the text.
type Say = Arc<dyn Fn(&mut String) + Send + Sync>;

fn ours(error: ValidationError) -> Option<Say> {
    let languages = Languages::builtin().with("ru", RUSSIAN);
    let russian = languages.get("ru")?.clone();
    Some(Arc::new(move |text| {
        let _ = write!(text, "{}", error.in_language(&russian));
    }))
}

fn theirs(id: &'static str) -> Option<Say> {
    let mut bundle = FluentBundle::new_concurrent(vec!["ru".parse().ok()?]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(RUSSIAN.into()).ok()?).ok()?;
    Some(Arc::new(move |text| {
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let mut arguments = FluentArgs::new();
        arguments.set("min", 3);
        arguments.set("actual", 2);
        let mut errors = Vec::new();
        if let Some(pattern) = pattern {
            let _ = bundle.write_pattern(text, pattern, Some(&arguments), &mut errors);
        }
    }))
}

fn nanoseconds(say: &Say, times: u32) -> f64 {
    let mut text = String::with_capacity(256);
    let start = Instant::now();
    for _ in 0..times {
        text.clear();
        say(black_box(&mut text));
        black_box(&text);
    }
    start.elapsed().as_nanos() as f64 / f64::from(times)
}

/// The slowest of so many threads that say it at the same time.
fn on_threads(say: &Say, threads: usize, times: u32) -> f64 {
    let run = || {
        let say = Arc::clone(say);
        thread::spawn(move || nanoseconds(&say, times))
    };
    let running: Vec<_> = (0..threads).map(|_| run()).collect();
    running.into_iter().filter_map(|thread| thread.join().ok()).fold(0.0, f64::max)
}

fn row(name: &str, say: &Say, rounds: usize) -> Vec<String> {
    let mut cells = vec![name.to_owned()];
    for threads in [1, 2] {
        let mut found: Vec<f64> = (0..rounds).map(|_| on_threads(say, threads, 20_000)).collect();
        cells.push(format!("{:.0}", table::median(&mut found)));
    }
    cells
}

fn main() {
    let plural = ValidationError::of(&PLURAL).param("min", 3).param("actual", 2);
    let says = [
        ("plain, ours", ours(ValidationError::of(&PLAIN))),
        ("plain, fluent-bundle", theirs("plain")),
        ("plural and two params, ours", ours(plural)),
        ("plural and two params, fluent-bundle", theirs("plural")),
    ];
    let said = says.iter().map(|(name, say)| {
        let mut text = String::new();
        say.iter().for_each(|say| say(&mut text));
        (name, text)
    });
    let said: Vec<_> = said.collect();
    assert!(said.chunks(2).all(|pair| pair[0].1 == pair[1].1 && !pair[0].1.is_empty()), "{said:?}");
    // Run by `cargo test`, it only sees that both say the same.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    // What shares nothing tells how much of the machine two threads have.
    let alone: Say = Arc::new(|text| (0..200).for_each(|_| text.push(black_box('x'))));
    let mut rows: Vec<_> =
        says.iter().filter_map(|(name, say)| Some(row(name, say.as_ref()?, 31))).collect();
    rows.push(row("a loop that shares nothing", &alone, 31));
    println!("Nanoseconds per message on each thread, of one and of two; medians.\n");
    table::print(&["message", "1 thread", "2 threads"], &rows);
}
