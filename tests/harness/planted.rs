//! A house in which something is planted wherever there is something to keep: hidden addresses, links and points, people
//! behind pen names, what waits and what was hidden, what visitors ask and report. Two houses are alike but for that, so
//! whatever both answer alike tells nothing of it.

use axum::http::StatusCode;
use image::{DynamicImage, ImageFormat};
use jiff::SignedDuration;
use server::letters::post::Delivered;
use sqlx::{Connection as _, Row as _, SqliteConnection, query, sqlite::SqliteConnectOptions};

use crate::{
    fixtures::{Typed, but},
    house::{House, Page, Visitor, link_in, private_page_in},
    leaks::Secret,
};

/// Somebody else who organises something, in public. They are no secret here, as are the others who come and go below.
pub const ANA: &str = "ana@example.org";
/// Follows everything.
pub const FAY: &str = "fay@example.org";
/// Follows everything, once a day.
pub const DORA: &str = "dora@example.org";
/// Asked for what is hidden, and waits.
pub const VI: &str = "vi@example.org";
/// Asked for what is hidden, and was told.
pub const YARA: &str = "yara@example.org";
/// Is in another group.
pub const CARA: &str = "cara@example.org";
/// A moderator.
pub const MO: &str = "mo@example.org";

/// What one house keeps to itself.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// Of an event whose address is told on request, by somebody with a pen name.
    pub place: &'static str,
    /// Its street.
    pub address: &'static str,
    /// Its postcode.
    pub postcode: &'static str,
    /// Where it is.
    pub latitude: &'static str,
    /// Where it is.
    pub longitude: &'static str,
    /// Its link.
    pub link: &'static str,
    /// Where it is on one of its dates.
    pub other_place: &'static str,
    /// Who is behind the pen name.
    pub host: &'static str,
    /// Who is in their group.
    pub colleague: &'static str,
    /// Of a café that shows only its area.
    pub cafe_place: &'static str,
    /// Its street.
    pub cafe_address: &'static str,
    /// Its street, until it was changed.
    pub cafe_former: &'static str,
    /// Its postcode.
    pub cafe_postcode: &'static str,
    /// Where it is.
    pub cafe_latitude: &'static str,
    /// Where it is.
    pub cafe_longitude: &'static str,
    /// Its link.
    pub cafe_link: &'static str,
    /// Whose it is.
    pub cafe_host: &'static str,
    /// Who asks.
    pub asker: &'static str,
    /// What they want to be called.
    pub asker_name: &'static str,
    /// What they ask.
    pub question: &'static str,
    /// Who follows.
    pub follower: &'static str,
    /// What a visitor reports.
    pub flag: &'static str,
    /// What moderators tell each other.
    pub remark: &'static str,
    /// Of something that waits for a moderator: what it is called.
    pub held_title: &'static str,
    /// Its street.
    pub held_address: &'static str,
    /// Whose it is.
    pub held_host: &'static str,
    /// Of something that nobody confirmed: what it is called.
    pub unsaid_title: &'static str,
    /// Whose it is.
    pub unsaid_host: &'static str,
    /// Of something that a moderator hid: its street.
    pub hidden_address: &'static str,
    /// What is said of it.
    pub hidden_words: &'static str,
    /// Whose it is.
    pub hidden_host: &'static str,
    /// Of something that was taken off the site: its street.
    pub gone_address: &'static str,
    /// Whose it is.
    pub gone_host: &'static str,
    /// Of a change that waits: what is said.
    pub proposed: &'static str,
    /// Whose it is.
    pub proposer: &'static str,
    /// What is told about a date and waits, and about one of what a moderator hid.
    pub told: &'static str,
    /// What is said in another language of what waits, of a change that waits, of what was hidden and of what is gone.
    pub said_otherwise: &'static str,
    /// What a photo shows of which nobody said that it may be seen.
    pub unseen: &'static str,
}

