//! The SQL of counts per filter: one look at what a list finds, grouped, and one at what is rare in it.

use sqlx::{FromRow, QueryBuilder, Sqlite};

use super::{
    Facet,
    lists::{Asked, OWN_ID, PUBLIC, Way, a_date_within, belonging, narrow, ticked, within},
};
use crate::{
    broken::{Broken, WhileDoing},
    db::{Db, as_list},
    listings::Filter,
    urls::View,
};

/// The listings of a view among which is counted.
pub(super) struct Base<'a> {
    /// What they must fit.
    pub(super) asked: Asked<'a>,
    /// What those fit that are counted already.
    pub(super) but: Option<&'a Filter>,
}

/// So many listings have a value. Without a facet it is all of them.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Group {
    /// Of which kind the value is.
    pub(super) facet: String,
    /// The value.
    pub(super) value: String,
    /// As somebody typed it.
    pub(super) shown: String,
    /// How many listings.
    pub(super) many: u32,
}

impl Group {
    /// A value that nothing has.
    pub(super) fn none_of(facet: Facet, value: &str) -> Self {
        Self { facet: facet.as_str().to_owned(), value: value.to_owned(), shown: String::new(), many: 0 }
    }
}

/// Where many fit, values are gathered from so many that are soonest.
pub(super) const SOONEST: u32 = 500;

/// How many listings have which value, of all where they are few, else among those that are soonest.
pub(super) async fn groups(db: &Db, base: &Base<'_>, facets: &[Facet]) -> Result<Vec<Group>, Broken> {
    let mut sql = QueryBuilder::new("");
    groups_asked_for(&mut sql, base, facets);
    sql.build_query_as().fetch_all(db.reader()).await.while_doing("counting what a list offers")
}

fn groups_asked_for(sql: &mut QueryBuilder<Sqlite>, base: &Base<'_>, facets: &[Facet]) {
    sql.push("with found as materialized (select listings.id, listings.cost, listings.attendance");
    let asked = base.asked;
    if asked.way() == Way::ByTime && !asked.shows_cafes_without_dates() {
        sql.push(
            "
            from (
                select distinct occurrences.listing_id
                from occurrences indexed by occurrences_by_start
                where true
            ",
        );
        within(sql, asked);
        sql.push(") as soon cross join listings on listings.id = soon.listing_id where ");
        fitting(sql, base, "+listings.id");
    } else {
        sql.push(" from listings where ");
        fitting(sql, base, if asked.way() == Way::ByTime { "+listings.id" } else { OWN_ID });
        dated(sql, asked);
    }
    if asked.way() == Way::ByTime {
        sql.push(" limit ").push_bind(SOONEST + 1);
    }
    sql.push(") select '' as facet, '' as value, '' as shown, count(*) as many from found");
    for facet in facets {
        sql.push(match facet {
            Facet::Cost => {
                "
                union all
                select 'cost', found.cost, '', count(*)
                from found
                where found.cost is not null
                group by found.cost
                "
            }
            Facet::Attendance => {
                "
                union all
                select 'attendance', found.attendance, '', count(*)
                from found
                group by found.attendance
                "
            }
            Facet::Access => {
                "
                union all
                select 'access', stated.value, '', count(*)
                from found
                cross join listing_facts as stated on stated.listing_id = found.id
                where stated.fact = 'access'
                group by stated.value
                "
            }
            Facet::Topic => {
                "
                union all
                select
                    'tag', replace(lower(stated.value), ' ', '-') as topic, max(stated.value),
                    count(distinct found.id)
                from found
                cross join listing_facts as stated on stated.listing_id = found.id
                where stated.fact = 'tag'
                group by topic
                "
            }
            Facet::Language => {
                "
                union all
                select 'language', spoken.code, '', count(*)
                from found
                cross join listing_languages as spoken indexed by listing_languages_by_listing
                  on spoken.listing_id = found.id
                group by spoken.code
                "
            }
        });
    }
}

/// How many listings have each of these values; counting stops at `most`.
pub(super) async fn counted(
    db: &Db,
    base: &Base<'_>,
    wanted: &[(Facet, Vec<String>)],
    most: u32,
) -> Result<Vec<Group>, Broken> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = QueryBuilder::new("");
    counted_asked_for(&mut sql, base, wanted, most);
    sql.build_query_as().fetch_all(db.reader()).await.while_doing("counting what is rare in a list")
}

