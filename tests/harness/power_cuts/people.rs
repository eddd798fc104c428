//! People who write: each has listings and follows of their own, and remembers what they were told is done.

use std::path::{Path, PathBuf};

use super::{Dice, Pressed, press};
use crate::{forms, forms::Form, mailroom::Mailroom, socket::Visitor};

/// What somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Added a listing of this name.
    Adds(String),
    /// Confirmed the address of it.
    Confirms(String),
    /// Changed its words; they hold this mark, the highest of all.
    Edits(String, usize),
    /// Cancelled it.
    Cancels(String),
    /// Took it off the site.
    Withdraws(String),
    /// Asked for letters at this address.
    Follows(String),
    /// Said yes to them.
    ConfirmsFollow(String),
    /// Released a listing of this slug.
    Approves(String),
}

impl Deed {
    /// As the table names it.
    pub fn kind(&self) -> &'static str {
        match self {
            Deed::Adds(_) => "added",
            Deed::Confirms(_) => "confirmed",
            Deed::Edits(..) => "edited",
            Deed::Cancels(_) => "cancelled",
            Deed::Withdraws(_) => "withdrawn",
            Deed::Follows(_) => "follows",
            Deed::ConfirmsFollow(_) => "follows confirmed",
            Deed::Approves(_) => "approved",
        }
    }
}

/// What somebody did, and whether they were told that it is done.
#[derive(Clone, Debug)]
pub struct Act {
    /// What.
    pub deed: Deed,
    /// Whether an answer came that said so.
    pub acknowledged: bool,
}

/// A listing of somebody's.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Its name, which nothing else has.
    pub title: String,
    /// Its address, which nothing else has.
    pub email: String,
    /// The form by which it was added.
    pub form: Form,
    /// Its private page.
    pub manage: Option<String>,
    confirmed: bool,
    /// Whether nothing more is done with it.
    ended: bool,
}

/// Somebody.
pub struct Organiser {
    number: usize,
    dice: Dice,
    data: PathBuf,
    mailroom: Mailroom,
    count: usize,
    pub(super) listings: Vec<Listing>,
    follows: Vec<(String, bool)>,
    /// Everything they ever did.
    pub(super) acts: Vec<Act>,
    told: usize,
}

const TOPICS: [&str; 5] = ["naloxone", "families", "students", "testing", "film"];

impl Organiser {
    pub(super) fn new(number: usize, seed: u64, data: PathBuf) -> Organiser {
        Organiser {
            number,
            dice: Dice::new(seed.wrapping_mul(1_000).wrapping_add(u64::try_from(number).unwrap_or_default())),
            mailroom: Mailroom::of(&data),
            data,
            count: 0,
            listings: Vec::new(),
            follows: Vec::new(),
            acts: Vec::new(),
            told: 0,
        }
    }

    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The data folder whose letters they read.
    pub(super) fn data(&self) -> &Path {
        &self.data
    }

    /// What they did since this was last asked.
    pub(super) fn acts_of_the_round(&mut self) -> Vec<Act> {
        let new = self.acts[self.told..].to_vec();
        self.told = self.acts.len();
        new
    }

    /// Writes as long as there are keys, or until no answer comes any more.
    pub(super) async fn writes(
        &mut self,
        visitor: &Visitor,
        moderator: &Visitor,
        mut keys: Vec<String>,
        acknowledged: impl Fn(),
    ) {
        let base = visitor.base().to_owned();
        while !keys.is_empty() {
            let Some((deed, form)) = self.next(visitor, moderator, &base, &mut keys).await else { return };
            let who = if matches!(deed, Deed::Approves(_)) { moderator } else { visitor };
            // It is noted before it is sent: whatever comes of it, it was tried.
            self.acts.push(Act { deed: deed.clone(), acknowledged: false });
            let pressed = press(who, &form).await;
            self.remember(&deed, &form, pressed);
            match pressed {
                Pressed::Acknowledged => {}
                Pressed::TooLate => continue,
                Pressed::NoAnswer => return,
            }
            self.acts.last_mut().expect("it was noted").acknowledged = true;
            acknowledged();
        }
    }

