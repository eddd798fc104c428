//! What axe-core, an independent checker, finds on a page.

use std::fmt;
use std::fs;

use serde_json::Value;
use tests::outside::{self, Missing};

use crate::chromium::Chromium;

/// One rule that a page breaks, and where.
#[derive(Debug)]
pub struct Violation {
    /// The rule's name, for example `color-contrast`.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// How bad it is: `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// CSS selectors of the places, each with what is wrong there.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} ({}): {}", self.rule, self.impact, self.help)?;
        self.places.iter().try_for_each(|place| writeln!(f, "    {place}"))
    }
}

impl Chromium {
    /// Everything axe-core objects to on the page as it now is: WCAG 2.2 A and AA, and its best practices.
    pub async fn violations(&self) -> Result<Vec<Violation>, Missing> {
        let file = outside::tool("node/node_modules/axe-core/axe.min.js")?;
        let axe = fs::read_to_string(file).expect("axe-core is a text");
        // By way of the debugger, which the page's own policy for scripts does not bind.
        self.evaluate(&format!("{axe}; true")).await;
        let found = self.evaluate("axe.run(document, { resultTypes: ['violations'] })").await;
        let found = found["violations"].as_array().cloned().expect("axe-core lists violations");
        Ok(found.iter().map(violation).collect())
    }

    /// Fails with the list, if axe-core objects to anything.
    pub async fn is_accessible(&self) -> Result<(), Missing> {
        let found = self.violations().await?;
        let list: String = found.iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "axe-core on {}:\n{list}", self.address().await);
        Ok(())
    }
}

fn violation(found: &Value) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = found["nodes"].as_array().map_or(&[][..], Vec::as_slice);
    Violation {
        rule: text(&found["id"]),
        help: text(&found["help"]),
        impact: text(&found["impact"]),
        places: places
            .iter()
            .map(|node| format!("{} {}", node["target"], text(&node["failureSummary"]).replace('\n', " ")))
            .collect(),
    }
}
