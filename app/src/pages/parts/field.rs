//! Fields of a form: a label, a hint and, when something was refused, a sentence of its own. What was typed stays.

use leptos::prelude::*;
use server::{
    fields::Fields,
    listings::{Refusal, Refusals},
    words::{Language, Words},
};

use super::wording::Checked;

/// A form as it stands: the words of its language, what was typed into it, and what was refused.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// The sentences of the page.
    pub words: Words,
    /// What was typed; nothing at all on a fresh form.
    pub typed: &'a Fields,
    /// What cannot be taken as it is.
    pub refusals: &'a Refusals,
}

/// One choice of several: what is sent, and what people read.
#[derive(Clone, Debug)]
pub struct Choice {
    value: String,
    label: String,
    hint: Option<String>,
}

/// Choices under a heading, as in a long list.
#[derive(Clone, Debug)]
pub struct Group {
    /// The heading; without one the choices stand alone.
    pub label: Option<String>,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// How a line of text is typed.
#[derive(Clone, Copy, Default)]
pub struct Line {
    /// `text` when it is not set.
    pub kind: Option<&'static str>,
    /// What a browser may fill in.
    pub autocomplete: Option<&'static str>,
    /// Which keyboard a phone shows.
    pub inputmode: Option<&'static str>,
    /// A list of suggestions, by its id.
    pub list: Option<&'static str>,
    /// Whether it is a town, which a script may offer (see [`super::towns`]).
    pub is_town: bool,
}

/// The id of a field, where links of the error summary lead.
#[must_use]
pub fn id_of(name: &str) -> String {
    format!("f-{name}")
}

impl Choice {
    /// What is read.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// A choice with a label.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// Says more beside the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl<'a> Sheet<'a> {
    /// Asks for a field.
    #[must_use]
    pub fn ask(self, name: &'static str, label: String) -> Ask<'a> {
        let (id, checked) = (id_of(name), Checked::default());
        Ask { sheet: self, name, id, label, hint: None, first: "", required: false, checked, typed_in: None }
    }

    /// Whether one of these fields holds typed words or a problem: then it must not stay folded away.
    #[must_use]
    pub fn wants_open(self, names: &[&str]) -> bool {
        names.iter().any(|name| {
            self.typed.all(name).any(|text| !is_empty_choice(text)) || self.refusals.of(name).is_some()
        })
    }

    /// The choices of a field that are known by these values, labelled in words.
    #[must_use]
    pub fn choices(self, field: &str, values: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
        values.into_iter().map(|value| self.choice(field, value)).collect()
    }

    /// The same, led by "not stated".
    #[must_use]
    pub fn choices_or_none(self, field: &str, values: impl IntoIterator<Item = &'static str>) -> Vec<Choice> {
        let mut choices = vec![Choice::new("", self.words.add_not_stated())];
        choices.extend(self.choices(field, values));
        choices
    }

    fn choice(self, field: &str, value: &'static str) -> Choice {
        let id = word_id(field, value);
        Choice {
            value: value.to_owned(),
            label: self
                .words
                .find(&format!("add-{id}"))
                .unwrap_or_else(|| word_for(self.words, field, value)),
            hint: self.words.find(&format!("add-{id}-hint")),
        }
    }
}

/// A choice in words: the short ones of a listing's page, else those of the form.
#[must_use]
pub fn word_for(words: Words, field: &str, value: &str) -> String {
    let id = word_id(field, value);
    words.find(&id).or_else(|| words.find(&format!("add-{id}"))).unwrap_or_else(|| value.to_owned())
}

/// `access` and `step_free` give `access-step-free`.
fn word_id(field: &str, value: &str) -> String {
    format!("{field}-{value}").replace(['_', ' '], "-")
}

/// What a form sends for a choice that nobody made.
fn is_empty_choice(text: &str) -> bool {
    matches!(text.trim(), "" | "unknown")
}

/// One field, about to become a piece of the page.
pub struct Ask<'a> {
    sheet: Sheet<'a>,
    name: &'static str,
    id: String,
    label: String,
    hint: Option<String>,
    first: &'static str,
    required: bool,
    checked: Checked<'a>,
    typed_in: Option<Language>,
}

impl<'a> Ask<'a> {
    /// Shows which of its words somebody may want to look at.
    #[must_use]
    pub fn checked(mut self, checked: Checked<'a>) -> Self {
        self.checked = checked;
        self
    }

