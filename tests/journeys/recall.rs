//! What people really type into a search box, and what they hope to find among the first three.

use tests::house::House;

/// What is typed, and the address of what is meant.
const TYPED: &[(&str, &str)] = &[
    // One plain word, or a few.
    ("naloxone", "naloxone-in-half-an-hour"),
    ("naloxone training", "naloxone-in-half-an-hour"),
    ("naloxone leeds", "naloxone-in-half-an-hour"),
    ("drug checking", "drug-checking-and-tea"),
    ("drug checking glasgow", "drug-checking-and-tea"),
    ("women", "womens-morning"),
    ("womens group bristol", "womens-morning"),
    ("needle exchange", "open-day-at-the-exchange"),
    ("needle exchange manchester", "open-day-at-the-exchange"),
    ("hepatitis c test", "testing-and-tea"),
    ("hiv test belfast", "testing-and-tea"),
    ("recovery", "one-table-many-roads"),
    ("families", "families-cafe-online"),
    ("families online", "families-cafe-online"),
    ("lgbtq", "sunday-tea-for-lgbtq-people"),
    ("chemsex", "sunday-tea-for-lgbtq-people"),
    ("students", "students-study-circle"),
    ("festival welfare", "welfare-tent-crew"),
    ("conference", "small-steps-open-doors"),
    ("leaflet workshop", "say-it-in-plain-words"),
    ("film night", "union-social-soup-and-a-film"),
    ("soup leeds", "union-social-soup-and-a-film"),
    ("safer supplies", "lunch-and-learn-safer-supplies"),
    ("outreach", "quarter-past-nine"),
    ("rural", "far-from-town"),
    ("peer support training cardiff", "peer-supporters-training"),
    ("lawyer", "know-your-rights"),
    ("rights", "know-your-rights"),
    ("night workers", "behind-the-bar"),
    ("nightlife brighton", "late-cafe-after-the-club"),
    ("walk in the park", "a-bench-a-flask"),
    ("breakfast", "breakfast-among-friends"),
    // A town, a country, a postcode.
    ("birkenhead", "mersey-harm-reduction-cafe"),
    ("liverpool", "mersey-harm-reduction-cafe"),
    ("merseyside cafe", "mersey-harm-reduction-cafe"),
    ("cafe near liverpool", "mersey-harm-reduction-cafe"),
    ("CH41", "mersey-harm-reduction-cafe"),
    ("CH41 5XX", "mersey-harm-reduction-cafe"),
    ("SE17", "walworth-harm-reduction-cafe"),
    ("cafe near SE17 3XX", "walworth-harm-reduction-cafe"),
    ("LS1 3AB", "naloxone-in-half-an-hour"),
    ("G1 5HB", "drug-checking-and-tea"),
    ("BN2", "late-cafe-after-the-club"),
    ("dublin", "caife-laghdu-dochair-dublin"),
    ("ireland", "caife-laghdu-dochair-dublin"),
    ("cork", "welfare-tent-crew"),
    ("berlin", "kaffee-kuchen-drugchecking"),
    ("germany", "kaffee-kuchen-drugchecking"),
    ("toronto", "kensington-sunday-cafe"),
    ("vancouver", "breakfast-among-friends"),
    ("melbourne", "brunswick-harm-reduction-cafe"),
    ("belfast", "one-table-many-roads"),
    ("cape town", "know-your-rights"),
    ("new york", "lunch-and-learn-safer-supplies"),
    ("london cafe", "walworth-harm-reduction-cafe"),
    ("events in cardiff", "peer-supporters-training"),
    ("what’s on in Bristol", "womens-morning"),
    ("anything in Manchester this week", "open-day-at-the-exchange"),
    ("nightlife near Hove", "late-cafe-after-the-club"),
    ("soup near bradford", "union-social-soup-and-a-film"),
    ("naloxone near Wakefield", "naloxone-in-half-an-hour"),
    ("cafe near Bootle", "mersey-harm-reduction-cafe"),
    // Slips of the finger.
    ("naloxnoe", "naloxone-in-half-an-hour"),
    ("naloxon", "naloxone-in-half-an-hour"),
    ("nalaxone leeds", "naloxone-in-half-an-hour"),
    ("liverpol", "mersey-harm-reduction-cafe"),
    ("cafe near liverpol", "mersey-harm-reduction-cafe"),
    ("glasow drug checking", "drug-checking-and-tea"),
    ("manchster", "open-day-at-the-exchange"),
    ("edle exchange manchester", "open-day-at-the-exchange"),
    ("hepatits test", "testing-and-tea"),
    ("famlies online", "families-cafe-online"),
    ("leaflt workshop", "say-it-in-plain-words"),
    ("confrence", "small-steps-open-doors"),
    ("brighten", "late-cafe-after-the-club"),
    ("toronot", "kensington-sunday-cafe"),
    ("chemsxe", "sunday-tea-for-lgbtq-people"),
    ("recovrey supper", "one-table-many-roads"),
    ("wallworth", "walworth-harm-reduction-cafe"),
    ("brekfast", "breakfast-among-friends"),
    // Accents, other spellings, other languages.
    ("cafe", "cafe"),
    ("café", "cafe"),
    ("cafe de reducao de danos", "cafe-de-reducao-de-danos"),
    ("redução de danos", "cafe-de-reducao-de-danos"),
    ("sao paulo", "roda-de-conversa"),
    ("São Paulo", "roda-de-conversa"),
    ("lisbon", "cafe-de-reducao-de-danos"),
    ("Lisboa", "cafe-de-reducao-de-danos"),
    ("Lissabon", "cafe-de-reducao-de-danos"),
    ("mexico city", "cafe-para-reducir-danos"),
    ("ciudad de mexico", "cafe-para-reducir-danos"),
    ("reducir danos", "cafe-para-reducir-danos"),
    ("Baile Átha Cliath", "caife-laghdu-dochair-dublin"),
    ("kaffee und kuchen", "kaffee-kuchen-drugchecking"),
    ("drugchecking", "kaffee-kuchen-drugchecking"),
    ("the a la menthe", "cafe-baraka"),
    ("thé à la menthe", "cafe-baraka"),
    ("casablanca", "cafe-baraka"),
    ("काठमाडौं", "quarter-past-nine"),
    ("bombay", "students-study-circle"),
    ("spanish", "cafe-para-reducir-danos"),
    ("deutsch", "kaffee-kuchen-drugchecking"),
    ("portuguese", "cafe-de-reducao-de-danos"),
    ("irish gaeilge", "caife-laghdu-dochair-dublin"),
    ("swahili", "chai-na-mazungumzo"),
    // A whole postcode, a country, a region.
    ("CH41 2AB", "mersey-harm-reduction-cafe"),
    ("L1 4DQ", "mersey-harm-reduction-cafe"),
    ("LS2 9JT", "naloxone-in-half-an-hour"),
    ("ls6 2", "naloxone-in-half-an-hour"),
    ("LS9-8AA", "naloxone-in-half-an-hour"),
    ("ls 9", "naloxone-in-half-an-hour"),
    ("SE1 7PB", "walworth-harm-reduction-cafe"),
    ("G1 1AA", "drug-checking-and-tea"),
    ("scotland", "drug-checking-and-tea"),
    ("northern ireland", "one-table-many-roads"),
    ("usa", "lunch-and-learn-safer-supplies"),
    ("deutschland", "kaffee-kuchen-drugchecking"),
    ("eire", "caife-laghdu-dochair-dublin"),
    ("chai kenya", "chai-na-mazungumzo"),
    ("british columbia", "breakfast-among-friends"),
    ("brasil", "roda-de-conversa"),
    ("west yorkshire", "naloxone-in-half-an-hour"),
    // When, how much, and what else a page tells in words.
    ("first thursday", "mersey-harm-reduction-cafe"),
    ("second tuesday", "naloxone-in-half-an-hour"),
    ("thursdays liverpool", "mersey-harm-reduction-cafe"),
    ("HIT liverpool", "mersey-harm-reduction-cafe"),
    ("8 december", "caife-laghdu-dochair-dublin"),
    ("wifi", "kensington-sunday-cafe"),
    ("paid", "small-steps-open-doors"),
    ("pharmacist", "walworth-harm-reduction-cafe"),
    // Other words for the same.
    ("narcan", "naloxone-in-half-an-hour"),
    ("hcv", "testing-and-tea"),
    ("mums group", "womens-morning"),
    ("legal advice", "know-your-rights"),
    ("footcare", "kensington-sunday-cafe"),
    // As people speak.
    ("somewhere warm with free soup in leeds", "union-social-soup-and-a-film"),
    ("where can I get a naloxone kit", "naloxone-in-half-an-hour"),
    ("step free cafe london", "walworth-harm-reduction-cafe"),
    ("online meeting for parents", "families-cafe-online"),
    ("support for my son, parents", "families-cafe-online"),
    ("get my drugs tested glasgow", "drug-checking-and-tea"),
    ("drop-in kathmandu", "quarter-past-nine"),
    ("late night brighton", "late-cafe-after-the-club"),
    ("lgbt peer support london", "sunday-tea-for-lgbtq-people"),
    ("women with children nairobi", "mamas-circle"),
    ("hope street union", "mersey-harm-reduction-cafe"),
    ("leeds peer network", "naloxone-in-half-an-hour"),
    ("oak hall", "mersey-harm-reduction-cafe"),
];

#[tokio::test]
async fn what_people_type_finds_what_they_mean_among_the_first_three() {
    let house = House::with_demonstration().await;
    let visitor = house.visitor();
    let mut missed = Vec::new();
    for (typed, meant) in TYPED {
        let query: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let page = visitor.reads(&format!("/whats-on?q={query}")).await.text();
        let found: Vec<&str> =
            page.split("<h3><a href=\"/").skip(1).filter_map(|row| row.split('"').next()).collect();
        let first: Vec<&str> = found.iter().take(3).copied().collect();
        if !first.iter().any(|path| {
            path.split('/')
                .nth(1)
                .is_some_and(|slug| slug.starts_with(meant) || *meant == "cafe" && slug.contains("cafe"))
        }) {
            missed.push(format!("“{typed}” should find {meant}; it found {first:?}"));
        }
    }
    let found = TYPED.len() - missed.len();
    eprintln!("{found} of {} found\n{}", TYPED.len(), missed.join("\n"));
    assert!(found * 100 >= TYPED.len() * 95, "{found} of {}:\n{}", TYPED.len(), missed.join("\n"));
}