/// What the first house keeps.
pub const ONE: Kept = Kept {
    place: "Quillfeather House",
    address: "41 Brambleknot Lane",
    postcode: "LS8 4QZ",
    latitude: "53.843217",
    longitude: "-1.509876",
    link: "https://meet.example.org/j/98765432101?pwd=Zq7xKettle9",
    other_place: "Foxglove Barn",
    host: "marigold.ashworth@private.example.org",
    colleague: "bettina.holloway@private.example.org",
    cafe_place: "Thistledown Rooms",
    cafe_address: "9 Cobblewick Row",
    cafe_former: "2 Formerstone Mews",
    cafe_postcode: "LS7 3ZX",
    cafe_latitude: "53.807912",
    cafe_longitude: "-1.561234",
    cafe_link: "https://rooms.example.org/velvet-teaspoon-77",
    cafe_host: "oswin.tarrant@private.example.org",
    asker: "vesper.lindqvist@private.example.org",
    asker_name: "Moonpetal",
    question: "Is there a ramp for a wheelbarrowish chair",
    follower: "fenella.crabtree@private.example.org",
    flag: "A zanzibarian parrot was rude",
    remark: "I rang the rumblethump number",
    held_title: "Hushed hedgehog supper",
    held_address: "5 Nettlebury Close",
    held_host: "hester.pell@private.example.org",
    unsaid_title: "Unspoken umbrella walk",
    unsaid_host: "ulric.moss@private.example.org",
    hidden_address: "8 Plumbago Street",
    hidden_words: "With a velvetine puppet show",
    hidden_host: "viola.stride@private.example.org",
    gone_address: "77 Gallowglass Yard",
    gone_host: "gideon.wren@private.example.org",
    proposed: "Now with a paprikash tasting",
    proposer: "petra.quick@private.example.org",
    told: "We ate a quokkaberry trifle",
    said_otherwise: "Una tetera zarzamorada",
    unseen: "A lopsided wigwam of umbrellas",
};

/// What the other house keeps: nothing of it is that of the first, and its points are in the same cells.
pub const OTHER: Kept = Kept {
    place: "Harrowgate Loft",
    address: "6 Sandalwood Avenue",
    postcode: "LS8 1RN",
    latitude: "53.837654",
    longitude: "-1.512345",
    link: "https://zoom.example.org/my/copperplate",
    other_place: "Juniper Cellar",
    host: "ned@elsewhere.example.org",
    colleague: "abigail.zimmermann@elsewhere.example.org",
    cafe_place: "The Old Signal Box",
    cafe_address: "133 Ravensworth Parade",
    cafe_former: "40 Wychwood Gardens",
    cafe_postcode: "LS7 1JD",
    cafe_latitude: "53.813456",
    cafe_longitude: "-1.553210",
    cafe_link: "https://call.example.org/3141592653",
    cafe_host: "zoe@elsewhere.example.org",
    asker: "al@elsewhere.example.org",
    asker_name: "Birdsong",
    question: "May my greyhound come along",
    follower: "zacharias.oyelaran@elsewhere.example.org",
    flag: "Nobody opened",
    remark: "Ask the vicarage",
    held_title: "Clandestine crumpets",
    held_address: "12 Larkspur Hill",
    held_host: "bo@elsewhere.example.org",
    unsaid_title: "Tentative tombola",
    unsaid_host: "winifred.okonkwo@elsewhere.example.org",
    hidden_address: "301 Kingfisher Road",
    hidden_words: "Bring a lantern",
    hidden_host: "cy@elsewhere.example.org",
    gone_address: "14 Ploughshare Bank",
    gone_host: "xanthe.delacroix@elsewhere.example.org",
    proposed: "Followed by skittles",
    proposer: "ida@elsewhere.example.org",
    told: "Somebody juggled marzipan",
    said_otherwise: "Con linternas y mantas",
    unseen: "Nine teapots upon a harp",
};

/// The same house as the first, but for where the two places are within their cells.
pub const NEARBY: Kept = Kept {
    latitude: OTHER.latitude,
    longitude: OTHER.longitude,
    cafe_latitude: OTHER.cafe_latitude,
    cafe_longitude: OTHER.cafe_longitude,
    ..ONE
};

