//! Poppler's tools and a reader of codes, for looking at finished files.
#![allow(dead_code, reason = "every test takes what it needs")]

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Runs one of poppler's tools on a PDF; `None`, and loudly, where poppler is not installed.
pub fn poppler(tool: &str, arguments: &[&str], pdf: &[u8]) -> Option<Vec<u8>> {
    let started = Command::new(tool)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        eprintln!("SKIPPED: {tool} (poppler-utils) is not installed, so this promise was NOT checked");
        return None;
    };
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let pdf = pdf.to_vec();
    let writing = std::thread::spawn(move || stdin.write_all(&pdf));
    let output = child.wait_with_output().expect("the tool ends");
    writing.join().expect("no panic").expect("the tool reads its input");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    Some(output.stdout)
}

/// Without any space, so that line breaks do not matter.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
}

/// A picture of poppler's (PPM or PGM) taken apart: width, height, and a byte for each value of each dot.
pub fn dots_of(picture: &[u8]) -> (usize, usize, &[u8]) {
    let mut parts = picture.splitn(4, |byte| *byte == b'\n');
    let mut line = || parts.next().expect("three lines, then the dots");
    let kind = line();
    assert!(kind == b"P5" || kind == b"P6");
    let size = std::str::from_utf8(line()).expect("numbers");
    let (wide, high) = size.split_once(' ').expect("width and height");
    let _brightest = line();
    (wide.parse().expect("a width"), high.parse().expect("a height"), line())
}

/// What the codes on the first page say.
pub fn codes_of(pdf: &[u8]) -> Option<Vec<String>> {
    let picture = poppler("pdftoppm", &["-r", "110", "-gray", "-singlefile", "-"], pdf)?;
    let (wide, high, dots) = dots_of(&picture);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(wide, high, |x, y| dots[y * wide + x]);
    let read = |grid: &rqrr::Grid<_>| grid.decode().expect("a code that can be read").1;
    Some(image.detect_grids().iter().map(read).collect())
}
