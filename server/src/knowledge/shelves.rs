//! Where pages lie, and how those on a shelf are named.

use serde::Deserialize;

/// What a page is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shelf {
    /// To learn what harm reduction is.
    #[default]
    Learn,
    /// For whoever starts a café.
    Start,
    /// To fold and pass on.
    Leaflets,
    /// About this site.
    About,
}

impl Shelf {
    /// What a page of this name is called in an address: its shelf stands there already.
    pub(super) fn slug(self, name: &'static str) -> &'static str {
        let shelf = match self {
            Self::Learn => "learn-",
            Self::Start => "start-",
            Self::Leaflets | Self::About => "",
        };
        name.strip_prefix(shelf).unwrap_or(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_its_shelf_in_an_address() {
        assert_eq!(Shelf::Learn.slug("learn-principles"), "principles");
        assert_eq!(Shelf::Start.slug("start-money"), "money");
        assert_eq!(Shelf::Start.slug("learn-principles"), "learn-principles");
        assert_eq!(Shelf::About.slug("safety"), "safety");
    }
}
