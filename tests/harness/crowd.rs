//! A crowd: very many listings that wait, as many as the form would take days to type. Each is like one that was typed.

use sqlx::{
    AssertSqlSafe, Connection as _, Row as _, SqliteConnection, raw_sql, sqlite::SqliteConnectOptions,
};

use crate::house::House;

/// What is another in each of them.
const OTHERWISE: &[(&str, &str)] = &[
    ("id", "crowd.first + n.i"),
    ("uid", "'crowd-' || n.i || '@example.org'"),
    ("slug", "'offer-' || n.i"),
    ("code", "'crowd' || n.i"),
    ("title", "'Offer ' || n.i"),
    ("form_key", "'crowd-' || n.i"),
    (
        "person_id",
        "(select id from people where address = 'crowd' || (n.i % crowd.addresses) || '@example.org')",
    ),
    ("listing_id", "crowd.first + n.i"),
];

/// Copies the listing of a slug: so many that wait, from so many new addresses, a second apart.
pub async fn waits_like(house: &House, slug: &str, many: usize, addresses: usize) {
    let file = SqliteConnectOptions::new()
        .filename(house.desk.settings.data.join("cuppa.sqlite"))
        .busy_timeout(std::time::Duration::from_secs(20));
    let mut database = SqliteConnection::connect_with(&file).await.expect("the database opens");
    let now = house.desk.clock.now().0;
    let numbers = format!(
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < {many}),
         crowd as (select max(id) as first, {addresses} as addresses from listings where slug not like 'offer-%')"
    );
    let mut all = vec![
        "begin immediate".to_owned(),
        format!(
            "{numbers} insert into people (address, created_at)
             select 'crowd' || n.i || '@example.org', {now} from n where n.i < {addresses}
             union all select 'crowd0@example.org', {now}"
        ),
    ];
    for table in ["listings", "schedules", "occurrences"] {
        let columns =
            raw_sql(AssertSqlSafe(format!("pragma table_info({table})"))).fetch_all(&mut database).await;
        let columns: Vec<String> =
            columns.expect("the table is there").iter().map(|row| row.get("name")).collect();
        let values: Vec<String> = columns
            .iter()
            .map(|column| {
                let other = OTHERWISE.iter().find(|(name, _)| name == column);
                other.map_or_else(|| format!("was.{column}"), |(_, value)| (*value).to_owned())
            })
            .collect();
        let of = if table == "listings" {
            "was.slug"
        } else {
            "(select slug from listings where id = was.listing_id)"
        };
        all.push(format!(
            "{numbers} insert into {table} ({}) select {} from n, crowd, {table} as was where {of} = '{slug}'",
            columns.join(", "),
            values.join(", "),
        ));
    }
    for (table, columns, values) in [
        ("slugs", "slug, listing_id, taken_at", format!("'offer-' || n.i, crowd.first + n.i, {now}")),
        ("confirmations", "listing_id, confirmed_at", format!("crowd.first + n.i, {now}")),
        ("holds", "listing_id, why, since", format!("crowd.first + n.i, 'new_address', {now} + n.i")),
    ] {
        all.push(format!("{numbers} insert into {table} ({columns}) select {values} from n, crowd"));
    }
    all.push("commit".to_owned());
    for statement in all {
        let done = raw_sql(AssertSqlSafe(statement.clone())).execute(&mut database).await;
        done.unwrap_or_else(|error| panic!("{error}: {statement}"));
    }
    database.close().await.expect("the database closes");
    house.desk.db.notice_others().await.expect("it is noticed");
}
