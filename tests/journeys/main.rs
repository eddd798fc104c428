//! Promises over HTTP: the real router, a database of its own, a clock that stands still, plain forms.

mod adding;
mod bad_input;
mod feeds;
mod hiding;
mod pages;
mod print;
mod robust;
