//! Any text at all, read as Markdown: no panic, and no page gets anything from it that acts or fetches.

use pure::{hidden::Hidden, markdown, text};

/// Tries a description.
pub fn holds(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    let html = markdown::to_html(&typed).to_lowercase();
    for acting in [
        "<script", "<style", "<iframe", "<img", "<object", "<svg", "<form", "<input", "<base", "<meta",
        "<link",
    ] {
        assert!(!html.contains(acting), "{acting}");
    }
    for link in html.split("href=\"").skip(1) {
        let fits = ["http://", "https://", "mailto:", "tel:", "/", "#"]
            .iter()
            .any(|begins| link.starts_with(begins));
        assert!(fits, "{link}");
    }
    let _ = (
        markdown::to_text(&typed),
        markdown::blocks(&typed),
        markdown::is_shaped(&typed),
        markdown::paragraph(&typed),
    );
    let _ = (text::line(&typed, 200), text::block(&typed, 20_000));
    let mut hidden = Hidden::new();
    hidden.place(&typed, Some(&typed), Some(&typed), &[]);
    let _ = hidden.told_in(&typed);
}
