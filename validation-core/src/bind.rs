//! The fields of a value, or none where a walk has no value: one call for all of them, since each
//! `Some(…)` takes the compiler's time in every derived type.

/// References to the fields of a type.
pub trait Bound {
    /// The same, each of which may be absent.
    type Fields;

    /// All of them, there.
    fn some(self) -> Self::Fields;
}

/// Fields of which each may be absent.
pub trait Unbound {
    /// None of them, there.
    fn none() -> Self;
}

/// The fields of a value.
#[inline(always)]
pub fn some<T: Bound>(fields: T) -> T::Fields {
    fields.some()
}

/// The fields, where there is no value.
#[inline(always)]
pub fn none<T: Unbound>() -> T {
    T::none()
}

macro_rules! tuples {
    ($(($($field:ident $index:tt),+))*) => {$(
        impl<'a, $($field: ?Sized),+> Bound for ($(&'a $field,)+) {
            type Fields = ($(Option<&'a $field>,)+);

            #[inline(always)]
            fn some(self) -> Self::Fields {
                ($(Some(self.$index),)+)
            }
        }

        impl<'a, $($field: ?Sized),+> Unbound for ($(Option<&'a $field>,)+) {
            #[inline(always)]
            fn none() -> Self {
                ($(None::<&'a $field>,)+)
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11)
}
