//! The params of an error, in their order.

use super::ValidationError;
use crate::value::Value;

/// The params of a [`ValidationError`]: an iterator of names and values.
#[derive(Clone, Debug)]
pub struct Params<'a> {
    error: &'a ValidationError,
    next: usize,
}

impl<'a> Params<'a> {
    pub(super) fn of(error: &'a ValidationError) -> Self {
        Params { error, next: 0 }
    }

    /// The value of a param.
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        let declared = self.error.code.place(name).and_then(|place| self.error.values.get(place));
        match declared {
            Some(value) => value.as_ref(),
            None => self.extra(name),
        }
    }

    /// Whether there are no params (left).
    pub fn is_empty(&self) -> bool {
        self.clone().next().is_none()
    }

    fn extra(&self, name: &str) -> Option<&'a Value> {
        let mut params = self.error.extra.as_ref()?.params.iter();
        params.find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The param that the code names at a place, if it is set.
    fn declared(&self, place: usize) -> Option<(&'a str, &'a Value)> {
        let name = self.error.code.name_at(place)?;
        let value = match self.error.values.get(place) {
            Some(value) => value.as_ref(),
            None => self.extra(name),
        };
        value.map(|value| (name, value))
    }
}

impl<'a> Iterator for Params<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        let names = self.error.code.name_count();
        while self.next < names {
            self.next += 1;
            if let Some(param) = self.declared(self.next - 1) {
                return Some(param);
            }
        }
        loop {
            let (name, value) = self.error.extra.as_ref()?.params.get(self.next - names)?;
            self.next += 1;
            if self.error.code.place(name).is_none() {
                return Some((name, value));
            }
        }
    }
}