/// Value by value, looking ends as soon as there are enough. What was added last is most likely to come.
fn counted_asked_for(
    sql: &mut QueryBuilder<Sqlite>,
    base: &Base<'_>,
    wanted: &[(Facet, Vec<String>)],
    most: u32,
) {
    for (number, (facet, values)) in wanted.iter().enumerate() {
        if number > 0 {
            sql.push(" union all ");
        }
        sql.push("select '").push(facet.as_str());
        sql.push("' as facet, wanted.value as value, '' as shown, (select count(*) from (");
        sql.push(match facet {
            Facet::Cost => {
                "
                select 1
                from listings indexed by listings_by_cost
                where listings.cost = wanted.value and
                "
            }
            Facet::Attendance => {
                "
                select 1
                from listings indexed by listings_by_attendance
                where listings.attendance = wanted.value and
                "
            }
            Facet::Access => {
                "
                select 1
                from listing_facts as stated indexed by listing_facts_by_value
                cross join listings on listings.id = stated.listing_id
                where stated.fact = 'access' and stated.value = wanted.value and
                "
            }
            // A listing may say the same topic in two ways.
            Facet::Topic => {
                "
                select distinct stated.listing_id
                from listing_facts as stated indexed by listing_facts_by_tag
                cross join listings on listings.id = stated.listing_id
                where stated.fact = 'tag' and replace(lower(stated.value), ' ', '-') = wanted.value and
                "
            }
            Facet::Language => {
                "
                select 1
                from listing_languages as stated
                cross join listings on listings.id = stated.listing_id
                where stated.code = wanted.value and
                "
            }
        });
        fitting(sql, base, "+listings.id");
        dated(sql, base.asked);
        sql.push(match facet {
            Facet::Cost | Facet::Attendance => " order by listings.id desc",
            Facet::Access | Facet::Topic | Facet::Language => " order by stated.listing_id desc",
        });
        sql.push(" limit ").push_bind(most).push(")) as many from json_each(");
        sql.push_bind(as_list(values)).push(") as wanted");
    }
}

/// The conditions on a listing, but for its dates.
fn fitting(sql: &mut QueryBuilder<Sqlite>, base: &Base<'_>, id: &'static str) {
    sql.push(PUBLIC);
    belonging(sql, base.asked.view);
    narrow(sql, base.asked, id);
    if let Some(but) = base.but {
        sql.push(" and not (true");
        if but.is_empty() {
            sql.push(" and false");
        }
        ticked(sql, but, id, "+");
        sql.push(")");
    }
}

/// The condition on its dates, as the pages of the view have it.
fn dated(sql: &mut QueryBuilder<Sqlite>, asked: Asked<'_>) {
    let with_cafes = asked.shows_cafes_without_dates();
    if with_cafes && *asked.view == View::Cafes {
        return;
    }
    sql.push(" and (exists (");
    a_date_within(sql, asked);
    sql.push(")");
    if with_cafes {
        sql.push(" or listings.kind = 'cafe'");
    }
    sql.push(")");
}

#[cfg(test)]
mod tests {
    use super::super::super::store::plans::plan;
    use super::*;
    use crate::ids::Moment;

    #[tokio::test]
    async fn no_count_looks_through_a_whole_table() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(folder.path()).await.unwrap();
        let facets = [Facet::Cost, Facet::Attendance, Facet::Access, Facet::Topic, Facet::Language];
        let wanted: Vec<(Facet, Vec<String>)> =
            facets.iter().map(|facet| (*facet, vec!["one".to_owned()])).collect();
        for (query, way) in [
            ("", Way::ByTime),
            ("online=1", Way::ByTime),
            ("cost=free", Way::ByTime),
            ("q=tea", Way::ByTime),
            ("tag=naloxone", Way::ByTime),
            ("from=2026-12-01&to=2026-12-31", Way::ByTime),
            ("q=tea&tag=naloxone", Way::ByListing),
            ("group=hope", Way::ByListing),
            ("place=oak-hall", Way::ByListing),
            ("near=leeds", Way::ByListing),
            ("lang=pl&access=step_free&cost=free&online=0", Way::ByListing),
        ] {
            for view in [View::WhatsOn, View::Events, View::Cafes, View::Group("hope".to_owned())] {
                let filter = Filter::parse(query);
                let words = (!filter.q.is_empty()).then_some("\"tea\" *");
                let near = filter.near.as_ref();
                let asked = Asked {
                    view: &view,
                    filter: &filter,
                    words,
                    near,
                    areas: None,
                    since: Moment(0),
                    among: None,
                };
                let is_few = way == Way::ByListing || matches!(view, View::Group(_));
                let asked = asked.among(is_few.then_some("[1]"));
                let base = Base { asked, but: Some(&filter) };
                let grouped = plan(&db, |sql| groups_asked_for(sql, &base, &facets)).await;
                let rare = plan(&db, |sql| counted_asked_for(sql, &base, &wanted, 51)).await;
                let tables =
                    ["occurrences", "listings", "stated", "spoken", "listing_facts", "holds", "places"];
                for steps in [&grouped, &rare] {
                    let whole = steps
                        .iter()
                        .find(|step| tables.iter().any(|table| step.starts_with(&format!("SCAN {table}"))));
                    assert_eq!(whole, None, "{query} of {view:?}: {steps:#?}");
                }
                let sorted = rare.iter().find(|step| step.contains("FOR ORDER BY"));
                assert_eq!(sorted, None, "looking ends only when it is in order: {rare:#?}");
            }
        }
    }
}
