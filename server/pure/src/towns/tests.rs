//! What people type, and whom they mean.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::pack::{MAGIC, Pack};
use super::packing::{self, Draft, OutwardDraft};
use super::*;
use crate::zones::Zone;

/// Typed, and the key of what is meant.
#[rustfmt::skip]
const MEANT: &[(&str, &str)] = &[
    // As they are written, and in other letters of the same.
    ("Leeds", "leeds"), ("leeds", "leeds"), ("  LEEDS  ", "leeds"), ("Leeds.", "leeds"),
    ("London", "london"), ("Hebden Bridge", "hebden-bridge"), ("hebdenbridge", "hebden-bridge"),
    ("Todmorden", "todmorden"), ("Irvine", "irvine"), ("Machynlleth", "machynlleth"), ("Stornoway", "stornoway"),
    ("Lerwick", "lerwick"), ("Lurgan", "lurgan"), ("Enniskillen", "enniskillen"), ("Douglas", "douglas"),
    ("St Helier", "saint-helier"), ("Letterkenny", "letterkenny"), ("Dún Laoghaire", "dun-laoghaire"),
    ("dun laoghaire", "dun-laoghaire"), ("Ayr", "ayr"), ("York", "york"), ("Bo'ness", "boness"),
    // Saints, kings and rivers.
    ("St Helens", "st-helens"), ("saint helens", "st-helens"), ("St. Ives", "saint-ives"),
    ("st ives cornwall", "st-ives-cornwall-gb"), ("King's Lynn", "kings-lynn"), ("Kings Lynn", "kings-lynn"),
    ("King’s Lynn", "kings-lynn"), ("Newcastle", "newcastle-upon-tyne"), ("Newcastle-on-Tyne", "newcastle-upon-tyne"),
    ("Newcastle under Lyme", "newcastle-under-lyme"), ("Stoke", "stoke-on-trent"), ("stoke on trent", "stoke-on-trent"),
    ("Weston super mare", "weston-super-mare"), ("Berwick upon Tweed", "berwick-upon-tweed"), ("Hull", "kingston-upon-hull"),
    ("Chester-le-Street", "chester-le-street"), ("Stow on the Wold", "stow-on-the-wold"), ("Stow-on-Wold", "stow-on-the-wold"),
    // The same name more than once: the nearest to home that anybody can mean.
    ("Bangor", "bangor"), ("Newport", "newport"), ("Boston", "boston"), ("Perth", "perth"), ("Richmond", "richmond"),
    ("Cambridge", "cambridge"), ("Halifax", "halifax"), ("Washington", "washington"), ("Melbourne", "melbourne"),
    ("Springfield", "springfield"), ("Dundalk", "dundalk"), ("Derry", "derry"), ("Londonderry", "derry"),
    // With a region or a country behind them.
    ("Bangor, Wales", "bangor-gwynedd-gb"), ("Bangor, Gwynedd", "bangor-gwynedd-gb"), ("bangor gwynedd wales", "bangor-gwynedd-gb"),
    ("Bangor, Northern Ireland", "bangor"), ("Bangor NI", "bangor"), ("Bangor, Co Down", "bangor"), ("Bangor, Maine", "bangor-maine-us"),
    ("Newport Gwent", "newport"), ("Newport, Isle of Wight", "newport-isle-of-wight-gb"), ("newport shropshire", "newport-shropshire-gb"),
    ("Leeds UK", "leeds"), ("Leeds, Yorkshire", "leeds"), ("Leeds, W. Yorks", "leeds"), ("Leeds, England, United Kingdom", "leeds"),
    ("Springfield, Illinois", "springfield-illinois-us"), ("Springfield IL", "springfield-illinois-us"),
    ("springfield, il, usa", "springfield-illinois-us"), ("Portland OR", "portland-oregon-us"), ("Portland, Maine", "portland-maine-us"),
    ("Cambridge MA", "cambridge-massachusetts-us"), ("Paris Texas", "paris-texas-us"), ("London, Ontario", "london-ontario-ca"),
    ("London ON", "london-ontario-ca"), ("Perth, Australia", "perth-western-australia-au"), ("Newcastle NSW", "newcastle-new-south-wales-au"),
    ("Birmingham, Alabama", "birmingham-alabama-us"), ("Galway, Ireland", "galway"), ("Preston, Lancs", "preston"),
    ("Washington DC", "washington-district-of-columbia-us"), ("Durham, North Carolina", "durham-north-carolina-us"),
    ("Valencia, España", "valencia-valencia-es"), ("Valencia, Venezuela", "valencia"), ("Guadalajara, Mexico", "guadalajara"),
    // Parts of towns, and towns inside towns.
    ("Headingley", "headingley"), ("Harehills", "harehills"), ("Harehills, Leeds", "harehills"), ("Hyde Park, Leeds", "hyde-park-leeds-gb"),
    ("Chapel Allerton", "chapel-allerton"), ("Brixton, London", "brixton"), ("Didsbury, Manchester", "didsbury"),
    ("Moss Side", "moss-side"), ("Wythenshawe", "wythenshawe"), ("Govanhill", "govanhill"), ("Leith", "leith"),
    ("Toxteth", "toxteth"), ("Splott, Cardiff", "splott"), ("Bermondsey", "bermondsey"), ("Kings Cross", "kings-cross"),
    ("St Pauls, Bristol", "st-pauls"), ("Byker", "byker"),
    // Boroughs, counties and isles.
    ("Wirral", "wirral"), ("Isle of Wight", "isle-of-wight"), ("Cornwall", "cornwall"), ("Tower Hamlets", "tower-hamlets"),
    // A slip or two.
    ("Liverpol", "liverpool"), ("Liverpoool", "liverpool"), ("Lverpool", "liverpool"), ("Manchster", "manchester"), ("Mancehster", "manchester"),
    ("Birmingam", "birmingham"), ("Edinbrugh", "edinburgh"), ("Edinburg", "edinburgh"), ("Glasgo", "glasgow"), ("Galsgow", "glasgow"),
    ("Shefield", "sheffield"), ("Sheffeild", "sheffield"), ("Notingham", "nottingham"), ("Middlesborough", "middlesbrough"),
    ("Aberystwith", "aberystwyth"), ("Hebden Brige", "hebden-bridge"), ("Scarboro", "scarborough"), ("Loughboro", "loughborough"),
    ("Bristl", "bristol"), ("Cardif", "cardiff"), ("Brigton", "brighton"), ("Huddesfield", "huddersfield"), ("Wolverhamton", "wolverhampton"),
    ("bangr wales", "bangor-gwynedd-gb"), ("Springfield, Ilinois", "springfield-illinois-us"), ("Birmingam, UK", "birmingham"),
    // What is not finished.
    ("Birmin", "birmingham"), ("Newcastle upon T", "newcastle-upon-tyne"), ("hebden b", "hebden-bridge"),
    // Nicknames.
    ("Brum", "birmingham"), ("B'ham", "birmingham"), ("L'pool", "liverpool"), ("NYC", "new-york-city"), ("LA", "los-angeles"),
    // Other languages, other scripts, other times.
    ("Caerdydd", "cardiff"), ("Abertawe", "swansea"), ("Baile Átha Cliath", "dublin"), ("Dùn Èideann", "edinburgh"),
    ("Köln", "koln"), ("Koln", "koln"), ("Koeln", "koln"), ("Cologne", "koln"), ("München", "munich"), ("Munchen", "munich"),
    ("Muenchen", "munich"), ("Munich", "munich"), ("Wien", "vienna"), ("Vienna", "vienna"), ("Zürich", "zurich"), ("Genève", "geneva"),
    ("Kyiv", "kyiv"), ("Kiev", "kyiv"), ("Київ", "kyiv"), ("Москва", "moscow"), ("Moskau", "moscow"), ("Warszawa", "warsaw"),
    ("Praha", "prague"), ("Kraków", "krakow"), ("Cracow", "krakow"), ("Lodz", "lodz"), ("Roma", "rome"), ("Firenze", "florence"),
    ("Lisboa", "lisbon"), ("Den Haag", "the-hague"), ("Hague", "the-hague"), ("Bruxelles", "brussels"), ("Göteborg", "gothenburg"),
    ("Αθήνα", "athens"), ("Mumbai", "mumbai"), ("Bombay", "mumbai"), ("Bangalore", "bengaluru"), ("Calcutta", "kolkata"),
    ("Peking", "beijing"), ("東京", "tokyo"), ("서울", "seoul"), ("القاهرة", "cairo"), ("תל אביב", "tel-aviv"), ("Saigon", "ho-chi-minh-city"),
    ("Constantinople", "istanbul"), ("São Paulo", "sao-paulo"), ("Sao Paulo", "sao-paulo"), ("Ciudad de México", "mexico-city"),
    ("Prishtina", "pristina"),
    // With more words than a town needs.
    ("Leeds city centre", "leeds"), ("north Leeds", "leeds"), ("Dublin 8", "dublin"), ("central London", "london"),
    ("12 Briggate, Leeds", "leeds"), ("The Church Hall, Hebden Bridge, West Yorkshire", "hebden-bridge"), ("Leeds, Nowhere", "leeds"),
    // Postcodes, of which only the first half counts.
    ("LS9", "ls9"), ("ls9", "ls9"), ("LS9 8AA", "ls9"), ("ls98aa", "ls9"), ("LS9 8", "ls9"), ("M1 1AE", "m1"), ("M11AE", "m1"),
    ("SW1A 1AA", "sw1a"), ("LS9-8AA", "ls9"), ("ls 9", "ls9"), ("ls-9", "ls9"), ("ls 9 8aa", "ls9"),
    ("ls6 2", "ls6"), ("W1", "w1"), ("BT1", "bt1"), ("bt48 6hq", "bt48"), ("HX7 8AD", "hx7"), ("JE2 4WH", "je2"), ("IM1", "im1"),
    ("Leeds LS9 8AA", "ls9"), ("12 Briggate, Leeds, LS1 6HD", "ls1"),
    // Addresses of ours.
    ("bangor-gwynedd-gb", "bangor-gwynedd-gb"), ("leeds-west-yorkshire-gb", "leeds"), ("boston-massachusetts-us", "boston-massachusetts-us"),
];

