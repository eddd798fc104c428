### The print room of a listing.

print-title = Print room: { $title }
print-description = Posters made from the listing, ready to print.
print-heading = Print room
print-lede = Posters for { $title }, made from its page. Change the listing, and the posters change too.
print-poster = Poster
print-preview = The poster of { $title }, in small
print-choose = Choose a paper
print-paper-a5 = A5
print-paper-a4 = A4
print-paper-a3 = A3
print-paper-letter = US Letter
print-paper-hint-a5 = Half a sheet, for counters and notice boards
print-paper-hint-a4 = The usual sheet of paper
print-paper-hint-a3 = Large, for a window or a wall
print-paper-hint-letter = The usual sheet in North America
print-colour = Colour
print-black = Black on white
print-link = { $piece }, { $paper }, { $colour } (PDF)
print-tip = Black on white copies well on any machine and saves ink.
print-check = Each poster has a short address and a square code that lead back to the page, so people can check before they set out.
print-back = Back to the page
print-over = It is over. The poster shows its last date.
print-letters-title = We cannot print this one yet
print-letters-text = Some letters or signs in the listing are in none of our printing fonts. We would rather print nothing than leave words out. You can print the page itself from your browser.
