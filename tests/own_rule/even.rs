//! A rule of an application: constructor, parameters, codes with their English, facts. One file.

use validation::{Code, Fact, Rule, ValidationError, Value};

static EVEN: Code = Code::new("even", "Enter an even number.");

static NEAR: Code = Code::new(
    "near",
    "{ $distance ->
        [one] Stay within { $distance } step of { $centre } (you are { $actual } away).
       *[other] Stay within { $distance } steps of { $centre } (you are { $actual } away).
    }",
)
.params(&["distance", "centre"])
.values(&["actual"])
.value_free("Stay near { $centre }.");

/// An even number, and one that is not too far away.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Even {
    centre: i64,
    distance: Option<u64>,
}

pub(crate) const fn even() -> Even {
    Even { centre: 0, distance: None }
}

/// The same, around a number.
pub(crate) const fn around(centre: i64) -> Even {
    Even { centre, distance: None }
}

impl Even {
    pub(crate) const fn within(mut self, distance: u64) -> Self {
        self.distance = Some(distance);
        self
    }
}

impl Rule<i64> for Even {
    const CODES: &'static [&'static Code] = &[&EVEN, &NEAR];
    const PURE: bool = true;

    fn check(&self, value: &i64) -> Result<(), ValidationError> {
        let actual = value.abs_diff(self.centre);
        match self.distance {
            _ if value % 2 != 0 => Err(ValidationError::of(&EVEN)),
            Some(distance) if actual > distance => Err(ValidationError::of(&NEAR)
                .param("distance", distance)
                .param("centre", self.centre)
                .param("actual", actual)),
            _ => Ok(()),
        }
    }

    fn facts(&self, tell: &mut dyn FnMut(Fact)) {
        tell(Fact::MultipleOf { step: Value::from(2), offset: None });
    }
}
