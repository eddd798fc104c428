//! A shelf of posters: the usual, the long, the odd.
#![allow(dead_code, reason = "every test takes what it needs")]

use press::{Block, Invitation, Leaflet, Mark, PlanSheet, PlanStep, Poster, Section, Span};

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn lines(all: &[&str]) -> Vec<String> {
    all.iter().map(|line| (*line).to_owned()).collect()
}

/// A café that repeats.
pub fn cafe() -> Poster {
    Poster {
        language: "en-GB".into(),
        document_title: "Leeds Harm Reduction Café, Thursday 3 December 2026".into(),
        kicker: "Harm reduction café".into(),
        title: "Leeds Harm Reduction Café".into(),
        summary: "A relaxed evening for anyone who cares about drugs and people: people who use drugs, families, workers, the curious.".into(),
        weekday: "Thursday".into(),
        day: "3".into(),
        month_year: "December 2026".into(),
        times: "6\u{a0}pm to 8\u{a0}pm".into(),
        zone_note: None,
        repeats: some("First Thursday of every month"),
        place: lines(&["Oak Hall", "12 Mill Street", "Leeds LS9 8AA"]),
        place_note: some("Green door, ring “café”. Buses 12 and 70 stop two minutes’ walk away."),
        facts: lines(&["Free", "Step-free", "No alcohol", "Naloxone there"]),
        next_heading: "Next dates".into(),
        next_dates: lines(&["Thursday 7 January, 6\u{a0}pm", "Thursday 4 February, 6\u{a0}pm", "Thursday 4 March, 6\u{a0}pm", "Thursday 1 April, 6\u{a0}pm"]),
        group: some("Organised by Hope Street Union"),
        ground_rules: some("No photos. Nobody takes a register. Leave whenever you like."),
        invitation: "Anyone welcome. You don’t have to share anything.".into(),
        cancelled: None,
        qr: "https://cuppa.example/d/k7m2pq".into(),
        qr_alt: "QR code that opens cuppa.example/d/k7m2pq".into(),
        address: "cuppa.example/d/k7m2pq".into(),
        check_online: "Check the address above before you set out: plans can change.".into(),
        printed_on: "Printed on 1 November 2026".into(),
        help_line: "Someone won’t wake up? Call 999.".into(),
    }
}

/// One evening, few words.
pub fn once() -> Poster {
    Poster {
        document_title: "Naloxone in half an hour, Tuesday 8 December 2026".into(),
        kicker: "Event".into(),
        title: "Naloxone in half an hour".into(),
        summary: "Learn to use a naloxone kit, and take one home.".into(),
        weekday: "Tuesday".into(),
        day: "18".into(),
        month_year: "December 2026".into(),
        times: "1\u{a0}pm to 2:30\u{a0}pm".into(),
        repeats: None,
        place: lines(&["Central Library", "Leeds"]),
        place_note: None,
        facts: lines(&["Free", "Step-free"]),
        next_dates: Vec::new(),
        ground_rules: None,
        ..cafe()
    }
}

/// Everything a form allows.
pub fn long() -> Poster {
    Poster {
        title: "The Saturday Afternoon Neighbourhood Conversation about Drugs, Families, Housing, Rest and What We Wish We Had Known Then".into(),
        summary: "An afternoon with tea and soup for everybody who has ever worried about somebody, or about themselves: people who use drugs, people who used to, parents, partners, brothers and sisters, workers, neighbours and students. We open with five minutes on one topic, and after that the floor is yours until we stop.".into(),
        weekday: "Wednesday".into(),
        day: "30".into(),
        month_year: "September 2026".into(),
        times: "11:30\u{a0}am to 12:30\u{a0}am".into(),
        zone_note: some("Times are in Lisbon, one hour behind Madrid"),
        repeats: some("Last Wednesday of every month except December"),
        place: lines(&["St Bartholomew’s Community and Resource Centre", "The Old Chapel Room, second floor", "118–120 Llanfairpwllgwyngyll Road", "Newcastle upon Tyne NE1 4XX"]),
        place_note: some("The lift is behind the reception desk; somebody will be at the door until quarter past with a yellow umbrella."),
        facts: lines(&["Free", "Step-free", "Accessible toilet", "No alcohol", "Naloxone there", "Hot food", "Children welcome", "Dogs welcome", "BSL interpreter", "Quiet room", "Travel costs paid", "English and Polish"]),
        next_dates: lines(&["Wednesday 28 October, 11:30\u{a0}am", "Wednesday 25 November, 11:30\u{a0}am – this time at the Central Library", "Wednesday 27 January, 11:30\u{a0}am", "Wednesday 24 February, 11:30\u{a0}am", "Wednesday 31 March, 11:30\u{a0}am", "Wednesday 28 April, 11:30\u{a0}am"]),
        group: some("Organised by the North East Union of People Who Use Drugs and Friends"),
        ground_rules: some("No photos and no recording. What is said here stays here. Nobody is asked their name. Nobody buys or sells. Come late, leave early, say nothing: all of that is fine."),
        invitation: "Come as you are, with whoever you like. There is soup, and nobody minds if you only want to sit.".into(),
        help_line: "Someone won’t wake up? Call 999, say that they are not breathing, give naloxone if you have it.".into(),
        ..cafe()
    }
}