    /// Says more under the label.
    #[must_use]
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Tells this field from those of the same name on the same page.
    #[must_use]
    pub fn numbered(mut self, number: &str) -> Self {
        self.id = format!("{}-{number}", self.id);
        self
    }

    /// What is typed is in this language, whatever the page speaks.
    #[must_use]
    pub fn typed_in(mut self, language: Language) -> Self {
        self.typed_in = Some(language);
        self
    }

    /// Says in words that it is needed.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What stands there as long as the field was never sent.
    #[must_use]
    pub fn starts_as(mut self, value: &'static str) -> Self {
        self.first = value;
        self
    }

    /// A line of text.
    #[must_use]
    pub fn line(self) -> AnyView {
        self.line_of(Line::default())
    }

    /// A line of text of a certain kind.
    #[must_use]
    pub fn line_of(self, line: Line) -> AnyView {
        let control = view! {
            <input
                id=self.id.clone()
                name=self.name
                type=line.kind.unwrap_or("text")
                value=self.value()
                autocomplete=line.autocomplete
                inputmode=line.inputmode
                lang=self.typed_in.map(Language::tag)
                dir=self.typed_in.map(Language::direction)
                list=line.list
                data-towns=line.is_town
                required=self.required
                aria-describedby=self.described_by()
                aria-invalid=self.invalid()
            />
        };
        self.around(control.into_any())
    }

    /// Several lines of text.
    #[must_use]
    pub fn lines(self, rows: u8) -> AnyView {
        // Leptos leaves the text of a <textarea> as it is, so it is escaped here; the browser eats the first line break.
        let text = format!("\n{}", escaped(&self.value()));
        let control = view! {
            <textarea
                id=self.id.clone()
                name=self.name
                rows=rows.to_string()
                lang=self.typed_in.map(Language::tag)
                dir=self.typed_in.map(Language::direction)
                required=self.required
                aria-describedby=self.described_by()
                aria-invalid=self.invalid()
            >
                {text}
            </textarea>
        };
        self.around(control.into_any())
    }

    /// One of a list that unfolds.
    #[must_use]
    pub fn pick(self, choices: Vec<Choice>) -> AnyView {
        self.pick_grouped(vec![Group { label: None, choices }], None)
    }

    /// One of a long list in groups.
    #[must_use]
    pub fn pick_grouped(self, groups: Vec<Group>, autocomplete: Option<&'static str>) -> AnyView {
        let value = self.value();
        let known = groups.iter().flat_map(|group| &group.choices).any(|choice| choice.value == value);
        // Words that are in no list are kept all the same.
        let stray =
            (!known && !value.is_empty()).then(|| option(Choice::new(value.clone(), value.clone()), &value));
        let listed: Vec<_> = groups
            .into_iter()
            .map(|group| {
                let options: Vec<_> =
                    group.choices.into_iter().map(|choice| option(choice, &value)).collect();
                match group.label {
                    Some(label) => view! { <optgroup label=label>{options}</optgroup> }.into_any(),
                    None => options.into_any(),
                }
            })
            .collect();
        let control = view! {
            <select
                id=self.id.clone()
                name=self.name
                autocomplete=autocomplete
                required=self.required
                aria-describedby=self.described_by()
                aria-invalid=self.invalid()
            >
                {stray}
                {listed}
            </select>
        };
        self.around(control.into_any())
    }

