//! All that is kept about somebody, or about a group, for them to have: as JSON, and nothing in it that is another's.

use serde_json::{Map, Value, json};

use super::store;
use crate::{
    Desk,
    broken::{Broken, WhileDoing},
    follows,
    groups::members::Owner,
    listings::{self, history},
    people::SignedIn,
};

/// All that is kept about whoever signed in.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_person(desk: &Desk, who: &SignedIn) -> Result<String, Broken> {
    let person = who.person();
    let mut kept = read(store::kept_of(&desk.db, person).await?.as_deref())?;
    let follows = follows::export_of(desk, person).await?;
    kept.insert("follows".to_owned(), json!(follows.as_ref().map(|export| &export.follows)));
    let own = store::listings_of(desk.db.reader(), person).await?;
    let ids: Vec<_> = own.iter().map(|own| own.id).collect();
    let mut all = Vec::with_capacity(ids.len());
    for stored in listings::store::load(&desk.db, &ids).await? {
        let mut listing = read(store::kept_beside(&desk.db, stored.id).await?.as_deref())?;
        listing.insert("web_address".to_owned(), json!(stored.slug));
        listing.insert("says".to_owned(), written(&history::said(&stored))?);
        all.push(Value::Object(listing));
    }
    kept.insert("listings".to_owned(), Value::Array(all));
    pretty(&kept)
}

/// All that is kept about a group; its members' addresses are theirs.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_group(desk: &Desk, owner: &Owner) -> Result<String, Broken> {
    pretty(&read(store::kept_of_group(&desk.db, owner.group()).await?.as_deref())?)
}

fn read(text: Option<&str>) -> Result<Map<String, Value>, Broken> {
    serde_json::from_str(text.unwrap_or("{}")).while_doing("reading what is kept")
}

fn written(text: &str) -> Result<Value, Broken> {
    serde_json::from_str(text).while_doing("reading what a listing says")
}

fn pretty(kept: &Map<String, Value>) -> Result<String, Broken> {
    serde_json::to_string_pretty(kept).while_doing("writing what is kept")
}