/// No room to go to.
pub fn online() -> Poster {
    Poster {
        title: "Families café, online".into(),
        summary: "For parents, partners and friends. Camera on or off, as you like.".into(),
        weekday: "Saturday".into(),
        day: "12".into(),
        times: "11\u{a0}am to 12\u{a0}noon".into(),
        zone_note: some("Times are in London"),
        repeats: some("Every second Saturday"),
        place: lines(&["Online"]),
        place_note: some("Ask for the link at the address below."),
        facts: lines(&["Free", "Captions"]),
        next_dates: lines(&["Saturday 26 December, 11\u{a0}am", "Saturday 9 January, 11\u{a0}am"]),
        ..cafe()
    }
}

/// Not this time.
pub fn cancelled() -> Poster {
    Poster {
        title: "Union social: soup and a film".into(),
        summary: "A film, soup, and time to talk after it.".into(),
        weekday: "Friday".into(),
        day: "11".into(),
        times: "7\u{a0}pm to 9\u{a0}pm".into(),
        repeats: None,
        place: lines(&["Near Leeds station"]),
        place_note: some("Ask for the address: cuppa.example/d/k7m2pq"),
        facts: lines(&["Address on request", "Hot food"]),
        next_dates: lines(&["Friday 8 January, 7\u{a0}pm"]),
        cancelled: some("Cancelled. Next: Friday 8 January"),
        ..cafe()
    }
}

/// Typed to break something.
pub fn hostile() -> Poster {
    Poster {
        title: "#panic() $x$ *b* [ _c_ `d` <e> @f // g /* h ☕🎉👩‍👩‍👧".into(),
        summary: "#import \"@preview/x:1.0.0\" \\ https://example.org -- ... 'quoted' = heading\n= not a heading\n- not a list #sys.inputs #read(\"/etc/passwd\")".into(),
        place: lines(&["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Zażółć gęślą jaźń 7", "#{1/0}"]),
        facts: lines(&["#let x = 1", "$ sum $", "a~b", "c\\"]),
        ..cafe()
    }
}

/// All of them, each with a name for its file.
pub fn shelf() -> Vec<(&'static str, Poster)> {
    vec![
        ("cafe", cafe()),
        ("once", once()),
        ("long", long()),
        ("online", online()),
        ("cancelled", cancelled()),
        ("hostile", hostile()),
    ]
}

fn plain(text: &str) -> Vec<Span> {
    vec![Span { text: text.into(), ..Span::default() }]
}

fn section(heading: &str, blocks: Vec<Block>) -> Section {
    Section { heading: heading.into(), blocks }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph { spans: plain(text) }
}

fn points(mark: Mark, items: &[&str]) -> Block {
    Block::Points { mark, items: items.iter().map(|item| plain(item)).collect() }
}

/// A leaflet with one of everything.
pub fn leaflet() -> Leaflet {
    let talk = "A kettle, a table and an hour: more is not needed. Come in, sit down, say what you like or nothing at all.";
    Leaflet {
        language: "en-GB".into(),
        kicker: "A leaflet to read and pass on".into(),
        title: "What is a café?".into(),
        summary: "A café is a place where people meet over something warm.".into(),
        flap: vec![section(
            "Words",
            vec![paragraph(talk), points(Mark::Dot, &["Tea, rather than coffee", "Cake"])],
        )],
        inside: [
            vec![
                section(
                    "What it looks like",
                    vec![paragraph(talk), points(Mark::Dot, &["A cup", "Another cup"])],
                ),
                section(
                    "Whose idea",
                    vec![Block::Quote {
                        spans: plain("“Tea is a term that defines leaves in water.”"),
                        credit: plain("Ana"),
                    }],
                ),
            ],
            vec![section(
                "What it is and is not",
                vec![
                    Block::Heading { text: "It is".into() },
                    points(Mark::Tick, &["Warm", "Open to everybody"]),
                    Block::Heading { text: "It is not".into() },
                    points(Mark::Cross, &["A lecture", "A queue"]),
                ],
            )],
            vec![section("Why", vec![paragraph(talk), paragraph(talk)])],
        ],
        back: vec![section(
            "If the kettle boils over",
            vec![Block::Steps {
                items: vec![
                    vec![
                        Span { text: "Switch it off.".into(), strong: true, link: None },
                        Span { text: " Then wait.".into(), ..Span::default() },
                    ],
                    plain("Wipe the table."),
                ],
            }],
        )],
        foot: section(
            "Find one",
            vec![Block::Paragraph {
                spans: vec![
                    Span {
                        text: "See what is on".into(),
                        strong: false,
                        link: some("https://cuppa.example/whats-on"),
                    },
                    Span { text: ", near you or online.".into(), ..Span::default() },
                ],
            }],
        ),
        colophon: "Last reviewed on 22 November 2026. Copy it and pass it on.".into(),
        qr: "https://cuppa.example/".into(),
        qr_alt: "QR code that opens cuppa.example".into(),
        address: "cuppa.example".into(),
    }
}

