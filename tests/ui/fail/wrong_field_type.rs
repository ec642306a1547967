use validation::Validate;

#[derive(Validate)]
struct SignUp {
    #[validate(email)]
    text_on_number: u32,
    #[validate(length(min = 3))]
    length_on_number: u32,
    #[validate(range(min = 1))]
    range_on_text: String,
    #[validate(multiple_of(5))]
    multiple_on_text: String,
    #[validate(finite)]
    finite_on_integer: u32,
    #[validate(accepted)]
    accepted_on_text: String,
    #[validate(unique_items)]
    unique_on_text: String,
    #[validate(equal(5))]
    equal_on_text: String,
    #[validate(each(slug))]
    each_on_text: String,
    #[validate(each(slug))]
    each_of_numbers: Vec<u32>,
    #[validate(keys(slug))]
    keys_of_list: Vec<String>,
    #[validate(custom(is_even))]
    function_on_text: String,
}

fn is_even(value: &i64) -> Result<(), &'static str> {
    if value % 2 == 0 { Ok(()) } else { Err("Enter an even number.") }
}

fn main() {}
