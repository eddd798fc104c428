//! Bringing a calendar in with an old phone and scripts off: every page on the way fits and is accessible.

use std::fs;

use tests::{outside::on_this_machine, server_process::ServerProcess};

use crate::{
    chromium::{Chromium, Scheme, Width},
    pages,
};

/// Three events of a union, the last of them without a date.
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example.org//EN\r\nX-WR-CALNAME:Union\r\n\
    BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:Naloxone and soup\r\n\
    DTSTART;TZID=Europe/London:21990108T180000\r\nDTEND;TZID=Europe/London:21990108T200000\r\n\
    RRULE:FREQ=MONTHLY;BYDAY=2TU\r\nLOCATION:Oak Hall\\, Leeds\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:2@example.org\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:A walk by the canal\r\n\
    DTSTART;VALUE=DATE:21990601\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:3@example.org\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:When it suits\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

#[tokio::test]
async fn a_calendar_is_brought_in_with_scripts_off() {
    let Some(server) = on_this_machine(ServerProcess::with_demonstration().await) else { return };
    let Some(mut chromium) = on_this_machine(Chromium::start().await) else { return };
    let home = server.base();
    let private = pages::private(&server).await;
    let link = |wanted: &str| private.iter().find(|(name, _)| name == wanted).map(|(_, link)| link.as_str());
    chromium.scripts(false).await;
    chromium.look(Width::Phone, Scheme::Dark).await;
    chromium.open(&format!("{home}{}", link("confirm").expect("a letter asks to confirm"))).await;
    chromium.follows("main form button").await;
    let import = format!("{home}{}", link("manage-import").expect("a letter holds the private link"));

    chromium.open(&import).await;
    chromium.types("address", "https://127.0.0.1/union.ics").await;
    chromium.follows("main form button").await;
    assert!(chromium.words(".summary").await.contains("private network"));
    if !is_well(&chromium, "manage-import-refused").await {
        return;
    }

    let file = server.data().join("union.ics");
    fs::write(&file, CALENDAR).expect("the calendar can be written");
    chromium.open(&import).await;
    chromium.chooses_file("calendar", &file).await;
    chromium.follows("main form button").await;
    let preview = chromium.words("main").await;
    assert!(preview.contains("2 events") && preview.contains("Naloxone and soup"), "{preview}");
    is_well(&chromium, "manage-import-preview").await;
    chromium.follows("form.doings button").await;
    chromium.sees(".notice").await;
    is_well(&chromium, "manage-import-done").await;
    chromium.look(Width::Desk, Scheme::Light).await;
    is_well(&chromium, "manage-import-done").await;
}

/// Looks at the page that is open; not where there is nobody to say whether it is accessible.
async fn is_well(chromium: &Chromium, name: &str) -> bool {
    chromium.fits().await;
    chromium.shoots(name).await;
    on_this_machine(chromium.is_accessible().await).is_some()
}