#[test]
fn people_get_the_town_they_mean() {
    assert!(MEANT.len() >= 120);
    let wrong: Vec<String> = MEANT
        .iter()
        .filter_map(|(typed, meant)| {
            let found = find(typed, None).first().map(Spot::key);
            (found.as_deref() != Some(meant)).then(|| format!("{typed}: {found:?}, not {meant}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_guess_says_that_it_is_one() {
    for typed in
        ["Leeds", "leeds uk", "LS9", "Köln", "Bangor, Wales", "leeds city centre", "Didsbury, Manchester"]
    {
        assert!(find(typed, None).exact, "{typed}");
    }
    for typed in ["Liverpol", "Birmin", "Scarboro", "bangr wales", "Leeds, Nowhere"] {
        assert!(!find(typed, None).exact, "{typed}");
    }
}

#[test]
fn what_is_nowhere_is_not_found() {
    for typed in
        ["", "   ", "!!!", ",", ",,,,", "\u{0}\u{7}", "qwertyuiop", "12345678", "ZZ99 9ZZ", "x", "🏴‍☠️"]
    {
        assert_eq!(find(typed, None), Found { exact: false, spots: Vec::new() }, "{typed:?}");
    }
}

#[test]
fn towns_of_one_name_are_all_offered_and_told_apart() {
    let labels = |typed: &str, near: Option<&str>| -> Vec<String> {
        let near = near.map(|code| Country::parse(code).unwrap());
        find(typed, near).spots.into_iter().map(Spot::label).collect()
    };
    assert_eq!(
        labels("Bangor", None)[..3],
        ["Bangor, Northern Ireland", "Bangor, Gwynedd, Wales", "Bangor, Maine, United States"]
    );
    let springfields = labels("Springfield", None);
    assert_eq!(springfields.len(), MOST);
    assert_eq!(springfields.iter().collect::<BTreeSet<_>>().len(), MOST);
    assert!(springfields.contains(&"Springfield, Illinois, United States".to_owned()));
    for (typed, label) in [
        ("Leeds", "Leeds, West Yorkshire, England"),
        ("Durham", "Durham, England"),
        ("York", "York, North Yorkshire, England"),
        ("Luxembourg", "Luxembourg"),
        ("Letterkenny", "Letterkenny, County Donegal, Ireland"),
        ("Douglas, Isle of Man", "Douglas, Isle of Man"),
        ("Headingley", "Headingley, Leeds, England"),
        ("Munich", "Munich, Bavaria, Germany"),
        ("LS9", "LS9, Leeds"),
    ] {
        assert_eq!(labels(typed, None)[0], label);
    }
}

#[test]
fn a_country_that_is_asked_for_comes_first() {
    for (typed, country, meant) in [
        ("Boston", "US", "boston-massachusetts-us"),
        ("Boston", "GB", "boston"),
        ("Perth", "AU", "perth-western-australia-au"),
        ("Richmond", "US", "richmond-virginia-us"),
        ("Newcastle", "AU", "newcastle-new-south-wales-au"),
        // None of the name is there.
        ("Liverpol", "FR", "liverpool"),
    ] {
        let near = Country::parse(country).ok();
        assert_eq!(find(typed, near).first().map(Spot::key).as_deref(), Some(meant), "{typed} {country}");
    }
}

#[test]
fn suggestions_come_while_typing() {
    for (typed, label) in [
        ("l", "London, England"),
        ("lee", "Leeds, West Yorkshire, England"),
        ("edin", "Edinburgh, Scotland"),
        ("bangor, gw", "Bangor, Gwynedd, Wales"),
        ("springfield, il", "Springfield, Illinois, United States"),
        ("ls1", "LS1, Leeds"),
        ("münch", "Munich, Bavaria, Germany"),
        ("hebden brige", "Hebden Bridge, West Yorkshire, England"),
    ] {
        let suggested = suggest(typed, None);
        assert!(suggested.len() <= MOST);
        assert_eq!(suggested.first().map(|spot| spot.label()).as_deref(), Some(label), "{typed}");
    }
    assert!(suggest("ls1", None).iter().all(|spot| spot.name().starts_with("LS1")));
    assert!(suggest("", None).is_empty() && suggest(" ,", None).is_empty());
}

#[test]
fn a_key_is_the_towns_own() {
    for town in all().step_by(97) {
        let key = town.key();
        assert_eq!(by_key(&key), Some(Spot::Town(town)), "{key}");
        assert_eq!(by_key(&town.full_key()), Some(Spot::Town(town)), "{key}");
        assert!(key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')), "{key}");
    }
    for nothing in ["", "Leeds", "leeds ", "nowhere-at-all-gb", "bangor-gb", "ls99999", "-", "springfield-us"]
    {
        assert_eq!(by_key(nothing), None, "{nothing}");
    }
    let outward = by_key("ls9").unwrap();
    assert_eq!(
        (outward.key(), outward.name(), outward.town().name()),
        ("ls9".into(), "LS9".into(), "Leeds".into())
    );
}

#[test]
fn towns_say_where_they_are() {
    let leeds = find("Leeds", None).first().unwrap();
    assert_eq!(leeds.country().code(), "GB");
    assert_eq!(leeds.zone(), "Europe/London");
    assert!(leeds.point().distance_km(Point::new(53.796, -1.548).unwrap()) < 1.0);
    let town = leeds.town();
    assert_eq!((town.name().as_str(), town.region()), ("Leeds", Some("West Yorkshire")));
    assert!((500_000..600_000).contains(&town.population()) && !town.is_district());
    let district = find("Headingley", None).first().unwrap().town();
    assert!(district.is_district());
    assert!(district.point().distance_km(Point::new(53.819, -1.577).unwrap()) < 1.5);
    let outward = find("LS6", None).first().unwrap();
    assert!(outward.point().distance_km(Point::new(53.817, -1.566).unwrap()) < 1.5);
    assert_eq!(find("Pristina", None).first().map(|spot| spot.country().name()), Some("Kosovo"));
}

#[test]
fn the_nearest_town_is_found_everywhere() {
    for (latitude, longitude, name) in [
        (53.797, -1.548, "Leeds"),
        (53.741, -2.013, "Hebden Bridge"),
        (-16.80, 179.99, "Rabi"),
        (90.0, 0.0, "Longyearbyen"),
    ] {
        let point = Point::new(latitude, longitude).unwrap();
        let nearest = nearest(point);
        if name == "Rabi" || name == "Longyearbyen" {
            assert_eq!(nearest, nearest_by_looking_at_all(point), "{}", nearest.label());
        } else {
            assert_eq!(nearest.name(), name);
        }
    }
}

#[test]
fn a_landmark_is_a_town_that_is_known_from_afar() {
    for (what, latitude, longitude, name) in [
        ("Alwoodley", 53.861, -1.525, "Leeds"),
        ("Hebden Bridge", 53.741, -2.013, "Halifax"),
        ("Lerwick, far from any city", 60.155, -1.145, "Lerwick"),
    ] {
        let point = Point::new(latitude, longitude).unwrap();
        let known = landmark(point);
        assert_eq!(known.name(), name, "{what}: {}", known.label());
    }
    // Far from everything it is the nearest of all.
    let nowhere = Point::new(-48.9, -123.4).unwrap();
    assert_eq!(landmark(nowhere), nearest(nowhere));
}

fn nearest_by_looking_at_all(to: Point) -> Town {
    all()
        .filter(|town| !town.is_district())
        .min_by(|a, b| to.distance_km(a.point()).total_cmp(&to.distance_km(b.point())))
        .unwrap()
}

#[test]
fn the_zone_of_a_point_is_that_of_the_towns_around() {
    for (what, latitude, longitude, country, zone) in [
        ("Derry", 54.997, -7.309, None, "Europe/London"),
        ("Letterkenny", 54.950, -7.734, None, "Europe/Dublin"),
        ("a house in Bridgend, Donegal", 55.043, -7.379, Some("IE"), "Europe/Dublin"),
        ("El Paso", 31.759, -106.487, Some("US"), "America/Denver"),
        ("Ciudad Juárez", 31.690, -106.425, Some("MX"), "America/Ciudad_Juarez"),
        ("Kathmandu", 27.717, 85.324, None, "Asia/Kathmandu"),
        ("Phoenix", 33.448, -112.074, Some("US"), "America/Phoenix"),
        ("Perth", -31.95, 115.86, Some("AU"), "Australia/Perth"),
        ("Broken Hill", -31.953, 141.453, Some("AU"), "Australia/Broken_Hill"),
        ("Tenerife", 28.46, -16.25, Some("ES"), "Atlantic/Canary"),
        ("Ponta Delgada", 37.74, -25.67, Some("PT"), "Atlantic/Azores"),
        ("a ship off Fiji", -17.0, -179.9, Some("FJ"), "Pacific/Fiji"),
        ("the wrong country", 53.8, -1.5, Some("FR"), "Europe/Paris"),
    ] {
        let country = country.map(|code| Country::parse(code).unwrap());
        assert_eq!(zone_at(Point::new(latitude, longitude).unwrap(), country), zone, "{what}");
    }
}

#[test]
fn the_pack_is_the_one_that_was_looked_at() {
    let bytes = include_bytes!("towns.bin");
    // Changes with every new pack. FNV-1a: to notice, not to defend.
    let sum = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    assert_eq!(
        (bytes.len(), sum),
        (4_424_571, 393_095_782_067_989_460),
        "look at the new pack, then write its length and sum here"
    );
    assert!(bytes.len() < 5_000_000, "the issue allows eight million, the program's size five");
    assert!(all().count() > 150_000);
    assert!(PACK.other_names.count > 150_000);
}

#[test]
fn every_area_of_the_pack_is_known_to_the_house() {
    let mut countries = BTreeSet::new();
    for number in 0.. {
        let area = Area(PACK.areas.get(number));
        if area.0.is_empty() {
            break;
        }
        assert!(Zone::parse(area.zone()).is_ok(), "{}", area.0);
        countries.insert(area.country().code());
    }
    assert!(countries.len() > 240, "{}", countries.len());
}

fn draft(name: &str, country: &str, latitude: f64, longitude: f64, population: u32) -> Draft {
    Draft {
        name: name.to_owned(),
        area: packing::Area {
            country: country.to_owned(),
            zone: "Europe/London".to_owned(),
            narrow: Vec::new(),
            wide: vec!["Somewhere".to_owned()],
        },
        point: Point::new(latitude, longitude).unwrap(),
        population,
        is_district: false,
        other_names: vec![format!("Old {name}"), "Ñandú".to_owned()],
    }
}

#[test]
fn a_pack_holds_what_was_put_in_and_nothing_less_is_one() {
    let towns: Vec<Draft> = (0..100)
        .map(|number| {
            draft(&format!("Tøwn {number}"), "GB", f64::from(number) - 50.0, f64::from(number), number * 777)
        })
        .collect();
    let outward = [OutwardDraft { code: "AB1".into(), point: Point::new(1.0, 2.0).unwrap(), town: 42 }];
    let countries = [("GB".to_owned(), vec!["Great Britain".to_owned()])];
    let bytes = packing::pack(&towns, &outward, &countries);
    let pack = Pack::read(&bytes).unwrap();
    for town in &towns {
        let number = pack.names.called(&fold(&town.name)).next().unwrap();
        assert_eq!(pack.names.get(number), town.name);
        let place = pack.point(number as u32);
        assert_eq!((place.latitude(), place.longitude()), (town.point.latitude(), town.point.longitude()));
        assert!(town.population - pack.population(number as u32) <= town.population / 1000);
        let other = pack.other_names.called(&fold(&format!("old {}", town.name))).next().unwrap();
        assert_eq!(pack.other_town(other) as usize, number);
    }
    assert_eq!(pack.other_names.called("nandu").len(), 100);
    let (code, _, town) = pack.outward(0);
    assert_eq!((code, pack.names.get(town as usize)), (&b"AB1 "[..], "Tøwn 42".to_owned()));
    for end in 0..bytes.len() {
        assert!(Pack::read(&bytes[..end]).is_none());
    }
    assert!(Pack::read(&[MAGIC.as_slice(), &[0xff; 60]].concat()).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_typed_does_no_harm(typed in any::<String>(), country in "[A-Z]{2}") {
        let near = Country::parse(&country).ok();
        for spots in [find(&typed, near).spots, suggest(&typed, near)] {
            prop_assert!(spots.len() <= MOST);
            for spot in spots {
                prop_assert_eq!(by_key(&spot.key()), Some(spot));
            }
        }
        let _ = by_key(&typed);
    }

    #[test]
    fn what_looks_like_words_and_postcodes_does_no_harm(typed in "[a-zA-Z0-9 ,'.-]{0,40}") {
        prop_assert!(find(&typed, None).spots.len() <= MOST);
        prop_assert!(suggest(&typed, None).len() <= MOST);
        let _ = by_key(&typed.to_lowercase());
    }

    #[test]
    fn long_words_are_cut(words in "[a-z, ]{1,40}") {
        let typed = words.repeat(20_000 / words.len());
        prop_assert!(find(&typed, None).spots.len() <= MOST);
    }

    #[test]
    fn the_same_towns_in_any_order_make_the_same_pack(mut order in Just((0..40).collect::<Vec<u32>>()).prop_shuffle()) {
        let towns = |order: &[u32]| -> Vec<Draft> {
            order.iter().map(|number| draft(&format!("Town {}", number % 30), "GB", f64::from(*number), 0.0, *number)).collect()
        };
        let shuffled = packing::pack(&towns(&order), &[], &[]);
        order.sort_unstable();
        prop_assert_eq!(shuffled, packing::pack(&towns(&order), &[], &[]));
    }
}

#[test]
fn what_is_offered_can_be_typed() {
    for begun in [
        "le", "bang", "springf", "ls9", "lux", "georgia", "jersey", "corn", "new y", "st ", "vict", "münch",
        "東京",
    ] {
        for spot in suggest(begun, None) {
            let typed = spot.to_type();
            assert!(typed.chars().count() <= 120, "{typed}");
            let meant = by_key(&typed).or_else(|| find(&typed, None).first());
            assert_eq!(meant, Some(spot), "{begun}: {typed}");
            assert!(Land::named(&typed).is_none(), "{begun}: {typed} is a country as well");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_nearest_town_is_the_nearest(
        latitude in prop_oneof![-90.0..=90.0, 85.0..=90.0, 45.0..=60.0],
        longitude in prop_oneof![-180.0..=180.0, 178.0..=180.0, -180.0..=-178.0],
    ) {
        let point = Point::new(latitude, longitude).unwrap();
        let (found, nearest) = (nearest(point), nearest_by_looking_at_all(point));
        prop_assert!(
            point.distance_km(found.point()) <= point.distance_km(nearest.point()),
            "{} is not as near as {}", found.label(), nearest.label()
        );
    }
}
