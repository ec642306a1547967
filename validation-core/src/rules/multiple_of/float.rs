//! Multiples among floats.

use super::{Multiple, decimal};

macro_rules! floats {
    ($($type:ident $roundings:literal $near:literal;)*) => {$(
        impl Multiple for $type {
            /// Near a multiple, the quotient is off by what was rounded: in the value, in the offset, and in
            /// steps of arithmetic before, such as a long sum. Where that does not settle it, decimal
            /// arithmetic does.
            #[inline]
            fn is_multiple(self, step: Self, offset: Option<Self>) -> bool {
                const ROUNDING: $type = $roundings * $type::EPSILON;
                /// Of a small step, not all is near to a multiple.
                const OF_STEP: $type = 1e-3;
                /// Beyond it, what is lost in rounding may be more than what lies between multiples.
                const MOST: $type = (1u64 << ($type::MANTISSA_DIGITS / 2)) as $type;

                let start = offset.unwrap_or(0.0);
                let steps = ((self - start) / step).abs();
                let size = (self.abs().max(start.abs()) / step).abs();
                if steps < MOST && size < MOST && size > $type::EPSILON {
                    let nearest = (steps + 0.5) as u32 as $type;
                    let near = OF_STEP.min($near / step.abs());
                    if (steps - nearest).abs() <= near.max(size * ROUNDING) {
                        return true;
                    }
                }
                decimal::is_multiple(&self, &step, offset.as_ref())
            }
        }
    )*};
}

floats! {
    f32 2.0 0.0;
    f64 16.0 1e-9;
}