/// The event whose address is told on request.
pub const QUIET: &str = "quiet-kettle";
/// The café that shows its area.
pub const CAFE: &str = "station-cafe";
/// The group behind the pen name.
pub const PEN_NAMED: &str = "ringlet-and-friends";

/// What everybody may read of them.
const PLAIN: &[Typed] = &[
    ("kind", "event"),
    ("summary", "Tea, and nobody asks."),
    ("description", "Come as you are."),
    ("start_date", "2026-12-11"),
    ("start_time", "19:00"),
    ("end_time", "21:00"),
    ("locality", "Leeds"),
    ("country", "GB"),
    ("tags", "naloxone"),
    ("languages", "en"),
    ("cost", "free"),
];

/// A house with something to keep.
pub struct Planted {
    /// The house.
    pub house: House,
    /// What it keeps.
    pub kept: Kept,
    /// The private page of the event.
    pub manage: String,
    /// What opens something, of those who are no secret: of the other organiser, the follower, the asker who waits.
    pub own_links: [String; 3],
    /// Links that only their readers have.
    pub links: Vec<String>,
}

impl Planted {
    /// Plants all of it, and lets nine days go by.
    pub async fn with(kept: Kept) -> Self {
        let house = House::empty().await;
        let open = but(
            PLAIN,
            &[
                ("title", "Open soup"),
                ("place_name", "Oak Hall"),
                ("address", "12 Mill Street"),
                ("postcode", "LS9 8AA"),
                ("address_visibility", "public"),
                ("group_name", "Soup Circle"),
                ("email", ANA),
            ],
        );
        house.publishes(&open).await;
        let open = private_page_in(&house.newest_letter(ANA));
        let ana = house.signs_in(ANA).await;
        starts_group(&house, &ana, "Soup Circle", CARA).await;
        let follower = follows(&house, FAY, "instant").await;
        follows(&house, DORA, "daily").await;
        follows(&house, kept.follower, "instant").await;
        let mut planted = Self {
            manage: String::new(),
            own_links: [open, follower, String::new()],
            links: Vec::new(),
            house,
            kept,
        };
        planted.quiet().await;
        planted.cafe().await;
        planted.hidden_and_gone().await;
        planted.questions().await;
        planted.waiting().await;
        planted.told().await;
        let house = &planted.house;
        for moment in ["2026-11-24T09:30:00Z", "2026-11-30T09:30:00Z", "2026-12-01T09:30:00Z"] {
            house.waits_until(moment).await;
        }
        let letters = house.letters();
        let opening =
            ["/manage/", "/follow/", "/asked/", "/confirm/", "/invited/", "/sign-in/", "/unsubscribe/"];
        for letter in &letters {
            for beginning in opening {
                let after = letter.plain.split(beginning).skip(1);
                let token =
                    |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
                planted.links.extend(after.map(token).filter(|token| token.len() == 32));
            }
        }
        planted.links.sort();
        planted.links.dedup();
        let own = planted.own_links.clone();
        planted.links.retain(|link| !own.iter().any(|own| own.ends_with(link)));
        planted
    }

