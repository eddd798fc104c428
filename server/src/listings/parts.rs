//! The parts of a listing, as types that cannot hold nonsense.

use utoipa::openapi::{ObjectBuilder, RefOr, Schema, schema::Type};

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every choice, in the order in which it is offered.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// As forms, feeds and the database write it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// The choice that is written so, if there is one.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let words = Self::ALL.iter().map(|choice| choice.as_str());
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).into()
            }
        }

        impl utoipa::ToSchema for $name {}
    };
}

choices!(
    /// What a listing is.
    Kind {
        /// Happens once or as a series.
        Event = "event",
        /// A café that stays.
        Cafe = "cafe",
    }
);

impl Kind {
    /// The first segment of its address.
    #[must_use]
    pub fn segment(self) -> &'static str {
        match self {
            Self::Event => "events",
            Self::Cafe => "cafes",
        }
    }
}

choices!(
    /// How one takes part.
    Attendance {
        /// At a place.
        InPerson = "in_person",
        /// By a link.
        Online = "online",
        /// Either way.
        Hybrid = "hybrid",
    }
);

impl Attendance {
    /// Whether there is a place to go to.
    #[must_use]
    pub fn has_place(self) -> bool {
        matches!(self, Self::InPerson | Self::Hybrid)
    }

    /// Whether one can join by a link.
    #[must_use]
    pub fn has_link(self) -> bool {
        matches!(self, Self::Online | Self::Hybrid)
    }
}

choices!(
    /// Who may see the address.
    AddressVisibility {
        /// Everybody.
        Public = "public",
        /// Everybody sees the town and a rounded point.
        Area = "area",
        /// The organiser tells those who ask.
        OnRequest = "on_request",
    }
);
choices!(
    /// What it costs.
    Cost {
        /// Nothing.
        Free = "free",
        /// What one wants to give.
        Donation = "donation",
        /// A price.
        Paid = "paid",
    }
);
choices!(
    /// Which ages are welcome.
    Ages {
        /// Everybody.
        All = "all",
        /// From sixteen.
        Sixteen = "16",
        /// From eighteen.
        Eighteen = "18",
        /// Children with an adult.
        WithAdult = "with_adult",
    }
);
choices!(
    /// Who it is made for.
    Audience {
        /// Everybody.
        Open = "open",
        /// People who use drugs.
        PeopleWhoUseDrugs = "people_who_use_drugs",
        /// Families and friends.
        Family = "family",
        /// People who work in services.
        Workers = "workers",
        /// Students.
        Students = "students",
        /// Women.
        Women = "women",
        /// LGBTQ+ people.
        Lgbtq = "lgbtq",
        /// People in recovery.
        PeopleInRecovery = "people_in_recovery",
    }
);
choices!(
    /// Ways in, and ways to take part.
    Access {
        /// No steps.
        StepFree = "step_free",
        /// An accessible toilet.
        AccessibleToilet = "accessible_toilet",
        /// A hearing loop.
        HearingLoop = "hearing_loop",
        /// Sign language.
        SignLanguage = "sign_language",
        /// A quiet space.
        QuietSpace = "quiet_space",
        /// Parking.
        Parking = "parking",
        /// Near public transport.
        PublicTransport = "public_transport",
    }
);
choices!(
    /// What one finds there.
    Offers {
        /// Naloxone to take home.
        Naloxone = "naloxone",
        /// Drug checking.
        DrugChecking = "drug_checking",
        /// Needle exchange.
        NeedleExchange = "needle_exchange",
        /// Testing for infections.
        Testing = "testing",
        /// Hot food.
        HotFood = "hot_food",
        /// Childcare.
        Childcare = "childcare",
        /// Travel costs are paid.
        TravelCosts = "travel_costs",
        /// Peer support.
        PeerSupport = "peer_support",
        /// A talk.
        Talk = "talk",
        /// A training.
        Training = "training",
    }
);
choices!(
    /// What the room has.
    Facilities {
        /// Wireless internet.
        Wifi = "wifi",
        /// A projector.
        Projector = "projector",
        /// Sockets.
        PlugPoints = "plug_points",
    }
);
choices!(
    /// Whether alcohol is sold.
    Alcohol {
        /// None.
        None = "none",
        /// Sold.
        Sold = "sold",
    }
);
choices!(
    /// Whether photos are taken.
    Photos {
        /// None.
        None = "none",
        /// Only after asking.
        Ask = "ask",
        /// They are.
        Yes = "yes",
    }
);
choices!(
    /// How many people come, roughly.
    Expected {
        /// Three to six.
        Handful = "a handful",
        /// Around ten.
        Ten = "about 10",
        /// Around twenty-five.
        TwentyFive = "about 25",
        /// More.
        More = "more",
    }
);
choices!(
    /// Whether a café still meets.
    CafeState {
        /// It meets.
        Open = "open",
        /// It takes a break.
        Resting = "resting",
        /// It has ended.
        Closed = "closed",
    }
);

/// A title has at most so many characters.
pub const TITLE_MOST: usize = 120;
/// A summary has at most so many characters.
pub const SUMMARY_MOST: usize = 300;
/// A description has at most so many characters.
pub const DESCRIPTION_MOST: usize = 20_000;
