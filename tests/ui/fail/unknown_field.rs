use validation::Validate;

#[derive(Validate)]
#[validate(check(self.start <= self.ends_on))]
#[validate(check(self.starts_on <= self.ends_on, field = end_on))]
#[validate(equal_fields(starts_on, ends))]
#[validate(clean(Self::clean, reads(title, starts_on)))]
struct Booking {
    starts_on: u32,
    ends_on: u32,
    #[validate(when(self.plan == "pro", required))]
    vat_number: Option<String>,
}

impl Booking {
    fn clean(&self) -> Result<(), &'static str> {
        Ok(())
    }
}

fn main() {}
