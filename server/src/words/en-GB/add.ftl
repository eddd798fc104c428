### The forms that add an event or a café, and the page after them.

add-event-heading = Add your event
add-event-lede = It takes about four minutes. You need no account, and you can use a pen name.
add-event-describe = Tell people about a harm reduction event: a talk, a training, a drop-in, a meeting online.
add-event-other = Does it meet again and again, with a name of its own?
add-event-other-link = Add a café instead
add-cafe-heading = Add your café
add-cafe-lede = It takes about four minutes. You need no account, and you can use a pen name. You can add a café before its first date is fixed.
add-cafe-describe = Tell people about your harm reduction café: where it meets, when, and who it is for.
add-cafe-other = Does it happen once, or only a few times?
add-cafe-other-link = Add an event instead

## Around the fields

add-required = required
add-not-stated = Not stated
add-problem-title = { $count ->
    [one] One thing needs another look
   *[other] { $count } things need another look
}
add-problem-kept = Everything you typed is still here.
add-problem-page = Please check: { $heading }
add-error-prefix = Problem:
add-broke-off = Not everything arrived. Nothing is lost: what came is still here, and nothing was done with it yet. Look through it, fill in what is missing and send it again.
add-problem-arrived = Everything that arrived is still here.
add-broken = Something of ours broke. Nothing you typed is lost: please wait a minute and send the form again.
add-trap-label = Leave this empty

## What

add-what-legend = What
add-title-event-label = What is it called?
add-title-event-hint = For example: Naloxone in half an hour
add-title-cafe-label = What is your café called?
add-title-cafe-hint = For example: Leeds Harm Reduction Café
add-more-legend = Say more about it
add-more-note = What happens there, topics, languages
add-summary-label = In one or two sentences
add-summary-hint = People see this in lists. At most 300 characters.
add-description-label = What happens there?
add-description-hint = Tell a first-timer what to expect: who says hello, what you do, when it is fine to leave. Leave an empty line to start a new paragraph. A line that starts with “- ” makes a list.
add-tags-label = Topics
add-tags-hint = A few words with commas between them. For example: naloxone, families, women
add-languages-label = Languages spoken there
add-languages-hint = With commas between them. For example: English, Polish
add-speaker-label = Who speaks?
add-speaker-hint = A first name or a pen name is fine.
add-founded-label = When did it start?
add-founded-hint = A year or a day. For example: 2019
add-cafe-state-label = Does it meet at the moment?

## When

add-when-legend = When
add-when-cafe-note = No date yet? Leave the day empty. Your café then says “Dates to be announced”.
add-start-date-label = Which day?
add-start-date-cafe-label = Which day is the next one?
add-start-time-label = When does it start?
add-end-time-label = When does it end?
add-all-day-label = It lasts all day
add-end-date-section = It lasts all day, or for several days
add-end-date-label = Last day
add-repeats-label = Does it happen again?
add-repeats-never = No, only once
add-repeats-weekly = Every week
add-repeats-fortnightly = Every two weeks
add-repeats-monthly-nth = Monthly, like first Thursday
add-repeats-monthly-last = Monthly, like last Thursday
add-repeats-monthly-day = Monthly, on the same date
add-repeats-custom = In another way
add-repeats-until-label = Until which day?
add-repeats-until-hint = Leave it empty if there is no last day.
add-rrule-label = Your own rule
add-rrule-hint = For calendar experts: an RRULE, such as FREQ=MONTHLY;BYDAY=2TU,4TU
add-time-zone-label = Time zone
add-time-zone-from-place = The time at the place
add-time-zone-hint = We find it from the town and the country. Choose it yourself if we cannot tell, or if you meet only online.
add-dates-title = The next dates
add-dates-without = After you send this we show you the dates.
add-dates-waiting = Choose a day and a start time. The next five dates then show here.
add-dates-unreachable = We cannot show the dates just now. After you send this we show you the dates.

## Where

add-where-legend = Where
add-attendance-label = How do people come together?
add-attendance-in-person = At a place
add-attendance-online = Online
add-attendance-hybrid = Both: at a place and online
add-place-name-label = Name of the place
add-place-name-hint = For example: Oak Hall
add-address-label = Street and number
add-locality-label = Town or city
add-postcode-label = Postcode
add-region-label = County or region
add-country-label = Country
add-country-choose = Choose a country
add-point-section = Add the county, or a point on the map
add-point-note = The point puts it on a map. Leave it out if you do not know the numbers.
add-latitude-label = Latitude
add-latitude-hint = For example: 53.4084
add-longitude-label = Longitude
add-longitude-hint = For example: -2.9916
add-address-visibility-label = Who may see the address?
add-address-visibility-hint = Choose what keeps your people safe. It holds everywhere: on this site, in calendars, in emails and on posters. Only our moderators see all of it.
add-address-visibility-public = Everybody
add-address-visibility-public-hint = Best for a public place such as a library.
add-address-visibility-area = Only the town
add-address-visibility-area-hint = People see the town and a rough spot on the map, about a kilometre wide.
add-address-visibility-on-request = Only the town, and people ask you for the rest
add-address-visibility-on-request-hint = Best if someone could come to harm. People ask through us, and nobody sees your email address. You answer each of them, or have the address sent to them before the date.
add-online-url-label = Link to join online
add-online-url-hint = You can leave it empty and send the link yourself.
add-online-url-public-label = Show this link to everybody
add-online-url-public-hint = Only our moderators see the link unless you tick this. A link that everybody can see invites people who want to spoil the meeting.

