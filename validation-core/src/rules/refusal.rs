//! What a rule does with a value that it refuses, where its error does not depend on the value.

/// `check` and `report_refused` of a rule whose `passes` decides: `refuses_with!(|self| error)`.
///
/// Reporting takes no second look at the value: it would cost time, and a pattern would have no slot.
macro_rules! refuses_with {
    (|$self:ident| $error:expr) => {
        #[inline]
        fn check(&$self, value: &T) -> Result<(), $crate::error::ValidationError> {
            if $self.passes(value, None) { Ok(()) } else { Err($error) }
        }

        fn report_refused(&$self, _: &T, report: &mut $crate::report::Report<'_>) {
            report.add($error);
        }
    };
}

pub(super) use refuses_with;