    /// One of a few, all in sight.
    #[must_use]
    pub fn one_of(self, choices: Vec<Choice>) -> AnyView {
        let value = self.value();
        let boxes = self.boxes(choices, "radio", |choice| choice.value == value);
        self.around_several(boxes)
    }

    /// As many of a few as fit.
    #[must_use]
    pub fn any_of(self, choices: Vec<Choice>) -> AnyView {
        let boxes = self.boxes(choices, "checkbox", |choice| self.sheet.typed.has(self.name, &choice.value));
        self.around_several(boxes)
    }

    /// Yes or nothing.
    #[must_use]
    pub fn tick(self) -> AnyView {
        let ticked = !self.value().trim().is_empty();
        view! {
            <div class=self.class()>
                <div class="choice">
                    <input
                        id=self.id.clone()
                        name=self.name
                        type="checkbox"
                        value="1"
                        checked=ticked
                        aria-describedby=self.described_by()
                        aria-invalid=self.invalid()
                    />
                    <label for=self.id.clone()>{self.label.clone()}</label>
                </div>
                {self.said_below()}
            </div>
        }
        .into_any()
    }

    /// A file. What was chosen before cannot come back; the page says so in its hint.
    #[must_use]
    pub fn file(self, accept: &'static str) -> AnyView {
        let control = view! {
            <input
                id=self.id.clone()
                name=self.name
                type="file"
                accept=accept
                aria-describedby=self.described_by()
                aria-invalid=self.invalid()
            />
        };
        self.around(control.into_any())
    }

    fn value(&self) -> String {
        let typed: Vec<&str> = self.sheet.typed.all(self.name).collect();
        if typed.is_empty() { self.first.to_owned() } else { typed.join(", ") }
    }

    fn problem(&self) -> Option<&str> {
        self.sheet.refusals.of(self.name)
    }

    fn invalid(&self) -> Option<&'static str> {
        self.problem().map(|_| "true")
    }

    fn described_by(&self) -> Option<String> {
        let id = &self.id;
        let hint = self.hint.as_ref().map(|_| format!("{id}-hint"));
        let problem = self.problem().map(|_| format!("{id}-problem"));
        let said: Vec<String> = [problem, hint].into_iter().flatten().collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    fn class(&self) -> &'static str {
        if self.problem().is_some() { "field wrong" } else { "field" }
    }

    fn said_below(&self) -> AnyView {
        let id = &self.id;
        let hint = self.hint.clone().map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> });
        let problem = self.problem().map(|problem| {
            let before = self.sheet.words.add_error_prefix();
            view! {
                <p class="problem" id=format!("{id}-problem")>
                    <span class="unseen">{before}" "</span>
                    {problem.to_owned()}
                </p>
            }
        });
        (hint, problem).into_any()
    }

    /// Needed or not is said in words, where the eye and the screen reader meet it: in the label.
    fn need(&self) -> Option<AnyView> {
        self.required.then(|| {
            let words = self.sheet.words.add_required();
            view! { " " <span class="need">{format!("({words})")}</span> }.into_any()
        })
    }

    fn around(&self, control: AnyView) -> AnyView {
        view! {
            <div class=self.class()>
                <label for=self.id.clone()>{self.label.clone()}{self.need()}</label>
                {self.said_below()}
                {control}
                {self.checked.beside(self.sheet.words, self.name)}
            </div>
        }
        .into_any()
    }

    fn around_several(&self, boxes: Vec<AnyView>) -> AnyView {
        view! {
            <fieldset class=self.class() aria-describedby=self.described_by()>
                <legend>{self.label.clone()}{self.need()}</legend>
                {self.said_below()}
                <div class="choices">{boxes}</div>
            </fieldset>
        }
        .into_any()
    }

    fn boxes(
        &self,
        choices: Vec<Choice>,
        kind: &'static str,
        chosen: impl Fn(&Choice) -> bool,
    ) -> Vec<AnyView> {
        let boxes = choices.into_iter().enumerate().map(|(index, choice)| {
            let checked = chosen(&choice);
            // The first one carries the field's id, so that the error summary leads somewhere.
            let id = if index == 0 { self.id.clone() } else { format!("{}-{index}", self.id) };
            let hint_id = format!("{id}-said");
            let described_by = choice.hint.as_ref().map(|_| hint_id.clone());
            let hint = choice.hint.map(|hint| view! { <span class="hint" id=hint_id>{hint}</span> });
            view! {
                <div class="choice">
                    <input
                        id=id.clone()
                        name=self.name
                        type=kind
                        value=choice.value
                        checked=checked
                        aria-describedby=described_by
                    />
                    <div>
                        <label for=id>{choice.label}</label>
                        {hint}
                    </div>
                </div>
            }
            .into_any()
        });
        boxes.collect()
    }
}

