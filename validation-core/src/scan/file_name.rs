//! Names of files.

/// What stands behind the last point of a name, without the point: `gz` for `a.tar.gz`.
///
/// As `Path(name).suffix` of Python up to 3.13 has it: folders before the name are left aside, and a point
/// that begins or ends the name does not count.
pub(crate) fn extension(name: &str) -> &str {
    let mut parts = name.rsplit('/').filter(|part| !matches!(*part, "" | "."));
    let name = parts.next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => extension,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::extension;

    #[test]
    fn odd_names() {
        let cases = [
            ("a.pdf", "pdf"),
            ("a.PDF", "PDF"),
            ("a.tar.gz", "gz"),
            (".bashrc", ""),
            (".a.pdf", "pdf"),
            ("a.", ""),
            ("a..pdf", "pdf"),
            ("..pdf", "pdf"),
            ("a", ""),
            ("", ""),
            (".", ""),
            ("..", ""),
            ("...", ""),
            ("dir.x/file", ""),
            ("dir/a.pdf/", "pdf"),
            ("a.pdf/.", "pdf"),
            ("a.pdf/..", ""),
            ("/", ""),
            ("a.pdf ", "pdf "),
            (r"dir.x\file", r"x\file"),
            (r"C:\a.pdf", "pdf"),
            ("a.\0pdf", "\0pdf"),
        ];
        for (name, expected) in cases {
            assert_eq!(extension(name), expected, "{name:?}");
        }
    }
}
