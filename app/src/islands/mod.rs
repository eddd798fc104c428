//! The only code that runs in a browser: a handful of small files.

pub mod next_dates;
