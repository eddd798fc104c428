//! Small pictures that stand beside a word, never instead of one.

use leptos::prelude::*;

/// The mark of the site: a cup with steam.
pub const MARK: &str = r#"<path d="M6 13h15v5q0 8-7.500 8T6 18zM21 15q5.500-.5 5.500 3t-6.500 4"/><path class="s" d="M11 9.500q-2-2.500 0-5M16 9.500q-2-2.500 0-5"/>"#;

/// A price tag.
pub const COST: &str = r#"<path d="M3 12V4h8l10 10-8 8z"/><circle cx="7.500" cy="8.500" r=".8"/>"#;
/// A ramp.
pub const ACCESS: &str = r#"<path d="M2 19h20V9z"/>"#;
/// A glass, crossed out.
pub const NO_ALCOHOL: &str = r#"<path d="M7 3h10l-1 7a4 4 0 0 1-8 0zM12 14v6M8.500 20.500h7M3 3l18 18"/>"#;
/// A glass.
pub const ALCOHOL: &str = r#"<path d="M7 3h10l-1 7a4 4 0 0 1-8 0zM12 14v6M8.500 20.500h7"/>"#;
/// A kit.
pub const KIT: &str =
    r#"<rect x="3" y="6" width="18" height="14" rx="3"/><path d="M9 6V4h6v2M12 10v6M9 13h6"/>"#;
/// A pin on a map.
pub const PLACE: &str =
    r#"<path d="M12 21s-7-6.500-7-12a7 7 0 0 1 14 0c0 5.500-7 12-7 12z"/><circle cx="12" cy="9" r="2.500"/>"#;
/// A screen.
pub const ONLINE: &str =
    r#"<rect x="3" y="4" width="18" height="12" rx="2"/><path d="M8 20.500h8M12 16v4"/>"#;
/// Two people.
pub const PEOPLE: &str = r#"<circle cx="9" cy="8" r="3.500"/><path d="M2.500 20q0-6 6.500-6t6.500 6M16 5a3.500 3.500 0 0 1 0 6.500M18 14.500q3.500 1.500 3.500 5.500"/>"#;
/// A person.
pub const PERSON: &str = r#"<circle cx="12" cy="8" r="4"/><path d="M4.500 21q0-7 7.500-7t7.500 7"/>"#;
/// A camera.
pub const PHOTO: &str = r#"<path d="M3 8h4l2-3h6l2 3h4v11H3z"/><circle cx="12" cy="13" r="3.500"/>"#;
/// A calendar.
pub const CALENDAR: &str =
    r#"<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 2.500V7M16 2.500V7"/>"#;
/// A bowl.
pub const BOWL: &str = r#"<path d="M3 11h18q0 8-9 8t-9-8zM9 7q-1-1.500 0-3M14 7q-1-1.500 0-3"/>"#;
/// A speech bubble.
pub const SPEECH: &str = r#"<path d="M4 4h16v12h-8l-5 4.500V16H4z"/>"#;
/// A room with a socket.
pub const ROOM: &str =
    r#"<rect x="3" y="3" width="18" height="18" rx="4"/><path d="M9 9v3M15 9v3M12 16h.01"/>"#;
/// A cross that takes something away.
pub const REMOVE: &str = r#"<path d="M6 6l12 12M18 6L6 18"/>"#;

/// Back, as one reads.
pub const BEFORE: &str = r#"<path d="M15 5l-7 7 7 7"/>"#;
/// On, as one reads.
pub const AFTER: &str = r#"<path d="M9 5l7 7-7 7"/>"#;

/// An icon beside a word.
#[must_use]
pub fn icon(paths: &'static str) -> AnyView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" inner_html=paths></svg> }
        .into_any()
}
