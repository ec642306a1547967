//! Sets of rules: a tuple of rules is a rule.

use super::Rule;
use crate::{error::ValidationError, fact::Fact, pattern::Slot, report::Report, view::Subject};

macro_rules! rule_sets {
    ($(($($rule:ident $index:tt),+))*) => {$(
        /// A set of rules is a rule: all of them are asked, in order.
        impl<T: ?Sized, $($rule: Rule<T>),+> Rule<T> for ($($rule,)+) {
            const CHEAP: bool = $($rule::CHEAP)&&+;
            const PURE: bool = $($rule::PURE)&&+;

            fn check(&self, value: &T) -> Result<(), ValidationError> {
                $(self.$index.check(value)?;)+
                Ok(())
            }

            fn check_absent(&self) -> Result<(), ValidationError> {
                $(self.$index.check_absent()?;)+
                Ok(())
            }

            fn report(&self, value: &T, report: &mut Report<'_>) {
                $(self.$index.report(value, report);)+
            }

            fn facts(&self, tell: &mut dyn FnMut(Fact)) {
                $(self.$index.facts(tell);)+
            }

            #[inline(always)]
            fn accepts(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>) -> bool {
                let _ = slot; // made for one rule
                $(self.$index.accepts(subject, None))&&+
            }

            #[inline(always)]
            fn apply(&self, subject: Subject<'_, T>, slot: Option<&'static Slot>, report: &mut Report<'_>) {
                let _ = slot; // made for one rule
                $(
                    if !report.is_done() {
                        self.$index.apply(subject, None, report);
                    }
                )+
            }
        }
    )*};
}

rule_sets! {
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}
