//! Forms with files: `multipart/form-data`.

use core::{
    error::Error,
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use futures_core::Stream;
use multer::{Constraints, Multipart, SizeLimit};

use super::{Data, File, disposition::Disposition};
use crate::{
    decode::{Decode, MAX_READ, too_large},
    error::ValidationError,
    errors::ValidationErrors,
    input::codes::UNREADABLE,
};

impl Data {
    /// Reads a body of the type `multipart/form-data` as it arrives, within the limits: a body that is too
    /// large is refused as soon as that is seen. Without [`max_bytes`](Decode::max_bytes), it has at most 2 MiB.
    ///
    /// `content_type` is the header of that name, with the boundary in it.
    ///
    /// # Errors
    /// `too_large`, `too_many_fields`; `unreadable`, where the body is no such form or its reader fails.
    pub async fn from_multipart<S, B, E, Cx: ?Sized>(
        content_type: &str,
        body: S,
        decode: &Decode<'_, Cx>,
    ) -> Result<Self, ValidationErrors>
    where
        S: Stream<Item = Result<B, E>> + Send,
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn Error + Send + Sync>> + 'static,
    {
        let max = decode.max_bytes.unwrap_or(MAX_READ);
        let refused = |error| refused(&error, max);
        let boundary = multer::parse_boundary(content_type).map_err(refused)?;
        let limit = SizeLimit::new().whole_stream(max as u64).per_field(max as u64);
        let constraints = Constraints::new().size_limit(limit);
        let mut form = Multipart::with_constraints(body, boundary, constraints);
        let mut data = Data::new();
        while let Some(part) = form.next_field().await.map_err(refused)? {
            decode.check_fields(data.len() + 1)?;
            let header = part.headers().get("content-disposition");
            let Disposition { name, file_name } =
                Disposition::read(header.map_or(b"", |header| header.as_bytes()));
            let name = name.unwrap_or_default();
            let content_type = part.content_type().map(ToString::to_string);
            match file_name {
                Some(file_name) => {
                    let content = part.bytes().await.map_err(refused)?;
                    data.append_file(name, File::new(file_name, content_type.as_deref(), content));
                }
                None => {
                    let text = part.bytes().await.map_err(refused)?;
                    data.append(name, String::from_utf8_lossy(&text));
                }
            }
        }
        Ok(data)
    }

    /// The same, of a body that is in memory.
    ///
    /// ```
    /// use validation::{Decode, form::Data};
    ///
    /// let body = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nChoir\r\n--x\r\n\
    ///             Content-Disposition: form-data; name=\"poster\"; filename=\"a.png\"\r\n\
    ///             Content-Type: image/png\r\n\r\n\u{89}PNG\r\n--x--\r\n";
    /// let content_type = "multipart/form-data; boundary=x";
    /// let data = Data::from_multipart_bytes(content_type, body, &Decode::new())?;
    /// assert_eq!(data.get("title"), Some("Choir"));
    /// assert_eq!(data.file("poster").unwrap().name(), "a.png");
    /// # Ok::<(), validation::ValidationErrors>(())
    /// ```
    ///
    /// # Errors
    /// `too_large`, `too_many_fields`; `unreadable`, where the body is no such form.
    pub fn from_multipart_bytes<Cx: ?Sized>(
        content_type: &str,
        body: impl AsRef<[u8]>,
        decode: &Decode<'_, Cx>,
    ) -> Result<Self, ValidationErrors> {
        let body = body.as_ref();
        decode.check_size(body.len())?;
        let own = decode.clone().max_bytes(body.len().max(1));
        let chunk = Ok::<_, core::convert::Infallible>(Bytes::copy_from_slice(body));
        let body = futures_util::stream::iter([chunk]);
        finish(Data::from_multipart(content_type, body, &own))
            .unwrap_or_else(|| Err(ValidationError::of(&UNREADABLE).into()))
    }
}

/// Runs what waits for nothing to its end; none, where it waits all the same.
fn finish<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..MAX_POLLS {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return Some(value);
        }
    }
    None
}

/// What is in memory is there at the first time of asking.
const MAX_POLLS: usize = 1_000;

#[cold]
fn refused(error: &multer::Error, max: usize) -> ValidationErrors {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => {
            too_large(max)
        }
        _ => ValidationError::of(&UNREADABLE).into(),
    }
}
