//! The part that runs in a browser: wakes the islands of `app`, and nothing else.

// Without this line no island would be exported.
extern crate app as _;

use wasm_bindgen::prelude::wasm_bindgen;

/// Readies Leptos; `wake.js` then wakes the islands one by one.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
