//! The first error of each path, for those who want no more.

use alloc::{collections::BTreeSet, vec::Vec};

use super::{Entry, Item, ROOT, ValidationErrors};

impl ValidationErrors {
    /// Keeps the first error of each path.
    pub(crate) fn keep_first_of_each_path(&mut self) {
        let mut seen = BTreeSet::new();
        let firsts: Vec<bool> = self.iter().map(|(path, _)| seen.insert(path)).collect();
        let Some(inner) = &mut self.0 else { return };
        let mut firsts = firsts.into_iter();
        // A step stands before what lies below it, so that its new place is known by then.
        let mut places = Vec::with_capacity(inner.items.len());
        let mut kept = Vec::new();
        for item in inner.items.drain(..) {
            let place = |old: u32| places.get(old as usize).copied().unwrap_or(ROOT);
            let item = match item {
                Item::Step { parent, step } => Some(Item::Step { parent: place(parent), step }),
                Item::Error(entry) => {
                    let entry = Entry { parent: place(entry.parent), ..entry };
                    firsts.next().unwrap_or(true).then_some(Item::Error(entry))
                }
            };
            places.push(u32::try_from(kept.len()).unwrap_or(ROOT));
            kept.extend(item);
        }
        inner.count = kept.iter().filter(|item| matches!(item, Item::Error(_))).count();
        inner.items = kept;
    }
}

#[cfg(test)]
mod tests {
    use super::ValidationErrors;
    use alloc::{string::ToString, vec::Vec};

    #[test]
    fn the_first_error_of_each_path_stays() {
        let mut errors = ValidationErrors::from([
            ("lines[0].sku", "first"),
            ("lines[0].sku", "second"),
            ("lines[1].sku", "third"),
            ("__all__", "fourth"),
            ("lines[1].sku", "fifth"),
            ("__all__", "sixth"),
            ("lines[1]", "seventh"),
        ]);
        errors.keep_first_of_each_path();
        let kept: Vec<_> =
            errors.iter().map(|(path, error)| (path.to_string(), error.to_string())).collect();
        let kept: Vec<_> = kept.iter().map(|(path, text)| (&**path, &**text)).collect();
        assert_eq!(
            kept,
            [
                ("lines[0].sku", "first"),
                ("lines[1].sku", "third"),
                ("__all__", "fourth"),
                ("lines[1]", "seventh"),
            ]
        );
        assert_eq!(errors.len(), 4);
    }
}
