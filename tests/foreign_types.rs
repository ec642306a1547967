//! Types that have no rules of their own: a newtype with a view, a foreign type with a function.

use std::collections::BTreeMap;

use validation::{
    Report, Validate, ValidationError, ValidationErrors, View,
    testing::{assert_errors, assert_valid},
};

#[test]
fn a_newtype_with_a_view_has_the_rules_of_what_it_holds() {
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct UserName(String);

    impl View for UserName {
        type Target = str;

        fn view(&self) -> Option<&str> {
            Some(&self.0)
        }

        fn is_empty(target: &str) -> bool {
            target == "?"
        }
    }

    #[derive(Validate)]
    #[validate(check(self.name != self.other, code = "same"))]
    struct SignUp {
        #[validate(required, length(min = 3))]
        name: UserName,
        #[validate(required)]
        other: UserName,
        #[validate(required)]
        pointers: Option<Box<UserName>>,
        #[validate(length(min = 3), slug)]
        nickname: Option<Box<UserName>>,
        #[validate(each(length(min = 3)))]
        friends: Vec<UserName>,
    }

    let name = |name: &str| UserName(name.into());
    let sign_up = SignUp {
        name: name("al"),
        other: name("?"),
        pointers: Some(Box::new(name("?"))),
        nickname: Some(Box::new(name("a b c"))),
        friends: vec![name("ann"), name("al")],
    };
    let expected = [
        ("name", "min_length"),
        ("other", "required"),
        ("pointers", "required"),
        ("nickname", "slug"),
        ("friends[1]", "min_length"),
    ];
    assert_errors(&sign_up.full_clean(), &expected);
    let same = SignUp {
        name: name("ann"),
        other: name("ann"),
        pointers: Some(Box::new(name(""))),
        nickname: None,
        friends: vec![],
    };
    assert_errors(&same.full_clean(), &[("__all__", "same")]);
}

mod foreign {
    #[derive(Clone, Copy)]
    pub(super) struct Money {
        pub(super) cents: i64,
        pub(super) currency: &'static str,
    }
}

use foreign::Money;

fn money(money: &Money) -> Result<(), ValidationErrors> {
    let mut errors = ValidationErrors::new();
    if money.cents < 0 {
        errors.add_error("cents", ValidationError::new("negative"));
    }
    if money.currency.len() != 3 {
        errors.add_error(None, "This is no currency.");
    }
    errors.into_result()
}

#[test]
fn a_foreign_type_is_checked_by_a_function() {
    #[derive(Validate)]
    struct Invoice {
        #[validate(nested(with = money))]
        total: Money,
        #[validate(nested(with = self::money))]
        tip: Option<Box<Money>>,
        #[validate(length(max = 2), each(nested(with = money)))]
        parts: Vec<Money>,
        #[validate(values(nested(with = money)))]
        by_day: BTreeMap<u8, Money>,
    }

    let bad = Money { cents: -1, currency: "EUR" };
    let worse = Money { cents: -1, currency: "EU" };
    let good = Money { cents: 1, currency: "EUR" };
    let invoice = Invoice {
        total: bad,
        tip: Some(Box::new(worse)),
        parts: vec![good, bad],
        by_day: [(3, bad)].into(),
    };
    let expected = [
        ("total.cents", "negative"),
        ("tip.cents", "negative"),
        ("tip", "invalid"),
        ("parts[1].cents", "negative"),
        ("by_day[\"3\"].cents", "negative"),
    ];
    assert_errors(&invoice.full_clean(), &expected);
    let invoice = Invoice { total: good, tip: None, parts: vec![good], by_day: BTreeMap::new() };
    assert_valid(&invoice.full_clean());
}

#[test]
fn an_impl_by_hand_is_nested_as_any_other() {
    struct Interval(i64, i64);

    impl Validate for Interval {
        type Context = ();

        fn report(&self, (): &(), report: &mut Report<'_>) {
            if self.0 > self.1 {
                report.add(ValidationError::new("order"));
            }
            for (index, end) in [self.0, self.1].into_iter().enumerate() {
                if end < 0 {
                    report.at_index(index, |report| report.add(ValidationError::new("negative")));
                }
            }
            if self.1 == 0 {
                report.at_field("end", |report| report.add_errors([("deep", "This is zero.")]));
            }
        }
    }

    #[derive(Validate)]
    #[validate(check(self.low < self.high, code = "low"))]
    struct Plan {
        low: i64,
        high: i64,
        #[validate(nested)]
        interval: Interval,
        #[validate(nested)]
        others: Vec<Interval>,
    }

    assert_valid(&Interval(1, 2).full_clean());
    assert_errors(&Interval(1, -1).full_clean(), &[("__all__", "order"), ("[1]", "negative")]);
    let plan = Plan {
        low: 2,
        high: 1,
        interval: Interval(-2, -1),
        others: vec![Interval(1, 2), Interval(1, 0)],
    };
    let expected = [
        ("interval[0]", "negative"),
        ("interval[1]", "negative"),
        ("others[1]", "order"),
        ("others[1].end.deep", "invalid"),
        ("__all__", "low"),
    ];
    assert_errors(&plan.full_clean(), &expected);
}
