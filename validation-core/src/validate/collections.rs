//! Collections and pointers check what they hold.

use alloc::{
    borrow::{Cow, ToOwned},
    boxed::Box,
    collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque},
    rc::Rc,
    sync::Arc,
    vec::Vec,
};
use core::fmt::Display;

use super::Validate;
use crate::{
    report::Report,
    view::Subject,
    visit::{self, Lifetime, Visit},
};

/// How types report what they hold, and how they are walked, in the context of what they hold.
macro_rules! holders {
    (
        $($(#[$when:meta])? [$($generics:tt)*] $type:ty;)+
        normalize($own:ident) $normalizing:block
        report($self:ident, $context:ident, $report:ident) $reporting:block
        walk($this:ident, $visitor:ident, $lives:pat_param) $walking:block
    ) => {$(
        $(#[$when])?
        impl<$($generics)*> Validate for $type {
            type Context = T::Context;

            fn normalize(&mut $own) $normalizing

            fn report(&$self, $context: &T::Context, $report: &mut Report<'_>) $reporting

            #[inline(always)]
            fn walk<'c, V: Visit<'c, T::Context>>(
                $this: Option<&Self>,
                $visitor: &mut V,
                $lives: Lifetime<'c, T::Context>,
            ) $walking
        }
    )+};
}

holders! {
    [T: Validate + ?Sized] &T;
    [T: Validate + ?Sized] Rc<T>;
    [T: Validate + ?Sized] Arc<T>;
    [T: Validate + ToOwned + ?Sized] Cow<'_, T>;

    normalize(self) {}

    report(self, context, report) {
        (**self).report(context, report);
    }

    walk(this, visitor, lives) {
        T::walk(this.map(|this| &**this), visitor, lives);
    }
}

holders! {
    [T: Validate + ?Sized] &mut T;
    [T: Validate + ?Sized] Box<T>;

    normalize(self) {
        (**self).normalize();
    }

    report(self, context, report) {
        (**self).report(context, report);
    }

    walk(this, visitor, lives) {
        T::walk(this.map(|this| &**this), visitor, lives);
    }
}

holders! {
    [T: Validate] Option<T>;

    normalize(self) {
        if let Some(value) = self {
            value.normalize();
        }
    }

    report(self, context, report) {
        if let Some(value) = self {
            value.report(context, report);
        }
    }

    walk(this, visitor, lives) {
        match this {
            Some(None) => {}
            Some(Some(value)) => T::walk(Some(value), visitor, lives),
            None => T::walk(None, visitor, lives),
        }
    }
}

holders! {
    [T: Validate] [T];
    [T: Validate] VecDeque<T>;
    [T: Validate] LinkedList<T>;

    normalize(self) {
        self.iter_mut().for_each(T::normalize);
    }

    report(self, context, report) {
        visit::collect(self, context, report);
    }

    walk(this, visitor, _) {
        visitor.nested_items(Subject::plain(this), visitor.context());
    }
}

holders! {
    [T: Validate] BinaryHeap<T>;
    [T: Validate] BTreeSet<T>;
    #[cfg(feature = "std")]
    [T: Validate, S] std::collections::HashSet<T, S>;

    normalize(self) {}

    report(self, context, report) {
        visit::collect(self, context, report);
    }

    walk(this, visitor, _) {
        visitor.nested_items(Subject::plain(this), visitor.context());
    }
}

holders! {
    [T: Validate] Vec<T>;
    [T: Validate, const N: usize] [T; N];

    normalize(self) {
        self.iter_mut().for_each(T::normalize);
    }

    report(self, context, report) {
        visit::collect(self.as_slice(), context, report);
    }

    walk(this, visitor, lives) {
        <[T]>::walk(this.map(|this| &this[..]), visitor, lives);
    }
}

holders! {
    [K: Display, T: Validate] BTreeMap<K, T>;
    #[cfg(feature = "std")]
    [K: Display, T: Validate, S] std::collections::HashMap<K, T, S>;

    normalize(self) {
        self.values_mut().for_each(T::normalize);
    }

    report(self, context, report) {
        visit::collect(self, context, report);
    }

    walk(this, visitor, _) {
        visitor.values(Subject::plain(this), |visitor, value| {
            visitor.nested(Subject::plain(value), visitor.context());
        });
    }
}
