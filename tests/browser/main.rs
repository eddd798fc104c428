//! A real Chromium visits the real program: with scripts and without, light and dark, narrow and wide.

mod accessibility;
mod adding;
mod chromium;
mod embeds;
mod every_page;
mod importing;
mod known_page;
mod months;
mod pages;
mod shots;
mod weight;
mod where_i_am;
