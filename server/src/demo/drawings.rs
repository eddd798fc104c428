//! Line drawings of our own, for the demonstration: one weight of line, two colours on warm paper. Beside each file lies
//! the SVG that it was made from.

/// A drawing as an organiser would upload it.
pub(super) struct Drawing {
    /// What its file is called.
    pub(super) name: &'static str,
    /// What it shows, for those who do not see it.
    pub(super) alt: &'static str,
    /// A PNG.
    pub(super) bytes: &'static [u8],
}

pub(super) const BENCH: Drawing = Drawing {
    name: "bench.png",
    alt: "A park bench under a tree, with two mugs and a flask on it, and a small bird.",
    bytes: include_bytes!("drawings/bench.png"),
};
pub(super) const BISCUITS: Drawing = Drawing {
    name: "biscuits.png",
    alt: "A table with a cake on a stand, a heap of biscuits and two cups, under bunting.",
    bytes: include_bytes!("drawings/biscuits.png"),
};
pub(super) const BOARD: Drawing = Drawing {
    name: "board.png",
    alt: "A noticeboard with a month of days, a heart, and a note with strips to tear off.",
    bytes: include_bytes!("drawings/board.png"),
};
pub(super) const CIRCLE: Drawing = Drawing {
    name: "circle.png",
    alt: "Seven chairs in a ring around a low table with a teapot; one place is left open.",
    bytes: include_bytes!("drawings/circle.png"),
};
pub(super) const DOOR: Drawing = Drawing {
    name: "door.png",
    alt: "An open door with bunting above it, a cat beside it, and a table with cups inside.",
    bytes: include_bytes!("drawings/door.png"),
};
pub(super) const HANDS: Drawing = Drawing {
    name: "hands.png",
    alt: "Two hands around a warm mug with a heart on it.",
    bytes: include_bytes!("drawings/hands.png"),
};
pub(super) const KETTLE: Drawing = Drawing {
    name: "kettle.png",
    alt: "A round teapot between two steaming cups, with a biscuit beside it.",
    bytes: include_bytes!("drawings/kettle.png"),
};
pub(super) const LAPTOP: Drawing = Drawing {
    name: "laptop.png",
    alt: "A laptop on a table: three smiling people on the screen, and a cup where the fourth would be.",
    bytes: include_bytes!("drawings/laptop.png"),
};
pub(super) const TALK: Drawing = Drawing {
    name: "talk.png",
    alt: "Three speech bubbles above two cups: one with lines, one with a heart, one with three dots.",
    bytes: include_bytes!("drawings/talk.png"),
};
pub(super) const TENT: Drawing = Drawing {
    name: "tent.png",
    alt: "A festival tent with flags, open at the front, with a lamp and two cups inside.",
    bytes: include_bytes!("drawings/tent.png"),
};
pub(super) const VAN: Drawing = Drawing {
    name: "van.png",
    alt: "A van with its hatch open at night: somebody smiles behind a teapot, under moon and stars.",
    bytes: include_bytes!("drawings/van.png"),
};
pub(super) const WINDOW: Drawing = Drawing {
    name: "window.png",
    alt: "A lamp and a cup on a windowsill at night, with the moon and a lit house outside.",
    bytes: include_bytes!("drawings/window.png"),
};

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// A file in the repository weighs at most so much.
    const FILE_MOST: usize = 15 * 1024;
    const ALL: [&Drawing; 12] =
        [&BENCH, &BISCUITS, &BOARD, &CIRCLE, &DOOR, &HANDS, &KETTLE, &LAPTOP, &TALK, &TENT, &VAN, &WINDOW];
    /// LOOK: ink and two colours, on two warm papers.
    const COLOURS: [&str; 5] = ["#fbf7f0", "#f4ead8", "#1c2230", "#0a5c5c", "#f2a900"];

    #[test]
    fn every_drawing_is_small_has_its_source_and_keeps_to_the_colours() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo/drawings");
        for drawing in ALL {
            assert!(drawing.bytes.len() <= FILE_MOST, "{} weighs {}", drawing.name, drawing.bytes.len());
            let source = fs::read_to_string(folder.join(drawing.name).with_extension("svg")).unwrap();
            assert!(
                source.contains("viewBox=\"0 0 960 540\"") && !source.contains("<text"),
                "{}",
                drawing.name
            );
            assert_eq!(source.matches("stroke-width").count(), 1, "{} has one weight", drawing.name);
            let colours = source.split('#').skip(1).map(|rest| format!("#{}", &rest[..6]));
            for colour in colours {
                assert!(COLOURS.contains(&colour.as_str()), "{} has {colour}", drawing.name);
            }
        }
    }
}
