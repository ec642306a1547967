//! Multiples among floats.

use super::{Multiple, decimal};

macro_rules! floats {
    ($($type:ident $roundings:literal;)*) => {$(
        impl Multiple for $type {
            /// Near a multiple, the quotient is off by what was rounded: in the value, in the offset, and in
            /// some steps of arithmetic before. Where that does not settle it, decimal arithmetic does.
            #[inline]
            fn is_multiple(self, step: Self, offset: Option<Self>) -> bool {
                const ROUNDING: $type = $roundings * $type::EPSILON;
                /// Beyond it, what is lost in rounding may be more than what lies between multiples.
                const MOST: $type = (1u64 << ($type::MANTISSA_DIGITS / 2)) as $type;

                let start = offset.unwrap_or(0.0);
                let steps = ((self - start) / step).abs();
                let size = (self.abs().max(start.abs()) / step).abs();
                if steps < MOST && size < MOST && size > $type::EPSILON {
                    let nearest = (steps + 0.5) as u32 as $type;
                    if (steps - nearest).abs() <= size * ROUNDING {
                        return true;
                    }
                }
                decimal::is_multiple(&self, &step, offset.as_ref())
            }
        }
    )*};
}

floats! {
    f32 2.0;
    f64 16.0;
}
