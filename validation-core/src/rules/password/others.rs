//! What a password may not be like.

use alloc::{string::String, vec::Vec};

use crate::{beside::Beside, rules::Listed, value::Value};

/// Texts that a password may not be like: a field beside, a text, or several.
#[diagnostic::on_unimplemented(
    message = "`not_similar_to` compares with text, and this is a `{Self}`",
    label = "neither a field of text nor a text that is lent",
    note = "write fields of text in brackets, as `not_similar_to(self.username)`; lend other texts with `&`"
)]
pub trait Others: Copy {
    /// There is none of them.
    #[doc(hidden)]
    const NONE: bool = false;

    /// The name of the first that a test holds for; `Null` where it has none.
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value>;
}

/// In the place of others: there are none.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

impl Others for Nobody {
    const NONE: bool = true;

    fn alike(&self, _: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        None
    }
}

impl Others for Beside<'_> {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.text().filter(|text| test(text)).map(|_| self.name_value())
    }
}

impl Others for &str {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        test(self).then_some(Value::Null)
    }
}

impl Others for &String {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.as_str().alike(test)
    }
}

impl<O: Others> Others for Option<O> {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.as_ref().and_then(|other| other.alike(test))
    }
}

impl<O: Others> Others for &[O] {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.iter().find_map(|other| other.alike(test))
    }
}

impl<O: Others> Others for &Vec<O> {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.as_slice().alike(test)
    }
}

impl<O: Others, const N: usize> Others for [O; N] {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.as_slice().alike(test)
    }
}

impl<O: Others, const N: usize> Others for &[O; N] {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.as_slice().alike(test)
    }
}

impl<O: Others, const N: usize> Others for Listed<O, N> {
    fn alike(&self, test: &mut dyn FnMut(&str) -> bool) -> Option<Value> {
        self.as_slice().alike(test)
    }
}
