//! The arguments of a call, and which of them have been asked for.

use std::{collections::BTreeMap, collections::HashSet, sync::Mutex};

use serde_json::value::RawValue;

use crate::{input::Input, skip::Skip};

/// The arguments of a call: named ones by their name, positional ones as `0`, `1`, ….
#[derive(Debug, Default)]
pub(crate) struct Args {
    left: BTreeMap<String, Input>,
    asked: Vec<&'static str>,
}

impl Args {
    pub(crate) fn read(args: &BTreeMap<String, &RawValue>) -> Result<Self, Skip> {
        let read =
            |(name, value): (&String, &&RawValue)| Ok((name.clone(), Input::read(value, None)?));
        let left = args.iter().map(read).collect::<Result<BTreeMap<_, _>, Skip>>()?;
        // `null` and `false` are as good as no argument
        let is_given = |value: &Input| !matches!(value, Input::Null | Input::Bool(false));
        let left = left.into_iter().filter(|(_, value)| is_given(value)).collect();
        Ok(Args { left, asked: Vec::new() })
    }

    pub(crate) fn take(&mut self, name: &'static str) -> Option<Input> {
        self.asked.push(name);
        self.left.remove(name)
    }

    /// All positional ones.
    pub(crate) fn take_positional(&mut self) -> Vec<Input> {
        (0..).map_while(|index: usize| self.left.remove(&index.to_string())).collect()
    }

    /// Nothing may be left that the rule has not asked for.
    pub(crate) fn finish(&self) -> Result<(), Skip> {
        match self.left.keys().next() {
            None => Ok(()),
            Some(name) => Err(Skip::unknown("parameter", name, self.asked.iter().copied())),
        }
    }
}

/// Text that lives as long as the program, as rules want it; the same text is kept once.
pub(crate) fn kept(text: &str) -> &'static str {
    static KEPT: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
    let mut kept = KEPT.lock().unwrap_or_else(|broken| broken.into_inner());
    let kept = kept.get_or_insert_default();
    match kept.get(text) {
        Some(text) => text,
        None => {
            let text: &'static str = Box::leak(text.into());
            kept.insert(text);
            text
        }
    }
}
