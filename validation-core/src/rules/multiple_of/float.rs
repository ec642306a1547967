//! Multiples among floats.

use super::{Multiple, decimal};

macro_rules! floats {
    ($($type:ident)*) => {$(
        impl Multiple for $type {
            /// Near a multiple, the quotient is off by no more than the rounding of the two numbers and
            /// its own. Where that does not settle it, decimal arithmetic does.
            #[inline]
            fn is_multiple(self, step: Self, offset: Option<Self>) -> bool {
                const ROUNDING: $type = 2.0 * $type::EPSILON;
                /// Beyond it, what is lost in rounding may be more than what lies between multiples.
                const MOST: $type = (1u64 << ($type::MANTISSA_DIGITS / 2)) as $type;

                let quotient = (self - offset.unwrap_or(0.0)) / step;
                let size = quotient.abs();
                if size > 0.5 && size < MOST {
                    let nearest = (size + 0.5) as u32 as $type;
                    if (size - nearest).abs() <= size * ROUNDING {
                        return true;
                    }
                }
                decimal::is_multiple(&self, &step, offset.as_ref())
            }
        }
    )*};
}

floats!(f32 f64);