    /// A weekly evening of somebody with a pen name, with a picture that says where it was taken, one date moved, one
    /// cancelled, one elsewhere; and their group.
    async fn quiet(&mut self) {
        let (house, kept) = (&self.house, &self.kept);
        let typed = but(
            PLAIN,
            &[
                ("title", "Quiet kettle"),
                ("repeats", "weekly"),
                ("attendance", "hybrid"),
                ("place_name", kept.place),
                ("address", kept.address),
                ("postcode", kept.postcode),
                ("latitude", kept.latitude),
                ("longitude", kept.longitude),
                ("address_visibility", "on_request"),
                ("online_url", kept.link),
                ("group_name", "Ringlet and Friends"),
                ("contact_public", "Ask for Ringlet"),
                ("image_alt", "A kettle"),
                ("email", kept.host),
            ],
        );
        adds_with_picture(house, &typed, kept, 90).await;
        confirms(house, kept.host).await;
        approves(house, &[]).await;
        let manage = private_page_in(&house.newest_letter(kept.host));
        for (day, changes) in [
            ("2026-12-18", [("start_date", "2026-12-19"), ("date_note", "On a Saturday.")]),
            ("2027-01-08", [("date_place", kept.other_place), ("date_note", "Bring a cup.")]),
        ] {
            let form = house.visitor().reads(&format!("{manage}/dates/{day}")).await;
            let saved = house.visitor().saves(&form, "Save this date", &changes).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
            house.delivers().await;
        }
        let form = house.visitor().reads(&format!("{manage}/dates/2027-01-01")).await;
        let reason = [("cancel_reason", "It is a holiday.")];
        let cancelled = house.visitor().fills_and_presses(&form, "Cancel this date", &reason).await;
        assert_eq!(cancelled.status, StatusCode::SEE_OTHER, "{}", cancelled.words());
        house.delivers().await;
        let form = house.visitor().reads(&format!("{manage}/texts/es")).await;
        for hidden in [kept.place, kept.address, kept.postcode, kept.link] {
            let said = format!("Ven: {hidden}");
            let typed = [("title", "Tetera tranquila"), ("description", said.as_str())];
            let refused = house.visitor().saves(&form, "Save the changes", &typed).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}: {}", refused.words());
        }
        let said = [("title", "Tetera tranquila"), ("description", "Ven como eres.")];
        let saved = house.visitor().saves(&form, "Save the changes", &said).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
        house.delivers().await;
        let host = house.signs_in(kept.host).await;
        starts_group(house, &host, "Ringlet and Friends", kept.colleague).await;
        self.manage = manage;
    }

    /// A monthly café that shows its area, whose address was another one before.
    async fn cafe(&self) {
        let (house, kept) = (&self.house, &self.kept);
        let typed = but(
            PLAIN,
            &[
                ("kind", "cafe"),
                ("title", "Station café"),
                ("repeats", "monthly_nth"),
                ("attendance", "hybrid"),
                ("place_name", kept.cafe_place),
                ("address", kept.cafe_former),
                ("postcode", kept.cafe_postcode),
                ("latitude", kept.cafe_latitude),
                ("longitude", kept.cafe_longitude),
                ("address_visibility", "area"),
                ("online_url", kept.cafe_link),
                ("cafe_state", "open"),
                ("email", kept.cafe_host),
            ],
        );
        house.publishes(&typed).await;
        let manage = private_page_in(&house.newest_letter(kept.cafe_host));
        let form = house.visitor().reads(&format!("{manage}/edit")).await;
        let changed = [("address", kept.cafe_address)];
        let saved = house.visitor().saves(&form, "Save the changes", &changed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
        house.delivers().await;
    }

    /// One that a moderator hid because of a report, one that was taken off the site, one with a change that waits.
    async fn hidden_and_gone(&self) {
        let (house, kept) = (&self.house, &self.kept);
        let at = |title: &'static str, address: &'static str, email: &'static str| {
            let others = [
                ("title", title),
                ("place_name", "The hall"),
                ("address", address),
                ("postcode", "LS10 1AA"),
                ("address_visibility", "public"),
                ("email", email),
            ];
            but(PLAIN, &others)
        };
        let words = [("description", kept.hidden_words)];
        house.publishes(&but(&at("Puppet evening", kept.hidden_address, kept.hidden_host), &words)).await;
        self.says_otherwise(kept.hidden_host).await;
        let spanish = house.visitor().reads("/es/events/puppet-evening").await;
        assert!(spanish.mentions(kept.said_otherwise), "everybody could read it: {}", spanish.words());
        flags(house, "puppet-evening", kept.flag).await;
        let moderator = house.moderator().await;
        let queue = moderator.reads("/moderate").await;
        let hidden = moderator.fills_and_presses(&queue, "Hide it", &[("reason", "We ask the group.")]).await;
        assert!(hidden.status.is_redirection(), "{}", hidden.words());
        house.delivers().await;
        flags(house, QUIET, kept.flag).await;

        house.publishes(&at("Walk by the river", kept.gone_address, kept.gone_host)).await;
        self.says_otherwise(kept.gone_host).await;
        let manage = private_page_in(&house.newest_letter(kept.gone_host));
        let page = house.visitor().reads(&manage).await;
        house.visitor().presses(&page, "Take it off the site").await;
        house.delivers().await;

        house.adds_and_confirms(&at("Board games", "3 Open Road", kept.proposer)).await;
        approves(house, &[("watch", "1")]).await;
        let manage = private_page_in(&house.newest_letter(kept.proposer));
        let form = house.visitor().reads(&format!("{manage}/edit")).await;
        let changed = [("title", "Board games and more"), ("description", kept.proposed)];
        house.visitor().saves(&form, "Save the changes", &changed).await;
        house.delivers().await;
        self.says_otherwise(kept.proposer).await;
        assert!(
            !house.visitor().reads("/events/board-games").await.mentions("Board games and more"),
            "it waits"
        );
    }

    /// Says something in Spanish of what somebody listed last, from its private page.
    async fn says_otherwise(&self, email: &str) {
        let (house, kept) = (&self.house, &self.kept);
        let manage = private_page_in(&house.newest_letter(email));
        let form = house.visitor().reads(&format!("{manage}/texts/es")).await;
        let said = [
            ("title", kept.said_otherwise),
            ("summary", kept.said_otherwise),
            ("description", kept.said_otherwise),
        ];
        let saved = house.visitor().saves(&form, "Save the changes", &said).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.words());
        house.delivers().await;
    }

    /// One who is answered, and two who wait.
    async fn questions(&mut self) {
        let (house, kept) = (&self.house, &self.kept);
        asks(house, YARA, "Yara", "Where is it, please?").await;
        let page = house.visitor().reads(&format!("{}/requests", self.manage)).await;
        let answer = [("answer", "both"), ("reply", "Ring twice.")];
        let answered = house.visitor().fills_and_presses(&page, "Answer", &answer).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.words());
        house.delivers().await;
        asks(house, kept.asker, kept.asker_name, kept.question).await;
        self.own_links[2] = asks(house, VI, "Vi", "Is there cake?").await;
    }

    /// One that waits for a moderator, with a picture and what moderators say of it; one that nobody confirmed.
    async fn waiting(&self) {
        let (house, kept) = (&self.house, &self.kept);
        let held = but(
            PLAIN,
            &[
                ("title", kept.held_title),
                ("place_name", "The back room"),
                ("address", kept.held_address),
                ("postcode", "LS11 1AA"),
                ("address_visibility", "public"),
                ("image_alt", "A cup"),
                ("email", kept.held_host),
            ],
        );
        adds_with_picture(house, &held, kept, 40).await;
        confirms(house, kept.held_host).await;
        self.says_otherwise(kept.held_host).await;
        let slug = slug(house, "select slug from listings order by id desc limit 1").await;
        let remark = [("slug", slug.as_str()), ("remark", kept.remark)];
        let said = house.moderator().await.posts("/moderate/remarks", &remark).await;
        assert!(said.status.is_redirection(), "{}", said.words());
        let unsaid = [("title", kept.unsaid_title), ("email", kept.unsaid_host)];
        let place = [("place_name", "A room"), ("address", "1 Any Street"), ("address_visibility", "public")];
        house.adds(&but(&but(PLAIN, &unsaid), &place)).await;
    }

    /// What is told about dates: of the event something that everybody may read, with a photo of which nobody said that it may
    /// be seen, and a change that waits; of what a moderator hid, something that everybody could read.
    async fn told(&self) {
        let kept = &self.kept;
        let mut database = database(&self.house).await;
        for statement in [
            "insert into write_ups (listing_id, date_name, held_on, uid, published_at)
             select id, '2026-11-20', '2026-11-20', 'told-' || slug, 1
             from listings
             where slug in ('quiet-kettle', 'puppet-evening')
             order by id",
            "insert into write_up_versions (write_up_id, what, worked, otherwise, written_at, published_at)
             select write_ups.id, case slug when 'quiet-kettle' then 'We drank tea.' else ?1 end, '', '', 1, 1
             from write_ups
             join listings on listings.id = write_ups.listing_id",
            "insert into write_up_photos (version_id, number, picture_digest, alt)
             select write_up_versions.id, 1, (select min(digest) from pictures), ?2
             from write_up_versions
             where what = 'We drank tea.'",
            "insert into write_up_versions (write_up_id, what, worked, otherwise, written_at)
             select write_up_id, ?1, '', '', 2
             from write_up_versions
             where what = 'We drank tea.'",
        ] {
            query(statement)
                .bind(kept.told)
                .bind(kept.unseen)
                .execute(&mut database)
                .await
                .expect("it is so");
        }
        database.close().await.expect("the database closes");
        let page = self.house.visitor().reads("/write-ups").await;
        assert!(page.mentions("We drank tea."), "{}", page.words());
    }

    /// What nobody may be told, but those who are named with it.
    pub fn secrets(&self) -> Vec<Secret> {
        let kept = &self.kept;
        let of_host = [kept.host, kept.colleague];
        let asked = [kept.host, kept.colleague, YARA];
        // Everybody read it before it was hidden or taken off the site, and followers were told.
        let told_before = [FAY, DORA, kept.follower];
        let room = kept.link.rsplit_once('/').map_or(kept.link, |(_, room)| room);
        let cafe_room = kept.cafe_link.rsplit_once('/').map_or(kept.cafe_link, |(_, room)| room);
        let mut secrets = vec![
            Secret::words("the place", kept.place).known_to(&asked),
            Secret::words("the street", kept.address).known_to(&asked),
            Secret::words("the postcode", kept.postcode).known_to(&asked),
            Secret::degrees("the latitude", kept.latitude).known_to(&of_host),
            Secret::degrees("the longitude", kept.longitude).known_to(&of_host),
            Secret::words("the room online", room).known_to(&asked),
            Secret::words("the place of one date", kept.other_place).known_to(&of_host),
            Secret::words("the host behind the pen name", kept.host).known_to(&[kept.host]),
            Secret::words(
                "the name in the address of the host",
                &kept.host[..kept.host.find('@').unwrap_or(0)],
            )
            .known_to(&[kept.host]),
            Secret::words("their colleague", kept.colleague).known_to(&of_host),
            Secret::words("the place of the café", kept.cafe_place).known_to(&[kept.cafe_host]),
            Secret::words("the street of the café", kept.cafe_address).known_to(&[kept.cafe_host]),
            Secret::words("the street that the café had", kept.cafe_former).known_to(&[kept.cafe_host]),
            Secret::words("the postcode of the café", kept.cafe_postcode).known_to(&[kept.cafe_host]),
            Secret::degrees("the latitude of the café", kept.cafe_latitude),
            Secret::degrees("the longitude of the café", kept.cafe_longitude),
            Secret::words("the room of the café online", cafe_room).known_to(&[kept.cafe_host]),
            Secret::words("the host of the café", kept.cafe_host).known_to(&[kept.cafe_host]),
            Secret::words("who asks", kept.asker).known_to(&[kept.asker]),
            Secret::words("the name of who asks", kept.asker_name).known_to(&[kept.asker, kept.host]),
            Secret::words("the question", kept.question).known_to(&[kept.asker, kept.host]),
            Secret::words("who follows", kept.follower).known_to(&[kept.follower]),
            Secret::words("a report", kept.flag),
            Secret::words("what moderators say", kept.remark),
            Secret::words("what waits", kept.held_title).known_to(&[kept.held_host, MO]),
            Secret::words("where it is", kept.held_address).known_to(&[kept.held_host]),
            Secret::words("whose it is", kept.held_host).known_to(&[kept.held_host]),
            Secret::words("what nobody confirmed", kept.unsaid_title).known_to(&[kept.unsaid_host]),
            Secret::words("whose that is", kept.unsaid_host).known_to(&[kept.unsaid_host]),
            Secret::words("where what was hidden is", kept.hidden_address)
                .known_to(&told_before)
                .known_to(&[kept.hidden_host]),
            Secret::words("what was said of it", kept.hidden_words)
                .known_to(&told_before)
                .known_to(&[kept.hidden_host]),
            Secret::words("whose it was", kept.hidden_host).known_to(&[kept.hidden_host]),
            Secret::words("where what is gone was", kept.gone_address)
                .known_to(&told_before)
                .known_to(&[kept.gone_host]),
            Secret::words("whose that was", kept.gone_host).known_to(&[kept.gone_host]),
            Secret::words("a change that waits", kept.proposed).known_to(&[kept.proposer]),
            Secret::words("whose change it is", kept.proposer).known_to(&[kept.proposer]),
            Secret::words("what is told and waits", kept.told),
            Secret::words("what is said in another language", kept.said_otherwise).known_to(&[
                kept.held_host,
                kept.hidden_host,
                kept.gone_host,
                kept.proposer,
            ]),
            Secret::words("what a photo shows that nobody may see", kept.unseen),
            Secret::exactly("a moderator", MO).known_to(&[MO]),
        ];
        secrets.extend(self.links.iter().map(|link| Secret::exactly("a link that opens something", link)));
        secrets
    }

    /// Every letter that went out.
    pub fn letters(&self) -> Vec<Delivered> {
        self.house.letters()
    }

    /// The rows of every table whose name begins so, and of what stands behind it, as text.
    ///
    /// # Panics
    /// When the database cannot be read.
    pub async fn rows_of(&self, beginning: &str) -> Vec<String> {
        let mut database = database(&self.house).await;
        let named =
            "select name from sqlite_schema where type = 'table' and name like ? || '%' order by name";
        let names = query(named).bind(beginning).fetch_all(&mut database).await.expect("the names of tables");
        let mut rows = Vec::new();
        for name in names.iter().map(|row| row.get::<String, _>(0)) {
            let columns = format!("select name from pragma_table_info('{name}')");
            let columns =
                query(sqlx::AssertSqlSafe(columns)).fetch_all(&mut database).await.expect("its columns");
            let read: Vec<String> = columns
                .iter()
                .map(|row| format!("coalesce(quote(\"{}\"), '')", row.get::<String, _>(0)))
                .collect();
            let all = format!("select {} from {name}", read.join(" || ', ' || "));
            let all = query(sqlx::AssertSqlSafe(all)).fetch_all(&mut database).await.expect("its rows");
            rows.extend(all.iter().map(|row| format!("{name}: {}", row.get::<String, _>(0))));
        }
        database.close().await.expect("the database closes");
        rows
    }

    /// One text of each row that a statement finds.
    ///
    /// # Panics
    /// When the database cannot be read.
    pub async fn texts(&self, statement: &'static str) -> Vec<String> {
        let mut database = database(&self.house).await;
        let rows = query(statement).fetch_all(&mut database).await.expect("the rows");
        database.close().await.expect("the database closes");
        rows.iter().map(|row| row.get(0)).collect()
    }
}