    /// Presses the button again for every listing of which no answer told: then it is there, once.
    pub(super) async fn press_again(&mut self, visitor: &Visitor) {
        let unsure: Vec<usize> = (0..self.acts.len()).filter(|at| !self.acts[*at].acknowledged).collect();
        for at in unsure {
            let Deed::Adds(title) = self.acts[at].deed.clone() else { continue };
            let listing = self.listings.iter().find(|listing| listing.title == title).expect("it is known");
            assert_eq!(press(visitor, &listing.form).await, Pressed::Acknowledged, "{title}");
            self.acts[at].acknowledged = true;
        }
        // And once for one that was told of: that changes nothing.
        if let Some(listing) = self.listings.last() {
            assert_eq!(press(visitor, &listing.form).await, Pressed::Acknowledged, "{}", listing.title);
        }
    }

    /// The next thing to do, with its form filled in; `None` when the server is gone.
    async fn next(
        &mut self,
        visitor: &Visitor,
        moderator: &Visitor,
        base: &str,
        keys: &mut Vec<String>,
    ) -> Option<(Deed, Form)> {
        let found = match self.dice.below(100) {
            0..22 => self.confirm(visitor, base).await?,
            22..40 => self.edit(visitor, base).await?,
            40..45 => self.end(visitor, base, "/cancellation").await?,
            45..48 => self.end(visitor, base, "/withdrawal").await?,
            48..58 => self.follow(visitor, keys).await?,
            58..66 => self.confirm_follow(visitor, base).await?,
            66..70 if self.number == 0 => approve(moderator).await?,
            _ => None,
        };
        Some(match found {
            Some(found) => found,
            None => self.add(&keys.pop()?),
        })
    }

    fn add(&mut self, key: &str) -> (Deed, Form) {
        self.count += 1;
        let title = format!("Evening {} of organiser {}", self.count, self.number);
        let email = format!("organiser-{}-{}@example.org", self.number, self.count);
        let tag = TOPICS[self.dice.below(TOPICS.len())];
        let fields = [
            ("form_key", key),
            ("kind", "event"),
            ("title", &title),
            ("summary", "Mark 0."),
            ("start_date", "2199-01-01"),
            ("start_time", "18:00"),
            ("time_zone", "Europe/London"),
            ("place_name", "Oak Hall"),
            ("locality", "Leeds"),
            ("country", "GB"),
            ("tags", tag),
            ("email", &email),
        ];
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let form = Form { action: "/add".to_owned(), fields, ..Form::default() };
        (Deed::Adds(title), form)
    }

    async fn confirm(&mut self, visitor: &Visitor, base: &str) -> Option<Option<(Deed, Form)>> {
        let waiting = self
            .listings
            .iter()
            .filter(|listing| !listing.confirmed)
            .map(|listing| (listing.title.clone(), listing.email.clone()));
        for (title, email) in waiting.collect::<Vec<_>>() {
            let Some(link) = self.mailroom.link_for(&email, base, "/confirm/") else { continue };
            let page = visitor.try_get(&link).await.ok()?;
            let form = forms::on(page.text()).into_iter().find(|form| form.button == "Confirm");
            // Confirmed when no answer came: the page says so, and has no button.
            match form {
                Some(form) => return Some(Some((Deed::Confirms(title), form))),
                None => self.listing(&title).confirmed = true,
            }
        }
        Some(None)
    }

    /// The private page of one of the confirmed listings.
    fn managed(&mut self, base: &str) -> Option<(String, String)> {
        let open: Vec<usize> = (0..self.listings.len())
            .filter(|at| self.listings[*at].confirmed && !self.listings[*at].ended)
            .collect();
        let at = *open.get(self.dice.below(open.len()))?;
        if self.listings[at].manage.is_none() {
            let email = self.listings[at].email.clone();
            self.listings[at].manage = self.mailroom.link_for(&email, base, "/manage/");
        }
        Some((self.listings[at].title.clone(), self.listings[at].manage.clone()?))
    }

    async fn edit(&mut self, visitor: &Visitor, base: &str) -> Option<Option<(Deed, Form)>> {
        let Some((title, manage)) = self.managed(base) else { return Some(None) };
        let page = visitor.try_get(&format!("{manage}/edit")).await.ok()?;
        let Some(form) = forms::on(page.text()).into_iter().find(|form| form.action.ends_with("/edit"))
        else {
            panic!("no form to change {title} at {manage}/edit ({}):\n{}", page.status, page.text());
        };
        let mark = self.acts.len();
        let mut form = form.with("summary", &format!("Mark {mark}."));
        // Another place is a change that matters: it waits for a moderator while nobody knows who asks.
        if self.dice.below(3) == 0 {
            form = form.with("place_name", &format!("Room {mark}"));
        }
        Some(Some((Deed::Edits(title, mark), form)))
    }

