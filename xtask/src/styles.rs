//! The styles: `style/app.css` and what it imports, joined in their layers and minified; and those of embeds.

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Features, Targets};

use crate::{Outcome, folders};

/// One stylesheet, or `None` while there is no such file in `style`.
pub fn bundle(name: &str) -> Outcome<Option<String>> {
    let entry = folders::root().join("style").join(name);
    if !entry.is_file() {
        return Ok(None);
    }
    let files = FileProvider::new();
    let mut sheet = Bundler::new(&files, None, ParserOptions::default())
        .bundle(&entry)
        .map_err(|cause| format!("the styles cannot be joined: {cause}"))?;
    let targets = targets();
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|cause| format!("the styles cannot be minified: {cause}"))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|cause| format!("the styles cannot be printed: {cause}"))?;
    Ok(Some(printed.code))
}

/// No list of browsers: with one, logical properties would be rewritten into left and right, which breaks
/// right-to-left pages. Only what an old phone truly stumbles over is lowered: nested rules, and media
/// queries in range syntax (which minifying would otherwise introduce).
fn targets() -> Targets {
    Targets {
        browsers: None,
        include: Features::Nesting | Features::MediaQueries,
        exclude: Features::empty(),
    }
}

#[cfg(test)]
mod tests {
    use lightningcss::stylesheet::StyleSheet;

    use super::*;

    fn minified(css: &str) -> String {
        let mut sheet = StyleSheet::parse(css, ParserOptions::default()).unwrap();
        sheet.minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() }).unwrap();
        sheet
            .to_css(PrinterOptions { minify: true, targets: targets(), ..PrinterOptions::default() })
            .unwrap()
            .code
    }

    #[test]
    fn logical_properties_stay_logical() {
        let css =
            minified("p { margin-inline-start: 1rem; inset-inline-end: 0; border-start-end-radius: 4px }");
        assert_eq!(css, "p{border-start-end-radius:4px;margin-inline-start:1rem;inset-inline-end:0}");
    }

    #[test]
    fn nested_rules_are_written_out_for_old_browsers() {
        assert_eq!(
            minified(".card { & h3 { margin: 0 } &:hover { color: red } }"),
            ".card h3{margin:0}.card:hover{color:red}"
        );
    }

    #[test]
    fn media_queries_stay_readable_for_old_browsers() {
        assert_eq!(
            minified("@media (min-width: 40em) { p { margin: 0 } }"),
            "@media (min-width:40em){p{margin:0}}"
        );
        assert_eq!(
            minified("@media (width >= 40em) { p { margin: 0 } }"),
            "@media (min-width:40em){p{margin:0}}"
        );
    }

    #[test]
    fn both_colours_of_a_scheme_stay_in_one_value() {
        assert_eq!(
            minified(
                ":root { color-scheme: light dark; --ink: light-dark(#111, #eee) } p { color: var(--ink) }"
            ),
            ":root{color-scheme:light dark;--ink:light-dark(#111,#eee)}p{color:var(--ink)}"
        );
    }
}