async fn database(house: &House) -> SqliteConnection {
    let file = SqliteConnectOptions::new().filename(house.desk.settings.data.join("cuppa.sqlite"));
    SqliteConnection::connect_with(&file).await.expect("the database opens")
}

async fn slug(house: &House, statement: &'static str) -> String {
    let mut database = database(house).await;
    let row = query(statement).fetch_one(&mut database).await.expect("a listing");
    database.close().await.expect("the database closes");
    row.get(0)
}

/// A photo of a cup that says where it was taken, and by whom, wherever a picture can say so.
pub fn photo(kept: &Kept, shade: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let grey = DynamicImage::ImageLuma8(image::GrayImage::from_pixel(60, 40, image::Luma([shade])));
    grey.write_to(&mut std::io::Cursor::new(&mut bytes), ImageFormat::Jpeg).expect("a picture is written");
    let position = format!("Exif\0\0GPS {} {}", kept.latitude, kept.longitude);
    let remark = format!("{} at {}, {}", kept.host, kept.place, kept.address);
    for (kind, text) in [(0xe1, position), (0xfe, remark)] {
        let length = u16::try_from(text.len() + 2).expect("a short text").to_be_bytes();
        let part = [&[0xff, kind], length.as_slice(), text.as_bytes()].concat();
        bytes.splice(2..2, part);
    }
    bytes
}

