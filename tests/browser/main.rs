//! A real Chromium visits the real program: with scripts and without, light and dark, narrow and wide.

mod accessibility;
mod adding;
mod chromium;
mod embeds;
mod every_page;
mod help;
mod importing;
mod keyboard;
mod known_page;
mod languages;
mod map;
mod markup;
mod months;
mod offline;
mod pages;
mod scores;
mod shots;
mod slow_line;
mod towns;
mod weight;
mod where_i_am;