/// The general poster.
pub fn invitation() -> Invitation {
    Invitation {
        language: "en-GB".into(),
        document_title: "Talk about drugs over a cup of tea".into(),
        kicker: "Harm reduction cafés".into(),
        says: "Talk about drugs".into(),
        answers: "over a cup of tea.".into(),
        lines: lines(&[
            "Come as you are.",
            "Nobody judges you. You don’t have to share anything.",
            "Stay as long as you like.",
        ]),
        call: "Find a café near you, or start one.".into(),
        qr: "https://cuppa.example/".into(),
        qr_alt: "QR code that opens cuppa.example".into(),
        address: "cuppa.example".into(),
        help_line: "Someone won’t wake up? Call the ambulance.".into(),
    }
}

/// A plan with all its weeks.
pub fn plan() -> PlanSheet {
    let step = |when: &str, day: &str, tasks: &[&str]| PlanStep {
        when: when.into(),
        day: day.into(),
        tasks: lines(tasks),
    };
    PlanSheet {
        language: "en-GB".into(),
        kicker: "The plan, from the first idea to the day after".into(),
        title: "Our café: Wednesday 22\u{a0}September 2027".into(),
        steps: vec![
            step(
                "8 weeks before",
                "Wednesday 28\u{a0}July 2027",
                &[
                    "Find two people to plan it with",
                    "Say in one sentence who it is for",
                    "List three places to ask",
                ],
            ),
            step(
                "7 weeks before",
                "Wednesday 4\u{a0}August 2027",
                &["Visit the places", "Check the ways in"],
            ),
            step(
                "6 weeks before",
                "Wednesday 11\u{a0}August 2027",
                &["Book the place", "Decide who pays for the tea"],
            ),
            step(
                "5 weeks before",
                "Wednesday 18\u{a0}August 2027",
                &["Agree on ground rules", "Add your café here"],
            ),
            step(
                "4 weeks before",
                "Wednesday 25\u{a0}August 2027",
                &[
                    "Print posters and put them up",
                    "Tell services, unions and groups",
                    "Get naloxone, and learn to give it",
                ],
            ),
            step(
                "3 weeks before",
                "Wednesday 1\u{a0}September 2027",
                &["Choose how to begin", "Send a note to paper and radio"],
            ),
            step(
                "2 weeks before",
                "Wednesday 8\u{a0}September 2027",
                &["Share out the jobs", "Post it where people look"],
            ),
            step(
                "1 week before",
                "Wednesday 15\u{a0}September 2027",
                &["Ask the place once more", "Remind people", "Talk through what could go wrong"],
            ),
            step("3 days before", "Sunday 19\u{a0}September 2027", &["Check that your listing is right"]),
            step("The day before", "Tuesday 21\u{a0}September 2027", &["Pack the bag"]),
            step(
                "The day itself",
                "Wednesday 22\u{a0}September 2027",
                &[
                    "Open half an hour early",
                    "Welcome people and read the rules",
                    "Say the next date before people go",
                ],
            ),
            step(
                "The day after",
                "Thursday 23\u{a0}September 2027",
                &["Say thank you", "Write down how it went", "Put the next date in your listing"],
            ),
        ],
        foot: "How to do each of these, in plain words:".into(),
        qr: "https://cuppa.example/start".into(),
        qr_alt: "Square code that leads to cuppa.example/start".into(),
        address: "cuppa.example/start".into(),
        help_line: "If someone will not wake up or is not breathing, call the ambulance at once.".into(),
    }
}

/// The same, begun on the day itself: nearly everything stands in one step.
pub fn late_plan() -> PlanSheet {
    let mut plan = plan();
    let late = plan.steps.drain(..10).flat_map(|step| step.tasks).collect();
    let first =
        PlanStep { when: "First, now".into(), day: "Wednesday 22\u{a0}September 2027".into(), tasks: late };
    plan.steps.insert(0, first);
    plan
}