async fn adds_with_picture(house: &House, typed: &[(&str, &str)], kept: &Kept, shade: u8) -> Page {
    let visitor = house.visitor();
    let key = visitor.reads("/add").await.hidden("form_key");
    house.desk.clock.pass(SignedDuration::from_secs(20));
    let typed = but(typed, &[("form_key", &key)]);
    let photo = photo(kept, shade);
    let page = visitor.posts_with_file("/add", &typed, Some(("image", "cup.jpg", &photo))).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.words());
    house.delivers().await;
    page
}

async fn confirms(house: &House, email: &str) {
    let page = house.visitor().reads(&link_in(&house.newest_letter(email), "/confirm/")).await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
}

async fn approves(house: &House, typed: &[(&str, &str)]) {
    let moderator = house.moderator().await;
    let queue = moderator.reads("/moderate").await;
    moderator.fills_and_presses(&queue, "Approve", typed).await;
    house.delivers().await;
}

/// Starts a group, with somebody else in it.
async fn starts_group(house: &House, owner: &Visitor<'_>, name: &str, other: &str) {
    let form = owner.reads("/me/groups/new").await;
    let begun = owner.fills_and_presses(&form, "Start the group", &[("name", name), ("about", "Tea.")]).await;
    let mine = begun.header("location").split('?').next().unwrap_or_default().to_owned();
    assert!(mine.starts_with("/me/groups/"), "{}", begun.words());
    let page = owner.reads(&mine).await;
    owner.fills_and_presses(&page, "Send the letter", &[("email", other)]).await;
    house.delivers().await;
    let page = house.visitor().reads(&link_in(&house.newest_letter(other), "/invited/")).await;
    house.visitor().presses(&page, "Accept").await;
    house.delivers().await;
}

