//! Makes one typed function of every Fluent message, so that a missing word or argument does not compile.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// The language that every other is translated from.
const SOURCE: &str = "en-GB";

/// A message: what it takes, in the order in which it is first said, and how it begins.
struct Message {
    arguments: Vec<String>,
    shown: String,
}

fn main() {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("src/words");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut code = String::from(
        "/// The files of a language by its tag; none for one that nobody has begun.\n\
         fn texts(tag: &str) -> &'static [&'static str] {\n    match tag {\n",
    );
    let (mut messages, files) = language(&folder, SOURCE);
    // What other languages need to know besides, in the order of the alphabet, whichever language says it first.
    let mut besides: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    write_files(&mut code, SOURCE, &files);
    for tag in folders(&folder) {
        if tag == SOURCE {
            continue;
        }
        let (translated, files) = language(&folder, &tag);
        write_files(&mut code, &tag, &files);
        for (id, translated) in translated {
            let Some(message) = messages.get(&id) else {
                panic!("{tag} has a message {id}, which {SOURCE} has not");
            };
            // A language may need to know more than English says: the day in numbers, to choose an ending by.
            let more =
                translated.arguments.into_iter().filter(|argument| !message.arguments.contains(argument));
            besides.entry(id).or_default().extend(more);
        }
    }
    for (id, more) in besides {
        messages.entry(id).and_modify(|message| message.arguments.extend(more));
    }
    code.push_str("        _ => &[],\n    }\n}\n\n/// Every message.\nconst IDS: &[&str] = &[\n");
    for id in messages.keys() {
        writeln!(code, "    {id:?},").expect("a string takes all");
    }
    code.push_str("];\n\n");
    code.push_str("impl Words {\n");
    for (id, Message { arguments, shown }) in &messages {
        let name = id.replace('-', "_");
        writeln!(code, "    /// `{id}`: {shown}").expect("a string takes all");
        let parameters: String = arguments
            .iter()
            .map(|a| format!(", {}: impl Into<FluentValue<'a>>", a.replace('-', "_")))
            .collect();
        let generics = if arguments.is_empty() { "" } else { "<'a>" };
        writeln!(code, "    #[must_use]\n    pub fn {name}{generics}(&self{parameters}) -> String {{")
            .expect("a string takes all");
        if arguments.is_empty() {
            writeln!(code, "        self.say({id:?}, None)").expect("a string takes all");
        } else {
            code.push_str("        let mut arguments = FluentArgs::new();\n");
            for argument in arguments {
                writeln!(code, "        arguments.set({argument:?}, {});", argument.replace('-', "_"))
                    .expect("a string takes all");
            }
            writeln!(code, "        self.say({id:?}, Some(&arguments))").expect("a string takes all");
        }
        code.push_str("    }\n\n");
    }
    code.push_str("}\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("words.rs");
    fs::write(out, code).expect("the build folder can be written");
}

/// The languages that there is a folder of.
fn folders(folder: &Path) -> Vec<String> {
    let mut tags: Vec<String> = fs::read_dir(folder)
        .expect("there are words")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.is_dir())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    tags.sort();
    tags
}

/// The messages and the files of a language.
fn language(folder: &Path, tag: &str) -> (BTreeMap<String, Message>, Vec<PathBuf>) {
    let folder = folder.join(tag);
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the language has a folder")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    let mut messages = BTreeMap::new();
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(file).expect("a readable file of words");
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let Some(pattern) = &message.value else { continue };
                let mut arguments = Vec::new();
                gather(pattern, &mut arguments);
                let said = Message { arguments, shown: first_line(pattern) };
                let before = messages.insert(message.id.name.to_owned(), said);
                assert!(before.is_none(), "{tag} says the message {} twice", message.id.name);
            }
        }
    }
    (messages, files)
}

fn write_files(code: &mut String, tag: &str, files: &[PathBuf]) {
    writeln!(code, "        {tag:?} => &[").expect("a string takes all");
    for file in files {
        writeln!(code, "            include_str!({:?}),", file.display()).expect("a string takes all");
    }
    code.push_str("        ],\n");
}

/// The arguments of a message, in the order in which they are first spoken.
fn gather(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(expression, found);
        }
    }
}

fn gather_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, found),
        Expression::Select { selector, variants } => {
            gather_inline(selector, found);
            for variant in variants {
                gather(&variant.value, found);
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !found.iter().any(|known| known == id.name) => {
            found.push(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                gather_inline(argument, found);
            }
        }
        _ => {}
    }
}

fn first_line(pattern: &Pattern<&str>) -> String {
    let text: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { .. } => "…".to_owned(),
        })
        .collect();
    text.lines().next().unwrap_or_default().replace('<', "‹").replace('[', "(").replace(']', ")")
}
