//! The arguments of a call: bounds that leave no value, patterns that do not parse.

use std::cmp::Ordering;

use syn::{Expr, Lit, UnOp};

use crate::{
    ctxt::Ctxt,
    syntax::{Arg, Call},
};

pub(super) fn check(cx: &Ctxt, call: &Call) {
    for (low, high, allows_equal, remedy) in BOUNDS {
        if let (Some(least), Some(most)) = (value(call, low), value(call, high))
            && let Some(relation) = contradiction(least, most, allows_equal)
        {
            let text = format!("`{high}` {relation} `{low}`: no value can pass; {remedy}");
            cx.error(most, text);
        }
    }
    #[cfg(feature = "regex")]
    crate::regex_literal::check(cx, call);
}

/// Lower and upper bound, whether they may be equal, and what to do when they contradict.
const BOUNDS: [(&str, &str, bool, &str); 4] = [
    ("min", "max", true, "swap them"),
    ("above", "below", false, "raise `below`"),
    ("min", "below", false, "change one of them"),
    ("above", "max", false, "change one of them"),
];

/// Whether literals of this parameter are compared here.
pub(crate) fn is_bound(name: &str) -> bool {
    BOUNDS.iter().any(|(low, high, ..)| *low == name || *high == name)
}

fn contradiction(least: &Expr, most: &Expr, allows_equal: bool) -> Option<&'static str> {
    match Number::of(most)?.partial_cmp(&Number::of(least)?)? {
        Ordering::Less => Some("is below"),
        Ordering::Equal if !allows_equal => Some("equals"),
        Ordering::Equal | Ordering::Greater => None,
    }
}

fn value<'a>(call: &'a Call, wanted: &str) -> Option<&'a Expr> {
    call.args.iter().find_map(|arg| match arg {
        Arg::Named { name, value } if name == wanted => Some(value),
        Arg::Method { name, values, .. } if name == wanted => values.first(),
        _ => None,
    })
}

/// A literal number; whole ones are compared exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Number {
    Whole(i128),
    Other(f64),
}

impl Number {
    fn of(expr: &Expr) -> Option<Self> {
        match expr {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Int(int) => int.base10_parse().map(Self::Whole).ok(),
                Lit::Float(float) => float.base10_parse().map(Self::Other).ok(),
                _ => None,
            },
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
                Some(match Self::of(&unary.expr)? {
                    Self::Whole(whole) => Self::Whole(-whole),
                    Self::Other(other) => Self::Other(-other),
                })
            }
            Expr::Paren(paren) => Self::of(&paren.expr),
            Expr::Group(group) => Self::of(&group.expr),
            _ => None,
        }
    }

    fn approximate(self) -> f64 {
        match self {
            Self::Whole(whole) => whole as f64,
            Self::Other(other) => other,
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(a), Self::Whole(b)) => Some(a.cmp(b)),
            (a, b) => a.approximate().partial_cmp(&b.approximate()),
        }
    }
}