/// Follows everything; gives the page of the follower.
async fn follows(house: &House, email: &str, rhythm: &str) -> String {
    let key = house.visitor().reads("/follow").await.hidden("form_key");
    house.waits(20).await;
    let typed = [
        ("form_key", key.as_str()),
        ("email", email),
        ("what", "everything"),
        ("rhythm", rhythm),
        ("time_zone", "Europe/London"),
    ];
    house.visitor().posts("/follow", &typed).await;
    house.delivers().await;
    let link = link_in(&house.newest_letter(email), "/follow/");
    let page = house.visitor().reads(&link).await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
    link
}

/// Asks for what is hidden of the event; gives the page of the question.
async fn asks(house: &House, email: &str, name: &str, words: &str) -> String {
    let form = house.visitor().reads(&format!("/ask/{QUIET}")).await;
    house.desk.clock.pass(SignedDuration::from_secs(20));
    let typed = [("email", email), ("name", name), ("words", words), ("date", "")];
    let sent = house.visitor().fills_and_presses(&form, "Send my question", &typed).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    house.delivers().await;
    let link = link_in(&house.newest_letter(email), "/asked/");
    let page = house.visitor().reads(&link).await;
    house.visitor().presses(&page, "Confirm").await;
    house.delivers().await;
    link
}

async fn flags(house: &House, slug: &str, note: &str) {
    let form = house.visitor().reads(&format!("/flag/{slug}")).await;
    house.waits(20).await;
    let typed = [("reason", "unsafe"), ("note", note)];
    let sent = house.visitor().fills_and_presses(&form, "Send it", &typed).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.words());
    house.delivers().await;
}