    async fn end(&mut self, visitor: &Visitor, base: &str, way: &str) -> Option<Option<(Deed, Form)>> {
        let Some((title, manage)) = self.managed(base) else { return Some(None) };
        let page = visitor.try_get(&manage).await.ok()?;
        let Some(form) = forms::on(page.text()).into_iter().find(|form| form.action.ends_with(way)) else {
            return Some(None);
        };
        let deed = if way == "/cancellation" { Deed::Cancels(title) } else { Deed::Withdraws(title) };
        Some(Some((deed, form)))
    }

    async fn follow(&mut self, visitor: &Visitor, keys: &mut Vec<String>) -> Option<Option<(Deed, Form)>> {
        let page = visitor.try_get("/follow").await.ok()?;
        let Some(form) = forms::on(page.text()).into_iter().find(|form| form.action.starts_with("/follow"))
        else {
            return Some(None);
        };
        let email = format!("follower-{}-{}@example.org", self.number, self.acts.len());
        let rhythm = if self.dice.below(8) == 0 { "instant" } else { "weekly" };
        let form = form
            .with("form_key", &keys.pop()?)
            .with("what", "tag")
            .with("tag", TOPICS[self.dice.below(TOPICS.len())])
            .with("rhythm", rhythm)
            .with("email", &email);
        Some(Some((Deed::Follows(email), form)))
    }

    async fn confirm_follow(&mut self, visitor: &Visitor, base: &str) -> Option<Option<(Deed, Form)>> {
        let waiting = self.follows.iter().filter(|(_, confirmed)| !confirmed).map(|(email, _)| email.clone());
        for email in waiting.collect::<Vec<_>>() {
            let Some(link) = self.mailroom.link_for(&email, base, "/follow/") else { continue };
            let page = visitor.try_get(&link).await.ok()?;
            match forms::on(page.text()).into_iter().find(|form| form.action == link) {
                Some(form) => return Some(Some((Deed::ConfirmsFollow(email), form))),
                None => self.confirmed_follow(&email),
            }
        }
        Some(None)
    }

    fn remember(&mut self, deed: &Deed, form: &Form, pressed: Pressed) {
        let done = pressed == Pressed::Acknowledged;
        match deed {
            Deed::Adds(title) => {
                let email = form
                    .typed()
                    .iter()
                    .find(|(name, _)| *name == "email")
                    .map(|(_, email)| (*email).to_owned());
                self.listings.push(Listing {
                    title: title.clone(),
                    email: email.expect("an address was typed"),
                    form: form.clone(),
                    manage: None,
                    confirmed: false,
                    ended: false,
                });
            }
            Deed::Confirms(title) if done => self.listing(title).confirmed = true,
            Deed::Cancels(title) | Deed::Withdraws(title) => self.listing(title).ended = true,
            Deed::Follows(email) => self.follows.push((email.clone(), false)),
            Deed::ConfirmsFollow(email) if done => self.confirmed_follow(email),
            Deed::Confirms(_) | Deed::ConfirmsFollow(_) | Deed::Edits(..) | Deed::Approves(_) => {}
        }
    }

    fn listing(&mut self, title: &str) -> &mut Listing {
        self.listings.iter_mut().find(|listing| listing.title == title).expect("a listing of one's own")
    }

    fn confirmed_follow(&mut self, email: &str) {
        for (known, confirmed) in &mut self.follows {
            *confirmed |= known == email;
        }
    }
}

async fn approve(moderator: &Visitor) -> Option<Option<(Deed, Form)>> {
    let page = moderator.try_get("/moderate").await.ok()?;
    let form = forms::on(page.text()).into_iter().find(|form| {
        form.button == "Approve" && form.action.contains("/approvals") && !form.action.contains("/changes/")
    });
    Some(form.and_then(|form| {
        let slug =
            form.typed().iter().find(|(name, _)| *name == "slug").map(|(_, slug)| (*slug).to_owned())?;
        Some((Deed::Approves(slug), form))
    }))
}
