//! A call of a rule: its arguments, and the value that it is to check.

use validation::{Clean, Moment, Report, Rule, Subject, Validate, ValidationErrors};

use crate::{
    args::{Args, kept},
    input::{Input, Number, is_long_decimal},
    skip::Skip,
};

/// What is wrong with the input of a call; nothing, if there are no errors.
pub(crate) type Verdict = Result<ValidationErrors, Skip>;

/// A call of a rule: its arguments, and the value that it is to check.
///
/// A function of the registry asks for the arguments first, each by its name, and then applies the rule
/// with one of the `check_…` methods, which see to it that no argument is left.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) args: Args,
    pub(crate) input: Input,
}

/// Arguments.
impl Call {
    /// Whether a flag is set.
    pub(crate) fn flag(&mut self, name: &'static str) -> Result<bool, Skip> {
        match self.args.take(name) {
            None => Ok(false),
            Some(Input::Bool(flag)) => Ok(flag),
            Some(Input::Text(text)) if text == "true" => Ok(true),
            Some(other) => Err(wrong(name, "a flag", &other)),
        }
    }

    /// A flag that is on where it is not given.
    pub(crate) fn switch(&mut self, name: &'static str) -> Result<Option<bool>, Skip> {
        match self.args.take_switch(name) {
            None => Ok(None),
            Some(Input::Bool(on)) => Ok(Some(on)),
            Some(other) => Err(wrong(name, "true or false", &other)),
        }
    }

    /// A number that is no property of the value: a length, a count.
    pub(crate) fn count<N: TryFrom<i128>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<N>, Skip> {
        match self.args.take(name) {
            None => Ok(None),
            Some(input) => count(name, &input).map(Some),
        }
    }

    /// A list of such numbers, which may be empty.
    pub(crate) fn counts<N: TryFrom<i128>>(&mut self, name: &'static str) -> Result<Vec<N>, Skip> {
        let inputs = self.args.take(name).map(|input| flat(vec![input])).unwrap_or_default();
        inputs.iter().map(|input| count(name, input)).collect()
    }

    /// A number of the type that the rule checks.
    pub(crate) fn number<N: Number>(&mut self, name: &'static str) -> Result<Option<N>, Skip> {
        match self.args.take(name) {
            None => Ok(None),
            Some(input) => match N::of(&input) {
                Some(number) => Ok(Some(number)),
                None => Err(wrong(name, "a number of the input's type", &input)),
            },
        }
    }

