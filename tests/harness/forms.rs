//! Forms as they stand on a page: what a browser would send when a button is pressed.

/// A form that posts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// The words of its last button.
    pub button: String,
    /// What stands in it.
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// The same form with something else typed into a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Form {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The fields, as a visitor sends them.
    pub fn typed(&self) -> Vec<(&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// Every form of a page that posts, from top to bottom.
pub fn on(page: &str) -> Vec<Form> {
    page.split("<form").skip(1).filter_map(|rest| read(rest.split("</form>").next()?)).collect()
}

fn read(text: &str) -> Option<Form> {
    let head = text.split('>').next()?;
    if !attribute(head, "method")?.eq_ignore_ascii_case("post") {
        return None;
    }
    let mut form = Form { action: attribute(head, "action")?, ..Form::default() };
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let tag = rest.split('>').next().unwrap_or_default();
        let inside =
            |end: &str| rest.split_once('>').map_or("", |(_, rest)| rest.split(end).next().unwrap_or(""));
        let kind = tag.split([' ', '\n']).next().unwrap_or_default();
        if kind == "button" {
            form.button = unescaped(&without_tags(inside("</button>")));
            continue;
        }
        let Some(name) = attribute(tag, "name") else { continue };
        match kind {
            "input" => {
                let sort = attribute(tag, "type").unwrap_or_default();
                let is_box = matches!(sort.as_str(), "checkbox" | "radio");
                let is_sent = !is_box || has(tag, "checked");
                if is_sent && !matches!(sort.as_str(), "file" | "submit" | "image") {
                    let otherwise = if is_box { "on" } else { "" };
                    form.fields.push((name, attribute(tag, "value").unwrap_or(otherwise.to_owned())));
                }
            }
            "textarea" => {
                let typed = inside("</textarea>");
                form.fields.push((name, unescaped(typed.strip_prefix('\n').unwrap_or(typed))));
            }
            "select" => {
                let options = || {
                    inside("</select>").split("<option").skip(1).filter_map(|option| option.split('>').next())
                };
                let chosen = options().find(|option| has(option, "selected")).or_else(|| options().next());
                let value = chosen.and_then(|option| attribute(option, "value"));
                form.fields.extend(value.map(|value| (name, value)));
            }
            _ => {}
        }
    }
    Some(form)
}

fn has(tag: &str, flag: &str) -> bool {
    tag.split_whitespace().any(|word| word == flag || word.starts_with(&format!("{flag}=")))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[at..].split('"').next().map(unescaped)
}

fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// A text with the entities of HTML read.
pub fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_a_browser_would_send_it() {
        let page = r#"
            <form action="/search"><input name="q"></form>
            <form method="post" action="/edit?a=1&amp;b=2"><h2>Tea &lt; cake</h2>
              <input type="hidden" name="key" value="a&amp;b"><input type="text" name="empty" value="">
              <input type="checkbox" name="access" value="step_free" checked><input type="checkbox" name="access" value="parking">
              <input type="file" name="image"><textarea name="words">
 one &amp; two</textarea>
              <select name="zone"><option value="A">a</option><option selected value="B">b</option></select>
              <select name="pace"><option value="first">1</option></select>
              <button><b>Save</b> it</button>
            </form>"#;
        let forms = on(page);
        assert_eq!(forms.len(), 1);
        assert_eq!((forms[0].action.as_str(), forms[0].button.as_str()), ("/edit?a=1&b=2", "Save it"));
        assert_eq!(
            forms[0].typed(),
            [
                ("key", "a&b"),
                ("empty", ""),
                ("access", "step_free"),
                ("words", " one & two"),
                ("zone", "B"),
                ("pace", "first"),
            ]
        );
        let changed = forms[0].clone().with("words", "three");
        assert_eq!(changed.typed().last(), Some(&("words", "three")));
    }
}