## Who and how

add-who-legend = Who and how
add-who-note = Organiser, who it is for, cost
add-group-name-label = Who organises it?
add-group-name-hint = The name of a group, or a pen name. It shows as you type it here.
add-contact-public-label = How can people reach you?
add-contact-public-hint = A web page, a phone number or an email address. Everybody sees this. Leave it empty to stay private.
add-audience-label = Who is it for?
add-audience-hint = Choose all that fit.
add-audience-open = Everybody is welcome
add-audience-people-who-use-drugs = People who use drugs
add-audience-family = Families and friends
add-audience-workers = People who work in services
add-audience-students = Students
add-audience-women = Women
add-audience-lgbtq = LGBTQ+ people
add-audience-people-in-recovery = People in recovery
add-ages-label = Which ages?
add-ages-all = All ages
add-ages-16 = 16 and over
add-ages-18 = 18 and over
add-ages-with-adult = Children come with an adult
add-cost-label = What does it cost?
add-cost-free = Free
add-cost-donation = Give what you like
add-cost-paid = There is a price
add-cost-note-label = More about the cost
add-cost-note-hint = For example: £3, free if you are out of work
add-expected-label = How many people come?
add-expected-a-handful = A handful
add-expected-about-10 = About 10
add-expected-about-25 = About 25
add-expected-more = More

## Good to know

add-good-legend = Good to know
add-good-note = Getting in, what is there, photos
add-good-unknown = What you leave out shows as “not stated”, never as “no”.
add-access-label = Getting in and taking part
add-access-step-free = No steps to get in
add-access-accessible-toilet = Accessible toilet
add-access-hearing-loop = Hearing loop
add-access-sign-language = Sign language
add-access-quiet-space = A quiet space
add-access-parking = Parking
add-access-public-transport = Near a bus, tram or train stop
add-offers-label = What people find there
add-offers-naloxone = Naloxone to take home
add-offers-drug-checking = Drug checking
add-offers-needle-exchange = Needle exchange
add-offers-testing = Testing for infections
add-offers-hot-food = Hot food
add-offers-childcare = Childcare
add-offers-travel-costs = We pay for travel
add-offers-peer-support = Peer support
add-offers-talk = A talk
add-offers-training = A training
add-facilities-label = In the room
add-facilities-wifi = Wi-Fi
add-facilities-projector = Projector
add-facilities-plug-points = Plug points
add-alcohol-label = Is alcohol sold?
add-alcohol-none = No alcohol
add-alcohol-sold = Alcohol is sold
add-photos-label = Are photos taken?
add-photos-none = No photos
add-photos-ask = Only after asking
add-photos-yes = Yes
add-ground-rules-label = Ground rules
add-ground-rules-hint = For example: What is said here stays here. Come and go as you like.

## Café

add-cafe-state-open = Yes, it is open
add-cafe-state-resting = It takes a break
add-cafe-state-closed = It has closed

## Picture

add-picture-legend = Picture
add-picture-note = A photo or a drawing
add-image-label = Choose a picture
add-image-hint = JPEG, PNG, WebP or GIF, up to 12 MB. We remove hidden facts such as where it was taken. Please show nobody who has not agreed.
add-image-again = We could not keep the picture { $name }. Please choose it again.
add-image-too-big = This picture is larger than 12 MB. Please choose a smaller one.
add-image-alt-label = What does it show?
add-image-alt-hint = For people who do not see it. For example: A kettle and six cups on a long table. We need this if you add a picture.

## Email

add-email-legend = Your email
add-email-label = Your email address
add-email-hint = Only our moderators see it. We send you a link to confirm, and your private link.
add-next-title = What happens next
add-next-confirm = We email you a link. You open it and confirm.
add-next-look = If this is your first time here, a person from our team takes a look.
add-next-public = Then everybody can see it, and you can print posters.
add-send-event = Add this event
add-send-cafe = Add this café
add-keep-private-link = How we keep your words safe

## After sending

thanks-heading = Check your email
thanks-title-known = Thank you. We have “{ $title }”.
thanks-title-unknown = Thank you. We have it.
thanks-letter = We have emailed you a letter with a link. Open the link and press “Confirm”. Until then nobody can see it.
thanks-no-letter = No letter after ten minutes? Look in your spam folder. If it is not there, the address may have a mistake in it: please fill in the form again with the right one.
thanks-dates-heading = { $count ->
    [one] Its date
   *[other] Its next { $count } dates
}
thanks-dates-none = Dates to be announced.
thanks-dates-wrong = Something wrong with the dates? Do not confirm. Send the form again with the right ones: you get a new letter, and what you do not confirm is never shown.
thanks-next-heading = What happens next
thanks-next-confirm = You confirm by the link in the letter.
thanks-next-look = If this is your first time here, a person from our team takes a look. We email you when that is done.
thanks-next-public = Then everybody can see it, follow it and print its poster.
thanks-keep = Keep the letter. It also holds your private link, where you see how it stands.
thanks-another = Add another one
thanks-browse = See what is on
