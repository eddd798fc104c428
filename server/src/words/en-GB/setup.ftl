### What is said of the site itself: the form of the first run, and the page about it.

setup-heading = Set this site up
setup-describe = The name of this site, who runs it, and whom to write to.
setup-lede = A few words, then the site is yours to open. Everybody can read them on the page “About”. You can change them later.
setup-lede-again = Everybody can read this on the page “About”.
setup-name-label = Name of the site
setup-name-hint = It stands at the top of every page.
setup-runs-label = Who runs it
setup-runs-hint = A group, a service or a name you go by. Nobody has to give their legal name here.
setup-country-label = Country you run it from
setup-contact-label = Email address for questions
setup-contact-hint = Everybody can see it. Letters that people answer go there, too.
setup-complaints-label = Email address for complaints
setup-complaints-hint = Everybody can see it. Leave it empty if it is the same.
setup-moderator-label = Email address of the first moderator
setup-moderator-hint = They get a letter that signs them in. Only moderators see this address.
setup-save = Set it up
setup-save-again = Save the changes
setup-done-heading = It is set up
setup-done-letter = A letter is on its way to the first moderator, with a link that signs them in.
setup-done-console = Without a mail server letters become files. The link that signs the first moderator in is on the console.
setup-done-next = More moderators are made on the command line: cuppa moderator add EMAIL.
setup-done-about = See the page “About”
setup-changed = Saved. This is what everybody reads.
setup-where = Nobody has set this site up yet. Whoever started it finds a link for that on the console.
setup-closed = This site is set up. Moderators can change what it says of itself: sign in first.

refused-setup-name = Give the site a name.
refused-setup-runs = Say who runs the site, in a few words.
refused-setup-contact = Give an email address where people can ask.
refused-setup-country = Choose the country you run it from.
refused-setup-moderator = Give the email address of somebody who looks after new listings.

about-runs-title = Who runs this site
about-runs = { $site } is run by { $runs }.
about-country = Country: { $country }
about-contact = Questions: { $contact }
about-complaints = Complaints: { $complaints }
about-complaints-how = A person reads every complaint. Give the address of the page, and say what is wrong. Every listing also has a link that reports it, without an account.
about-change = Change what this says
