//! Makes `server/pure/src/maps/land.bin` of Natural Earth's countries as TopoJSON. `cargo xtask land` fetches them and runs
//! this: `cargo run --example pack_land -- COUNTRIES FILE`

use std::{collections::HashMap, error::Error, path::PathBuf};

use pure::maps::packing::{self, Degrees};
use serde_json::Value;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let mut line = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(countries), Some(file)) = (line.next(), line.next()) else {
        return Err("say where the countries are, and where the pack goes".into());
    };
    let topology: Value = serde_json::from_slice(&std::fs::read(countries)?)?;
    let arcs = arcs(&topology)?;
    let shores = rings(&topology["objects"]["land"])
        .into_iter()
        .map(|ring| ring.into_iter().flat_map(|arc| points(&arcs, arc)).collect())
        .collect::<Vec<Degrees>>();
    let bytes = packing::pack(&shores, &borders(&topology, &arcs));
    std::fs::write(&file, &bytes)?;
    println!("{}: {} KB", file.display(), bytes.len() / 1024);
    Ok(())
}

/// The lines of the topology, in degrees.
fn arcs(topology: &Value) -> Outcome<Vec<Degrees>> {
    let pair = |value: &Value| Some((value[0].as_f64()?, value[1].as_f64()?));
    let transform = &topology["transform"];
    let (scale, from) =
        pair(&transform["scale"]).zip(pair(&transform["translate"])).ok_or("no transform in the topology")?;
    let arcs = topology["arcs"].as_array().ok_or("no arcs in the topology")?;
    let degrees = arcs.iter().map(|arc| {
        let mut at = (0.0, 0.0);
        let steps = arc.as_array()?.iter().map(|step| {
            let step = pair(step)?;
            at = (at.0 + step.0, at.1 + step.1);
            // A hair beyond the edge of the world is its edge.
            let (east, north) = (at.0 * scale.0 + from.0, at.1 * scale.1 + from.1);
            Some((east.clamp(-180.0, 180.0), north.clamp(-90.0, 90.0)))
        });
        steps.collect::<Option<Degrees>>()
    });
    degrees.collect::<Option<_>>().ok_or_else(|| "an arc is none".into())
}

/// The rings of all polygons of an object, each as its arcs.
fn rings(object: &Value) -> Vec<Vec<i64>> {
    let geometries = object["geometries"].as_array().cloned().unwrap_or_else(|| vec![object.clone()]);
    let mut rings = Vec::new();
    for geometry in geometries {
        let polygons = match geometry["type"].as_str() {
            Some("Polygon") => vec![geometry["arcs"].clone()],
            Some("MultiPolygon") => geometry["arcs"].as_array().cloned().unwrap_or_default(),
            _ => Vec::new(),
        };
        for ring in polygons.iter().filter_map(Value::as_array).flatten() {
            rings.push(ring.as_array().into_iter().flatten().filter_map(Value::as_i64).collect());
        }
    }
    rings
}

/// The points of an arc; of one that is told below zero, backwards.
fn points(arcs: &[Degrees], arc: i64) -> Degrees {
    let forwards = usize::try_from(arc).ok();
    let place = forwards.unwrap_or_else(|| usize::try_from(!arc).unwrap_or_default());
    let mut points = arcs.get(place).cloned().unwrap_or_default();
    if forwards.is_none() {
        points.reverse();
    }
    points
}

/// The arcs that two countries share.
fn borders(topology: &Value, arcs: &[Degrees]) -> Vec<Degrees> {
    let mut shared: HashMap<i64, u32> = HashMap::new();
    for arc in rings(&topology["objects"]["countries"]).into_iter().flatten() {
        *shared.entry(arc.max(!arc)).or_default() += 1;
    }
    let mut borders: Vec<i64> =
        shared.into_iter().filter(|(_, countries)| *countries > 1).map(|(arc, _)| arc).collect();
    borders.sort_unstable();
    borders.into_iter().map(|arc| points(arcs, arc)).collect()
}
