//! A real Chromium visits the real program: with scripts and without, light and dark, narrow and wide.

mod accessibility;
mod chromium;
mod first_visit;
mod known_page;