    /// Text.
    pub(crate) fn text(&mut self, name: &'static str) -> Result<Option<&'static str>, Skip> {
        match self.args.take(name) {
            None => Ok(None),
            Some(Input::Text(text)) => Ok(Some(kept(&text))),
            Some(other) => Err(wrong(name, "text", &other)),
        }
    }

    /// Text of which there must be some.
    pub(crate) fn some_text(&mut self, name: &'static str) -> Result<&'static str, Skip> {
        self.text(name)?.ok_or_else(|| Skip::new(format!("`{name}` is missing")))
    }

    /// A list of texts: a list, or one alone.
    pub(crate) fn texts(&mut self, name: &'static str) -> Result<Option<Vec<&'static str>>, Skip> {
        self.args.take(name).map(|input| texts_of(name, &flat(vec![input]))).transpose()
    }

    /// The positional arguments, which may be one list.
    pub(crate) fn positional(&mut self) -> Vec<Input> {
        flat(self.args.take_positional())
    }

    /// The positional arguments as texts.
    pub(crate) fn positional_texts(&mut self) -> Result<Vec<&'static str>, Skip> {
        texts_of("0", &self.positional())
    }

    /// A word for one of several things: `choose("dialect", &[("html", …), …])`.
    pub(crate) fn choose<T: Copy>(
        &mut self,
        name: &'static str,
        words: &[(&'static str, T)],
    ) -> Result<Option<T>, Skip> {
        let Some(word) = self.text(name)? else { return Ok(None) };
        match words.iter().find(|(known, _)| *known == word) {
            Some((_, thing)) => Ok(Some(*thing)),
            None => Err(Skip::unknown(name, word, words.iter().map(|(known, _)| *known))),
        }
    }
}

/// A type of numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Int,
    UInt,
    /// Neither of the two holds the input and all arguments.
    Wide,
    Float,
    Decimal,
}

/// Numbers.
impl Call {
    /// The type of numbers that the input and the arguments share: where one is a float, all are.
    pub(crate) fn kind(&self) -> Result<Kind, Skip> {
        match &self.input {
            Input::Float(_) => Ok(Kind::Float),
            Input::Decimal(_) => Ok(Kind::Decimal),
            Input::Text(text) if is_long_decimal(text) => Ok(Kind::Decimal),
            Input::Int(_) | Input::UInt(_) | Input::Null => Ok(self.kind_of_args()),
            other => Err(unfit("numbers", other)),
        }
    }

    fn kind_of_args(&self) -> Kind {
        let any = |is: fn(&Input) -> bool| self.args.numbers().any(|number| is(&number));
        let (negative, large) = (any(is_negative), any(is_large));
        if any(|number| matches!(number, Input::Float(_))) {
            Kind::Float
        } else if (negative || is_negative(&self.input)) && (large || is_large(&self.input)) {
            Kind::Wide
        } else if large || (matches!(self.input, Input::UInt(_)) && !negative) {
            Kind::UInt
        } else {
            Kind::Int
        }
    }
}

fn is_negative(input: &Input) -> bool {
    matches!(input, Input::Int(number) if *number < 0)
}

/// Whether a number is too large for `i128`.
fn is_large(input: &Input) -> bool {
    matches!(input, Input::UInt(number) if i128::try_from(*number).is_err())
}

/// Checks.
impl Call {
    /// Applies a rule that checks text.
    pub(crate) fn check_text(&self, rule: &impl Rule<str>) -> Verdict {
        match &self.input {
            Input::Text(text) => self.check(rule, Subject::of(Some(text))),
            Input::Null => self.check(rule, Subject::plain(None)),
            other => Err(unfit("text", other)),
        }
    }

    /// Applies a rule that checks lists.
    pub(crate) fn check_list(&self, rule: &impl Rule<[Input]>) -> Verdict {
        match &self.input {
            Input::List(items) => self.check(rule, Subject::of(Some(items))),
            Input::Null => self.check(rule, Subject::plain(None)),
            other => Err(unfit("lists", other)),
        }
    }

    /// Applies a rule that checks numbers of the input's type.
    pub(crate) fn check_number<N: Number>(&self, rule: &impl Rule<N>) -> Verdict {
        self.check(rule, Subject::plain(N::of(&self.input).as_ref()))
    }

    /// Applies a rule to what rules see of a value; no argument may be left.
    pub(crate) fn check<T: ?Sized>(&self, rule: &impl Rule<T>, subject: Subject<'_, T>) -> Verdict {
        self.check_at(None, rule, subject)
    }

    /// The same, where the rule may ask what time it is.
    pub(crate) fn check_at<T: ?Sized>(
        &self,
        now: Option<Moment>,
        rule: &impl Rule<T>,
        subject: Subject<'_, T>,
    ) -> Verdict {
        self.args.finish()?;
        let applied = Applied { rule, subject };
        let clean = Clean::new(&applied);
        let clean = match now {
            Some(now) => clean.clock(now),
            None => clean,
        };
        Ok(clean.run().err().unwrap_or_default())
    }
}

/// A rule beside the value that it checks.
struct Applied<'a, T: ?Sized, R> {
    rule: &'a R,
    subject: Subject<'a, T>,
}

impl<T: ?Sized, R: Rule<T>> Validate for Applied<'_, T, R> {
    type Context = ();

    fn report(&self, (): &(), report: &mut Report<'_>) {
        self.rule.apply(self.subject, None, report);
    }
}

fn count<N: TryFrom<i128>>(name: &str, input: &Input) -> Result<N, Skip> {
    let number = input.to_whole().ok_or_else(|| wrong(name, "a whole number", input))?;
    number.try_into().map_err(|_| wrong(name, "a number in range", input))
}

fn flat(inputs: Vec<Input>) -> Vec<Input> {
    match inputs.as_slice() {
        [Input::List(items)] => items.clone(),
        _ => inputs,
    }
}

fn texts_of(name: &str, inputs: &[Input]) -> Result<Vec<&'static str>, Skip> {
    let text = |input: &Input| match input {
        Input::Text(text) => Ok(kept(text)),
        other => Err(wrong(name, "text", other)),
    };
    inputs.iter().map(text).collect()
}

fn wrong(name: &str, wanted: &str, found: &Input) -> Skip {
    Skip::new(format!("`{name}` is {wanted}, and here it is a {}", found.kind()))
}

/// The input is of a type that the rule does not check.
pub(crate) fn unfit(checked: &str, found: &Input) -> Skip {
    Skip::new(format!("this rule checks {checked}, and the input is a {}", found.kind()))
}

/// Calls a function that is generic over the type of a number with the type of the input and the arguments.
macro_rules! by_number {
    ($call:expr, $check:ident) => {
        match $call.kind()? {
            $crate::call::Kind::Int | $crate::call::Kind::Wide => $check::<i128>($call),
            $crate::call::Kind::UInt => $check::<u128>($call),
            $crate::call::Kind::Float => $check::<f64>($call),
            $crate::call::Kind::Decimal => $check::<rust_decimal::Decimal>($call),
        }
    };
}

/// Evaluates an expression with a list as an array, whose length is part of its type. The last item of a
/// long list is repeated, for fewer lengths: in what rules take lists for, it makes no difference.
macro_rules! by_length {
    ($list:expr, $array:ident => $body:expr) => {
        $crate::call::by_length!(@ $list, $array => $body; 1 2 3 4 8 16 64)
    };
    (@ $list:expr, $array:ident => $body:expr; $($length:literal)+) => {
        match $list.split_last() {
            $(Some((last, rest)) if rest.len() < $length => {
                let item = |at| *rest.get(at).unwrap_or(last);
                let $array: [_; $length] = std::array::from_fn(item);
                $body
            })+
            _ => Err($crate::skip::Skip::new(format!("a list of 1 to 64 is wanted, not of {}", $list.len()))),
        }
    };
}

pub(crate) use {by_length, by_number};
