//! Which town is nearest to a point. Towns lie in bands of one degree of latitude, in each by longitude, so that a
//! search looks at a handful of them, also across the date line and at the poles.

use std::ops::Range;

use crate::countries::Country;
use crate::points::{EARTH_RADIUS_KM, Point};

use super::pack::BANDS;
use super::{PACK, Town, finding, point};

/// The town nearest to a point. Wards and counties are passed over: "near Leeds" says more.
pub fn nearest(to: Point) -> Town {
    nearest_of(to, |_| true).unwrap_or(Town(0))
}

/// So many people make a town that is known from afar, within so many kilometres; the bigger first.
const KNOWN: [(u32, f64); 2] = [(50_000, 30.0), (5_000, 60.0)];

/// The town by which people from elsewhere know where a point is: the nearest big one, unless that is far away.
pub fn landmark(to: Point) -> Town {
    let known = KNOWN.into_iter().find_map(|(people, within)| {
        let big = nearest_of(to, |town| PACK.population(town) >= people)?;
        (to.distance_km(big.point()) <= within).then_some(big)
    });
    known.unwrap_or_else(|| nearest(to))
}

/// The time zone of a point, by IANA name: that of its country if it has but one, else that of the nearest town in
/// the country; without a country, that of the nearest town anywhere.
///
/// This is a guess for a form to fill in, not a survey: within some ten kilometres of a border, and where hardly
/// anybody lives, the nearest town may keep another time. Knowing the country takes the borders between countries
/// away.
pub fn zone_at(at: Point, country: Option<Country>) -> &'static str {
    let of_the_country = |country: Country| {
        let areas = finding::areas_of(country);
        nearest_of(at, |town| areas.contains(&PACK.area(town)))
    };
    match country {
        Some(country) => country
            .only_zone()
            .or_else(|| of_the_country(country).map(Town::zone))
            .unwrap_or_else(|| nearest(at).zone()),
        None => nearest(at).zone(),
    }
}

fn nearest_of(to: Point, counts: impl Fn(u32) -> bool) -> Option<Town> {
    let mut best: Option<(f64, Town)> = None;
    let home = ((to.latitude() + 90.0).floor() as usize).min(BANDS - 1);
    for away in 0..BANDS {
        let south = home.checked_sub(away);
        let north = Some(home + away).filter(|band| *band < BANDS && away > 0);
        // Bands further away than the best town end the search, in both directions at once.
        let at_least = |band: usize| {
            let (from, until) = (band as f64 - 90.0, band as f64 - 89.0);
            // Stored points are rounded, so one may stand a hair outside.
            let degrees = (from - to.latitude()).max(to.latitude() - until).max(0.0);
            degrees.to_radians() * EARTH_RADIUS_KM - 1.0
        };
        let beaten =
            |best: &Option<(f64, Town)>, band| best.is_some_and(|(distance, _)| distance < at_least(band));
        let mut looked = false;
        for band in [south, north].into_iter().flatten() {
            if !beaten(&best, band) {
                looked = true;
                look_through(to, band, &counts, &mut best);
            }
        }
        if !looked && best.is_some() {
            break;
        }
    }
    best.map(|(_, town)| town)
}

/// Looks at one band, from the point's longitude outwards both ways, round the earth if need be.
fn look_through(to: Point, band: usize, counts: &impl Fn(u32) -> bool, best: &mut Option<(f64, Town)>) {
    let range: Range<usize> = PACK.before_band(band)..PACK.before_band(band + 1);
    let many = range.len();
    let longitude = |place: usize| PACK.point(PACK.in_bands(range.start + place)).longitude();
    let (mut low, mut high) = (0, many);
    while low < high {
        let middle = low.midpoint(high);
        if longitude(middle) < to.longitude() { low = middle + 1 } else { high = middle }
    }
    for eastward in [true, false] {
        for step in 0..many {
            let place = if eastward { (low + step) % many } else { (low + many - 1 - step) % many };
            let across = (longitude(place) - to.longitude()).rem_euclid(360.0);
            let across = if eastward { across } else { 360.0 - across };
            // The other half of the way round is the other direction's.
            if across > 180.5 && across < 359.5 {
                break;
            }
            if best.is_some_and(|(distance, _)| distance < to_the_meridian(to, across)) {
                break;
            }
            let town = PACK.in_bands(range.start + place);
            let lies = PACK.point(town);
            if lies.is_district || !counts(town) {
                continue;
            }
            let distance = to.distance_km(point(lies));
            if best.is_none_or(|(before, _)| distance < before) {
                *best = Some((distance, Town(town)));
            }
        }
    }
}

/// How far it is at least to anything so many degrees of longitude away: to the meridian, or to the nearer pole.
fn to_the_meridian(from: Point, across: f64) -> f64 {
    let latitude = from.latitude().to_radians();
    let radians = if across < 90.0 {
        (latitude.cos() * across.to_radians().sin()).asin()
    } else if across <= 180.5 {
        std::f64::consts::FRAC_PI_2 - latitude.abs()
    } else {
        0.0
    };
    radians * EARTH_RADIUS_KM
}