impl Choice {
    /// One of a list that unfolds, not chosen.
    #[must_use]
    pub fn into_option(self) -> AnyView {
        option(self, "")
    }
}

fn option(choice: Choice, value: &str) -> AnyView {
    let selected = choice.value == value;
    view! { <option value=choice.value selected=selected>{choice.label}</option> }.into_any()
}

pub(in crate::pages) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Adds a sentence where the door refused before the product was asked; it speaks for its field alone.
#[must_use]
pub fn with_sentence(mut refusals: Refusals, field: &'static str, sentence: String) -> Refusals {
    match refusals.0.iter_mut().find(|refusal| refusal.field == field) {
        Some(refusal) => refusal.sentence = sentence,
        None => refusals.0.push(Refusal { field, sentence }),
    }
    refusals
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;
    use server::{
        fields::Fields,
        listings::Refusals,
        words::{Language, Words},
    };

    use super::Sheet;

    fn page(typed: &Fields, refusals: &Refusals, draw: impl FnOnce(Sheet<'_>) -> AnyView) -> String {
        let owner = Owner::new();
        owner.with(|| draw(Sheet { words: Words::of(Language::default()), typed, refusals }).to_html())
    }

    #[test]
    fn nothing_typed_leaves_its_textarea() {
        let typed = Fields::from_iter([("description", "a </textarea><script>x & y</script>")]);
        let html =
            page(&typed, &Refusals::default(), |sheet| sheet.ask("description", "What".into()).lines(5));
        assert!(!html.contains("<script>"), "{html}");
        assert!(
            html.contains("a &lt;/textarea&gt;&lt;script&gt;x &amp; y&lt;/script&gt;</textarea>"),
            "{html}"
        );
    }

    #[test]
    fn nothing_typed_leaves_its_attribute() {
        let typed = Fields::from_iter([("title", "\"><script>x</script>")]);
        let html = page(&typed, &Refusals::default(), |sheet| sheet.ask("title", "Title".into()).line());
        assert!(!html.contains("\"><script>"), "{html}");
    }

    #[test]
    fn a_refused_field_says_so_to_eyes_and_to_screen_readers() {
        let refusals = Refusals::one("title", "Give it a name.");
        let html = page(&Fields::default(), &refusals, |sheet| {
            sheet.ask("title", "Title".into()).hint("Short.".into()).required().line()
        });
        assert!(html.contains("aria-invalid=\"true\""), "{html}");
        assert!(html.contains("aria-describedby=\"f-title-problem f-title-hint\""), "{html}");
        assert!(html.contains("id=\"f-title-problem\"") && html.contains("Give it a name."), "{html}");
        assert!(html.contains("(required)"), "{html}");
    }

    #[test]
    fn a_word_that_is_in_no_list_is_kept() {
        let typed = Fields::from_iter([("country", "Atlantis")]);
        let html = page(&typed, &Refusals::default(), |sheet| {
            let choices = vec![super::Choice::new("GB", "United Kingdom")];
            sheet.ask("country", "Country".into()).pick(choices)
        });
        assert!(html.contains("value=\"Atlantis\" selected"), "{html}");
    }
}
