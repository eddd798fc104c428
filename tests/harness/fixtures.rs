//! Listings that tests add, as fields of the form.

/// A field and what is typed into it.
pub type Typed = (&'static str, &'static str);

/// One evening in Leeds with a public address.
pub const EVENING: &[Typed] = &[
    ("kind", "event"),
    ("title", "Tea and talk"),
    ("summary", "An open evening for everybody."),
    ("description", "Come as you are.\n\n**Cake** is free."),
    ("start_date", "2026-12-08"),
    ("start_time", "18:00"),
    ("end_time", "20:00"),
    ("time_zone", "Europe/London"),
    ("repeats", "never"),
    ("attendance", "in_person"),
    ("place_name", "Oak Hall"),
    ("address", "12 Mill Street"),
    ("locality", "Leeds"),
    ("postcode", "LS9 8AA"),
    ("country", "GB"),
    ("address_visibility", "public"),
    ("group_name", "Hope Street Union"),
    ("email", "ana@example.org"),
    ("tags", "naloxone, peer support"),
    ("cost", "free"),
    ("alcohol", "none"),
    ("access", "step_free"),
];

/// A café on the first Thursday of every month.
pub const MONTHLY_CAFE: &[Typed] = &[
    ("kind", "cafe"),
    ("title", "Leeds Harm Reduction Café"),
    ("summary", "First Thursdays, tea and cake."),
    ("start_date", "2026-12-03"),
    ("start_time", "18:00"),
    ("end_time", "20:00"),
    ("repeats", "monthly_nth"),
    ("place_name", "Oak Hall"),
    ("address", "12 Mill Street"),
    ("locality", "Leeds"),
    ("postcode", "LS9 8AA"),
    ("country", "UK"),
    ("email", "ben@example.org"),
    ("cafe_state", "open"),
    ("founded", "2024"),
];

/// Whose address and link are hidden: everything secret has the word "secret" in it.
pub const HIDDEN: &[Typed] = &[
    ("kind", "event"),
    ("title", "Union social"),
    ("start_date", "2026-12-11"),
    ("start_time", "19:00"),
    ("repeats", "weekly"),
    ("attendance", "hybrid"),
    ("place_name", "The secret room"),
    ("address", "3 Secret Lane"),
    ("locality", "Leeds"),
    ("postcode", "SECR3T"),
    ("country", "GB"),
    ("latitude", "53.795123"),
    ("longitude", "-1.531234"),
    ("address_visibility", "on_request"),
    ("online_url", "https://meet.example.org/secret-room"),
    ("email", "secret@example.org"),
];

/// The same fields with some of them said otherwise; an empty word leaves a field out.
pub fn but<'a>(fields: &[(&'a str, &'a str)], others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut changed: Vec<(&str, &str)> =
        fields.iter().filter(|(name, _)| !others.iter().any(|(other, _)| other == name)).copied().collect();
    changed.extend(others.iter().filter(|(_, value)| !value.is_empty()));
    changed
}
