//! Prints a shelf of sample posters and leaflets into a folder: `cargo run -p press --example samples -- /tmp/posters`.

#[path = "../tests/shelf/mod.rs"]
mod shelf;

use press::{
    Colour, INVITATION_PAPERS, LEAFLET_PAPERS, PLAN_PAPERS, Paper, invitation_pdf, leaflet_pdf, plan_pdf,
    poster_pdf, poster_svg,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "/tmp/posters".to_owned());
    std::fs::create_dir_all(&folder)?;
    for (name, poster) in shelf::shelf() {
        for paper in Paper::ALL {
            for colour in Colour::ALL {
                let file = format!("{folder}/{name}-{}-{}", paper.as_str(), colour.as_str());
                #[allow(clippy::disallowed_methods, reason = "a stopwatch, not a clock")]
                let begun = std::time::Instant::now();
                let pdf = poster_pdf(&poster, paper, colour);
                eprintln!("{file}: {} ms", begun.elapsed().as_millis());
                match (pdf, poster_svg(&poster, paper, colour)) {
                    (Ok(pdf), Ok(svg)) => {
                        std::fs::write(format!("{file}.pdf"), pdf)?;
                        std::fs::write(format!("{file}.svg"), svg)?;
                    }
                    (Err(wrong), _) | (_, Err(wrong)) => eprintln!("{file}: {wrong}"),
                }
            }
        }
    }
    for colour in Colour::ALL {
        for paper in LEAFLET_PAPERS {
            let file = format!("{folder}/leaflet-{}-{}.pdf", paper.as_str(), colour.as_str());
            std::fs::write(file, leaflet_pdf(&shelf::leaflet(), *paper, colour)?)?;
        }
        for paper in INVITATION_PAPERS {
            let file = format!("{folder}/invitation-{}-{}.pdf", paper.as_str(), colour.as_str());
            std::fs::write(file, invitation_pdf(&shelf::invitation(), *paper, colour)?)?;
        }
        for paper in PLAN_PAPERS {
            for (name, plan) in [("plan", shelf::plan()), ("plan-late", shelf::late_plan())] {
                let file = format!("{folder}/{name}-{}-{}.pdf", paper.as_str(), colour.as_str());
                std::fs::write(file, plan_pdf(&plan, *paper, colour)?)?;
            }
        }
    }
    Ok(())
}
