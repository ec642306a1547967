//! The arguments of a call, and which of them have been asked for.

use std::{
    collections::BTreeMap,
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

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
        // `null` is as good as no argument
        let left = left.into_iter().filter(|(_, value)| !matches!(value, Input::Null)).collect();
        Ok(Args { left, asked: Vec::new() })
    }

    /// One by its name; `false` is as good as none.
    pub(crate) fn take(&mut self, name: &'static str) -> Option<Input> {
        self.take_switch(name).filter(|value| !is_false(value))
    }

    /// A flag that is on unless it is turned off.
    pub(crate) fn take_switch(&mut self, name: &'static str) -> Option<Input> {
        self.asked.push(name);
        self.left.remove(name)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.left.contains_key(name)
    }

    /// All positional ones.
    pub(crate) fn take_positional(&mut self) -> Vec<Input> {
        (0..).map_while(|index: usize| self.left.remove(&index.to_string())).collect()
    }

    /// The numbers among those that are left, in lists and written as text, too.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = Input> {
        let items = |input: &Input| match input {
            Input::List(items) => items.clone(),
            one => vec![one.clone()],
        };
        self.left.values().flat_map(items).filter_map(|input| match input {
            Input::Text(text) => Input::number(&text),
            other => Some(other),
        })
    }

    /// Gives an argument another name, unless there is one of that name.
    pub(crate) fn rename(&mut self, from: &str, to: &str) {
        if !self.left.contains_key(to)
            && let Some(value) = self.left.remove(from)
        {
            self.left.insert(to.to_owned(), value);
        }
    }

    /// Nothing may be left that the rule has not asked for.
    pub(crate) fn finish(&self) -> Result<(), Skip> {
        match self.left.iter().find(|(_, value)| !is_false(value)) {
            None => Ok(()),
            Some((name, _)) => Err(Skip::unknown("parameter", name, self.asked.iter().copied())),
        }
    }
}

fn is_false(value: &Input) -> bool {
    matches!(value, Input::Bool(false))
}

/// Text that lives as long as the program, as rules want it; the same text is kept once.
pub(crate) fn kept(text: &str) -> &'static str {
    static KEPT: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
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
