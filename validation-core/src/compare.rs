//! Comparisons in three-valued logic, as an SQL `CHECK` has them: absent makes unknown.

use core::cmp::Ordering;

macro_rules! compare {
    ($($name:ident $sign:literal $holds:expr;)*) => {$(
        #[doc = concat!("`a ", $sign, " b`; what has no order, such as NaN, does not hold.")]
        #[inline(always)]
        pub fn $name<A, B>(a: Option<&A>, b: Option<&B>) -> Option<bool>
        where
            A: PartialOrd<B> + ?Sized,
            B: ?Sized,
        {
            let holds: fn(Ordering) -> bool = $holds;
            Some(a?.partial_cmp(b?).is_some_and(holds))
        }
    )*};
}

compare! {
    lt "<" Ordering::is_lt;
    le "<=" Ordering::is_le;
    gt ">" Ordering::is_gt;
    ge ">=" Ordering::is_ge;
}

/// `a == b`.
#[inline(always)]
pub fn eq<A: PartialEq<B> + ?Sized, B: ?Sized>(a: Option<&A>, b: Option<&B>) -> Option<bool> {
    Some(a? == b?)
}

/// `a != b`.
#[inline(always)]
pub fn ne<A: PartialEq<B> + ?Sized, B: ?Sized>(a: Option<&A>, b: Option<&B>) -> Option<bool> {
    Some(a? != b?)
}

/// Both hold: a false one settles it.
#[inline(always)]
pub fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// One holds: a true one settles it.
#[inline(always)]
pub fn or(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// It does not hold.
#[inline(always)]
pub fn not(a: Option<bool>) -> Option<bool> {
    a.map(|a| !a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_absent_is_unknown() {
        assert_eq!(lt(Some(&1), Some(&2)), Some(true));
        assert_eq!(lt(Some(&1), None::<&i32>), None);
        assert_eq!(eq(None::<&str>, Some("a")), None);
        assert_eq!(ne(Some("b"), Some("a")), Some(true));
        assert_eq!(ge(Some(&f64::NAN), Some(&0.0)), Some(false));
    }

    #[test]
    fn unknown_is_neither_true_nor_false() {
        let values = [Some(true), Some(false), None];
        let number = |value| match value {
            Some(true) => 2,
            None => 1,
            Some(false) => 0,
        };
        for a in values {
            assert_eq!(number(not(a)), 2 - number(a));
            for b in values {
                assert_eq!(number(and(a, b)), number(a).min(number(b)));
                assert_eq!(number(or(a, b)), number(a).max(number(b)));
            }
        }
    }
}
